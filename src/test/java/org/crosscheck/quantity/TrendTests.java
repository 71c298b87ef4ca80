package org.crosscheck.quantity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Changes, their direction, and the levels beside them. */
class TrendTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Wool prices rose 5% | UP", "Wool was 5% lower | DOWN",
			"Wool was 5% higher than a year earlier | UP", "Ewe wool is 5% dearer than ram wool | ",
			"Wool closed 12 points lower | DOWN", "Wool was off 1.1% | DOWN", "Wool was 5% up on the week | UP",
			"Wool hit $7 down from | ", "The mill cut its rate half a point | DOWN",
			"The plan would slash wages 45% | DOWN", "The mill raised its 5% stake | ",
			"Wool slid slightly, by 1% | DOWN", "Posts were cut by 300. | DOWN", "The rope was cut by 12 shepherds | ",
			"Rovers lost by 3 points | ", "Hay came down 5 cents | DOWN", "a 20 percent down payment | ",
			"Wool prices fell 5% | DOWN", "Wool was up $3 | UP", "Wool was down 12 points | DOWN",
			"The mill cut wages by 9% | DOWN", "an increase of 40 tonnes | UP", "The mill grew sales by about 6% | UP",
			"Wool rose to $5 | ", "Wool stood at $5 | ", "The shepherd lost 12 goats | ",
			"Wool prices climbed sharply by 5% | UP", "Wool ended down 5% | DOWN", "Wool closed up 5% | UP",
			"Wool gave up 5% | DOWN", "Wool picked up 5% | UP", "Ewes make up 5% of it | ", "The mill raised $5m | ",
			"The mill lost $5m | ", "Wool dwindled by 5% | DOWN", "Wool ballooned by 5% | UP",
			"Wool inched lower by 5% | DOWN", "Exports slid 12% | DOWN", "The toll climbed to 45 | ",
			"Rents were lowered by £40 | DOWN", "Wool was 5% less than a year ago | DOWN",
			"Wool was 5% more than a year ago | UP", "Wool is 5% more than ram wool | ",
			"The mill lost more than a third of its worth | DOWN", "The mill raised a third of it | ",
			"Rents went up by an average of £94 | UP", "Jobless up 20,000 at dusk | UP",
			"The toll was down 300 at dusk | DOWN", "He locked up 300 at dusk | ", "Wool skidded 5% | DOWN",
			"Wool vaulted 5% | UP", "Indoors it had gone up 2 degrees | UP", "They moved up 2 degrees | ",
			"Divers recovered six goats | ", "The news wiped £2bn off the mill's worth | DOWN",
			"The mill knocked 5% off its fares | DOWN", "He took $5 off. | ",
			"It was 6 degrees colder than a year earlier | DOWN", "It was 6 degrees warmer than a year ago | UP",
			"Coal is 6 degrees warmer than peat | ", "Its grant is $3m less than the previous year | DOWN",
			"Rates rise by the maximum 5% | UP" })
	void aTrendIsSetOnlyWhereAChangeIsStated(String text, Trend trend) {
		assertThat(Reading.only(text).trend()).isEqualTo(trend);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "The flock rose 5 % to 40 | 5 | UP | 40", "Rents were cut by £30 to £270 | 30 | DOWN | 270",
					"Wool sales grew by $1.3 billion to $11.8 billion | 1300000000 | UP | 11800000000",
					"Debt fell by 3 million to 40 million euros | 3000000 | DOWN | 40000000",
					"Wool fell by 4 per cent to $36 a bale | 4 | DOWN | 36", "Wool lost $5 to $40 | 5 | DOWN | 40",
					"Wool shares closed down 3% at 62p | 3 | DOWN | 62",
					"Exports slid 4.5 percentage points to 12 percent | 4.5 | DOWN | 12" })
	void aChangeAndTheLevelItLeadsToAreTwoClaims(String text, double change, Trend trend, double level) {
		assertThat(Reading.compared(text)).extracting(Quantity::low).containsExactly(change, level);
		assertThat(Reading.compared(text)).extracting(Quantity::trend).containsExactly(trend, null);
	}

	@Test
	void aSumRaisedHasNoDirectionWhateverFollows() {
		assertThat(Reading.only("The mill raised $40m to build barns.").trend()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "The flock grew from 30 to 50 goats | 30 | 50", "Milk fell from $3 to $2 | 3 | 2",
					"Rents fell to £5 from £6 | 5 | 6", "Its rate went from 5.25% to 5.5% | 5.25 | 5.5",
					"Sales were £7m against £6m | 7000000 | 6000000",
					"Spreads tightened 6bp to 112 basis points | 6 | 112" })
	void whereAChangeBeganAndEndedAreTwoLevels(String text, double first, double second) {
		assertThat(Reading.compared(text)).extracting(Quantity::low).containsExactly(first, second);
		assertThat(Reading.compared(text)).extracting(Quantity::trend).containsOnlyNulls();
	}

	@Test
	void aChangeSaidOnceHoldsForItsList() {
		assertThat(Reading.compared("Sales fell 8% at Tower Mill, 5% at Low Mill and 2% at Moor Mill."))
			.extracting(Quantity::trend)
			.containsOnly(Trend.DOWN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Wages fell 7% and prices 8%. | DOWN", "Wages will fall 7% this spell and 8% next. | DOWN",
					"Wages fell 7% and averaged 8%. | ", "Wages fell 7% and at 8% stood. | " })
	void aChangeSaidOnceHoldsForTheNextNoun(String text, Trend second) {
		assertThat(Reading.compared(text).get(0).trend()).isEqualTo(Trend.DOWN);
		assertThat(Reading.compared(text).get(1).trend()).isEqualTo(second);
	}

	@Test
	void aDirectionBehindTwoUnitsOfAChangeHoldsForBoth() {
		assertThat(Reading.compared("Wool finished 200 points, or 0.6%, lower.")).extracting(Quantity::trend)
			.containsExactly(Trend.DOWN, Trend.DOWN);
	}

	@Test
	void aShareBesideAChangeIsNone() {
		assertThat(Reading.compared("Wool rose 3% and 2% of ewes died.")).extracting(Quantity::trend)
			.containsExactly(Trend.UP, null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a rising scale of fees from $30 to $50 | 30 | 50" })
	void aScaleThatRisesIsARange(String text, double low, double high) {
		Quantity range = Reading.only(text);

		assertThat(range.bound()).isEqualTo(Bound.RANGE);
		assertThat(range.low()).isEqualTo(low);
		assertThat(range.high()).isEqualTo(high);
	}

}
