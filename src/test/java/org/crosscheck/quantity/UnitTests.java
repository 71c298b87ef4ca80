package org.crosscheck.quantity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Units, currencies, ages and rates. */
class UnitTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a 20mm pipe | 20 | millimetre | LENGTH",
			"a 6-foot-6 drover | 6.5 | foot | LENGTH", "a 2h 15m walk | 2.25 | hour | DURATION",
			"a yield of 4-3/8 percent | 4.375 | percentage | PERCENT", "a 2-1/2-year lease | 2.5 | year | DURATION",
			"$1-1/2 million | 1500000 | dollar | MONEY", "a quarter point | 0.25 | point | OTHER",
			"a quarter-point rise | 0.25 | point | OTHER", "a half-point cut | 0.5 | point | OTHER",
			"a quarter mile | 0.25 | mile | LENGTH", "one-tenth of a second | 0.1 | second | DURATION",
			"three hundredths of a second | 0.03 | second | DURATION", "3m kroner | 3000000 | krone | MONEY",
			"a mass of 125 GeV | 125 | gigaelectronvolt | ENERGY", "the drover, 27, left | 27 | year of age | AGE",
			"his aunt, 45, sang | 45 | year of age | AGE", "she died at 84. | 84 | year of age | AGE",
			"singer dead at 84 | 84 | year of age | AGE", "Owner puts number of dead at 31 | 31 | '' | COUNT",
			"Police put the dead at 31 | 31 | '' | COUNT", "the fine was 300 pounds | 300 | pound sterling | MONEY",
			"the ram weighs 300 pounds | 300 | pound | MASS", "a 5-kilogram sack | 5 | kilogram | MASS",
			"a four-mile walk | 4 | mile | LENGTH", "12 sq km of fen | 12 | square kilometre | AREA",
			"30 cubic metres of peat | 30 | cubic metre | VOLUME", "gusts of 90 mph | 90 | mile per hour | SPEED",
			"gusts of 90 km/h | 90 | kilometre per hour | SPEED",
			"gusts of 90 miles per hour | 90 | mile per hour | SPEED",
			"a high of 31°C | 31 | degree celsius | TEMPERATURE",
			"a high of 88 degrees Fahrenheit | 88 | degree fahrenheit | TEMPERATURE",
			"40 per cent of ewes | 40 | percentage | PERCENT", "40% of ewes | 40 | percentage | PERCENT",
			"up three percentage points | 3 | percentage point | PERCENTAGE_POINT",
			"a 25 basis point cut | 25 | basis point | PERCENTAGE_POINT", "500 MW of wind | 500 | megawatt | POWER",
			"60 kWh of current | 60 | kilowatt hour | ENERGY", "nine weeks | 9 | week | DURATION",
			"an 8-year-old mare | 8 | year of age | AGE", "a mare aged 8 | 8 | year of age | AGE",
			"Ann Moor, 61, keeps bees | 61 | year of age | AGE",
			"Aunt held after death of girl, 7 | 7 | year of age | AGE",
			"Aunt held after daughter, 7, found dead | 7 | year of age | AGE",
			"Ann Moor (left), 61, with her bees | 61 | year of age | AGE",
			"Ann Moor, 61 - who keeps bees - left | 61 | year of age | AGE",
			"she is 61 years old | 61 | year of age | AGE", "a six-month-old foal | 6 | month of age | AGE",
			"6ft 2in tall | 6.166666666666667 | foot | LENGTH", "a 4.3 second sprint | 4.3 | second | DURATION",
			"275 pound-feet of torque | 275 | pound-foot | OTHER", "an hour and a half | 1.5 | hour | DURATION",
			"the past decade and a half | 1.5 | decade | DURATION", "half a dozen HP directors | 6 | '' | COUNT",
			"two hours and a quarter | 2.25 | hour | DURATION", "a quarter of an hour | 0.25 | hour | DURATION",
			"half a mile | 0.5 | mile | LENGTH", "people over 65 | 65 | year of age | AGE",
			"a boy of 12 | 12 | year of age | AGE", "20 million pounds | 20000000 | pound sterling | MONEY",
			"a 20-pound sack | 20 | pound | MASS", "300 goats | 300 | '' | COUNT" })
	void theUnitIsNamedInTheSingular(String text, double value, String unit, Dimension dimension) {
		Quantity quantity = Reading.only(text);

		assertThat(quantity.low()).isCloseTo(value, within(1e-9));
		assertThat(quantity.unit().name()).isEqualTo(unit);
		assertThat(quantity.unit().dimension()).isEqualTo(dimension);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3 miles | 4828.032 | metre", "2 hectares | 20000 | square metre",
			"12 ounces | 0.3401942775 | kilogram", "68 degrees Fahrenheit | 293.15 | kelvin", "20°C | 293.15 | kelvin",
			"50 knots | 25.722222222222225 | metre per second", "72 km/h | 20 | metre per second",
			"2 kWh | 7200000 | joule", "30 basis points | 0.3 | percentage point", "36 hours | 1.5 | day" })
	void unitsConvertByExactFactors(String text, double base, String name) {
		Quantity quantity = Reading.only(text);
		Unit unit = quantity.unit();

		assertThat(quantity.low() * unit.factor() + unit.offset()).isCloseTo(base, within(Math.abs(base) * 1e-9));
		assertThat(unit.base()).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "US$30 | USD | 30", "A$30 | AUD | 30", "HK$30 | HKD | 30", "C$30 | CAD | 30",
			"£30 | GBP | 30", "€30 | EUR | 30", "30 euros | EUR | 30", "30 yuan | CNY | 30", "RM30.50 | MYR | 30.5",
			"EUR30m | EUR | 30000000", "30 Australian dollars | AUD | 30", "30 pence | GBP | 30", "$30 US | USD | 30",
			"$30 Canadian | CAD | 30", "30 MUSD | USD | 30000000", "48.5 MEUR | EUR | 48500000",
			"hundreds of euros | EUR | 200", "Rs 12 lakh |  | 1200000", "It costs Rs. 1,20,000 |  | 120000",
			"9 billion shekels | ILS | 9000000000", "$75 US bonds |  | 75", "₹30 crore | INR | 300000000",
			"4 dollars and 20 cents |  | 4.2", "$30 |  | 30", "R1.2 million | ZAR | 1200000", "R12,500 | ZAR | 12500",
			"R18.35 | ZAR | 18.35", "N3bn | NGN | 3000000000", "SFr2.3bn | CHF | 2300000000",
			"K45 million |  | 45000000", "30 kwacha |  | 30", "12 million pounds of public money |  | 12000000" })
	void currenciesHaveTheirCodeAndAnAmbiguousOneNone(String text, String code, double value) {
		Quantity quantity = Reading.only(text);

		assertThat(quantity.unit().dimension()).isEqualTo(Dimension.MONEY);
		assertThat(quantity.unit().currency()).isEqualTo(code);
		assertThat(quantity.low()).isCloseTo(value, within(1e-6));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "12 barrels a day | barrel per day | RATE", "90 thefts per million people | per 1000000 | RATE",
					"six hours a night | hour per night | RATE", "two days a week | day per week | RATE",
					"three years a widow | year | DURATION", "$5 a dozen | dollar per dozen | RATE",
					"N640 a litre | nigerian naira per litre | RATE", "151.2 per dollar | per dollar | RATE",
					"7.8 mmol/L | millimole per litre | RATE", "12 barrels per day | barrel per day | RATE",
					"12 visits per 100,000 people | per 100000 | RATE", "$12 a barrel | dollar per barrel | RATE",
					"$12/barrel | dollar per barrel | RATE", "30 miles per gallon | mile per gallon | RATE",
					"5% a year | percentage per year | RATE", "5% per annum | percentage per year | RATE",
					"12 tonnes annually | tonne per year | RATE", "12 barges daily | per day | RATE",
					"12 riders per bus | per bus | RATE", "12 thefts for every 1,000 homes | per 1000 | RATE",
					"£12 per bottle | pound sterling per bottle | RATE",
					"thousands of barrels a day | barrel per day | RATE", "12 per day | per day | RATE",
					"$90 an hour | dollar per hour | RATE", "4 metres per second | metre per second | SPEED" })
	void whatIsPerSomethingIsARate(String text, String unit, Dimension dimension) {
		Unit read = Reading.compared(text).get(0).unit();

		assertThat(read.name()).isEqualTo(unit);
		assertThat(read.dimension()).isEqualTo(dimension);
	}

	@Test
	void theNumberThatARateIsPerIsNoClaim() {
		assertThat(Reading.all("12 thefts per 100,000 people", Reading.CONTEXT)).extracting(Quantity::skip)
			.containsExactly(null, SkipReason.NO_COUNTED_THING);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "in his 30s | AGE | 30 | 39", "in her early forties | AGE | 40 | 43",
					"in his 30's | AGE | 30 | 39", "in their 20′s | AGE | 20 | 29", "in their late 60s | AGE | 67 | 69",
					"Highs will reach the upper 80s | TEMPERATURE | 87 | 89",
					"Lows dip into the mid-20s | TEMPERATURE | 24 | 26",
					"Temperatures stayed in the low to mid 90s | TEMPERATURE | 90 | 96",
					"Highs climb to the low 100s | TEMPERATURE | 100 | 103",
					"Temperatures rose into the 90s | TEMPERATURE | 90 | 99" })
	void aDecadeOfLifeOrOfTheWeatherIsARange(String text, Dimension dimension, double low, double high) {
		Quantity decade = Reading.only(text);
		assertThat(decade.unit().dimension()).isEqualTo(dimension);
		assertThat(decade.low()).isEqualTo(low);
		assertThat(decade.high()).isEqualTo(high);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Shares were in the mid-20s.", "Temperatures are higher than in the 80s.",
			"Temperatures rose in the late 80s.", "It ran in the 80s." })
	void otherDecadesAreYears(String text) {
		assertThat(Reading.only(text).skip()).isEqualTo(SkipReason.YEAR);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "They named Tom Orrin and Lea Dell, both 37. | 37", "Lea Dell, 33 (a nurse), won. | 33",
					"He left when he was 17. | 17", "She is 30, and rich. | 30", "All the players are under 25. | 25",
					"Those over 65 make up most of it. | 65" })
	void aNumberSetBesideNamesIsAnAge(String text, double age) {
		assertThat(Reading.all(text, Reading.CONTEXT))
			.anyMatch((quantity) -> quantity.unit().dimension() == Dimension.AGE && quantity.low() == age);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Rent is £94 a year on top of tax.  | pound sterling per year
			Rent is £94 a year from May.       | pound sterling per year
			Rent was £94 a year on.            | pound sterling
			Rent was £94 a year before.        | pound sterling
			""")
	void aYearThatHasGoneByIsNoRate(String text, String unit) {
		assertThat(Reading.compared(text).get(0).unit().name()).isEqualTo(unit);
	}

	@Test
	void aYearEarlierIsNoRate() {
		assertThat(Reading.compared("Sales were $7 million, against $6 million a year earlier."))
			.allMatch((quantity) -> quantity.unit().name().equals("dollar"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "They ran 20 km. | kilometre", "The hall has 900 sq ft. | square foot",
					"It lasts 90 min. | minute", "It weighs 5 oz. | ounce", "It makes 300 Nm of torque. | newton metre",
					"A layer of 300 nm was seen. | nanometre", "She turned 70 in spring. | year of age",
					"A 50-kilobit line will do. | kilobit" })
	void anAbbreviationIsReadAtTheEndOfASentenceToo(String text, String unit) {
		assertThat(Reading.only(text).unit().name()).isEqualTo(unit);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "They ran 5, 10 and 20 km. | kilometre | 3", "You get 7, 8, 10 percent. | percentage | 3",
					"Tins of 5, 10, or 20 litres. | litre | 3", "It fell 5 or 6 points. | point | 2",
					"He had 12.3 points, 4.5 points and 3.1 points per game. | point per game | 3" })
	void theUnitOfTheLastNumberOfAListIsThatOfAll(String text, String unit, int count) {
		assertThat(Reading.compared(text)).hasSize(count).allMatch((quantity) -> quantity.unit().name().equals(unit));
	}

	@Test
	void whatALastNumberIsPerTheOthersOfItsListAre() {
		assertThat(Reading.compared("She averaged 12.3 points, 4.5 rebounds and 3.1 assists per game."))
			.extracting((quantity) -> quantity.unit().name())
			.containsExactly("point per game", "per game", "per game");
	}

	@Test
	void numbersOfDifferentThingsShareNoUnit() {
		assertThat(Reading.compared("He has 3 sons, 40 goats and 20 kg of wool.").get(1).unit()).isEqualTo(Unit.COUNT);
	}

}
