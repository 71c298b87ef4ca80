package org.crosscheck.quantity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Values of numbers in digits, words and both. */
class NumberTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "7 goats grazed | 7", "1,200 goats grazed | 1200",
			"12,34,567 goats grazed | 1234567", "3.0 litres were spilt | 3", "1 200 000 goats grazed | 1200000",
			"1\u00a0200 goats grazed | 1200", "45\u2009000 goats grazed | 45000", "1.234.567 goats grazed | 1234567",
			"5,5 litres were spilt | 5.5", "a rate of .25 litres | 0.25", "seventeen goats | 17",
			"forty-two goats | 42", "one hundred and five goats | 105", "fifteen hundred goats | 1500",
			"two thousand three hundred goats | 2300", "six hundred and twelve thousand goats | 612000",
			"a hundred goats | 100", "a million goats | 1000000", "half a million goats | 500000",
			"half a dozen goats | 6", "two dozen goats | 24", "a dozen goats | 12", "two-and-a-half tonnes | 2.5",
			"two and a half tonnes | 2.5", "2 1/2 tonnes | 2.5", "2½ tonnes | 2.5",
			"one and a half million goats | 1500000", "three million and a half goats | 3500000",
			"three quarters of a million goats | 750000", "1.2 million goats | 1200000", "12 lakh goats | 1200000",
			"three crore goats | 30000000", "4 thousand 3 hundred and 21 goats | 4321", "$94k | 94000",
			"€1.2bn | 1200000000", "£40m | 40000000", "3.4m goats | 3400000", "850k goats | 850000",
			"nine point four tonnes | 9.4", "minus five degrees | -5", "-12 degrees | -12", "6.02×10^3 goats | 6020",
			"12 lakh crore goats | 12000000000000", "1,20,000 goats | 120000", "₹3.5 lakh | 350000",
			"2.5 trillion yen | 2500000000000" })
	void theNumberWrittenIsScaled(String text, double value) {
		Quantity quantity = Reading.only(text);

		assertThat(quantity.low()).isCloseTo(value, within(Math.abs(value) * 1e-9));
		assertThat(quantity.high()).isEqualTo(quantity.low());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "¼ of the flock | 0.25", "two thirds of the flock | 0.6666666666666666",
			"two-thirds of the flock | 0.6666666666666666", "a quarter of the flock | 0.25", "half of the flock | 0.5",
			"one in five shepherds | 0.2", "one in five. | 0.2", "six-in-ten shepherds | 0.6",
			"a one-in-five chance | 0.2", "one in a million | 0.000001", "nine out of 10 shepherds | 0.9",
			"3 out of every 4 shepherds | 0.75", "a third of the flock | 0.3333333333333333",
			"one in twenty shepherds | 0.05", "one of every five shepherds | 0.2", "three of each 10 shepherds | 0.3" })
	void aFractionOrRatioIsAShare(String text, double value) {
		Quantity quantity = Reading.only(text);

		assertThat(quantity.low()).isCloseTo(value, within(1e-12));
		assertThat(quantity.unit().dimension()).isEqualTo(Dimension.SHARE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "dozens of goats | 24 | 99 | 24", "scores of goats | 40 | 99 | 40",
			"hundreds of goats | 200 | 999 | 200", "thousands of goats | 2000 | 19999 | 2000",
			"tens of thousands of goats | 20000 | 99999 | 20000",
			"hundreds of thousands of goats | 200000 | 999999 | 200000", "several thousand goats | 3000 | 9999 | 2000",
			"several goats | 3 | 9 | 2", "a few goats | 3 | 6 | 2", "a couple of goats | 2 | 3 | 2",
			"a few hundred goats | 300 | 600 | 200", "thousands upon thousands of goats | 2000 | 19999 | 2000",
			"hundreds and hundreds of goats | 200 | 999 | 200" })
	void aVagueNumberGivesItsPlausibleEnds(String text, double low, double high, double strict) {
		Quantity quantity = Reading.only(text);

		assertThat(quantity.bound()).isEqualTo(Bound.VAGUE);
		assertThat(quantity.low()).isEqualTo(low);
		assertThat(quantity.high()).isEqualTo(high);
		assertThat(quantity.strict()).isEqualTo(Interval.atLeast(strict));
		assertThat(quantity.plausible()).isEqualTo(Interval.closed(low, high));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "10–20 goats | 10 | 20", "10-20 goats | 10 | 20", "between 5 and 7 goats | 5 | 7",
					"from 3 to 5 goats | 3 | 5", "2 to 3 million goats | 2000000 | 3000000",
					"$24 to $35 billion | 24000000000 | 35000000000", "five to six thousand goats | 5000 | 6000",
					"three or four goats | 3 | 4", "12% to 14% | 12 | 14", "between $48 and $90 a week | 48 | 90",
					"more than 10 but fewer than 20 goats | 10 | 20", "cut by 5 to 10 percent | 5 | 10",
					"up by 21-24 cm | 21 | 24", "by 2 to 3 million euros | 2000000 | 3000000",
					"$24.2 to 33–35 billion | 24200000000 | 35000000000", "a sack of 5 ± 2 kg | 3 | 7",
					"48%, plus or minus 3 points, agree | 45 | 51", "a walk of 40 minutes, give or take 5 | 35 | 45",
					"200 litres, give or take 10% | 180 | 220", "5 kg +/- 100 grams | 4.9 | 5.1" })
	void twoNumbersThatBoundAValueAreOneRange(String text, double low, double high) {
		Quantity quantity = Reading.only(text);

		assertThat(quantity.bound()).isEqualTo(Bound.RANGE);
		assertThat(quantity.low()).isEqualTo(low);
		assertThat(quantity.high()).isEqualTo(high);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "pipes of 5 and 10 km | 5 | kilometre", "eggs cost 8 or $9 | 8 | dollar" })
	void aBareNumberSharesTheUnitOfItsNeighbour(String text, double value, String unit) {
		Quantity first = Reading.compared(text).get(0);

		assertThat(first.low()).isEqualTo(value);
		assertThat(first.unit().name()).isEqualTo(unit);
	}

}
