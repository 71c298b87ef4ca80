package org.crosscheck.quantity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Bounds and intervals of semantics.md section 1. */
class BoundTests {

	private static final double OPEN = Double.POSITIVE_INFINITY;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "about 300 ewes | ABOUT", "about 300 or so ewes | ABOUT",
			"over 300+ ewes | MORE_THAN", "around 300 ewes | ABOUT", "some 300 ewes | ABOUT",
			"roughly 300 ewes | ABOUT", "an estimated 300 ewes | ABOUT", "300 or so ewes | ABOUT",
			"nearly 300 ewes | NEARLY", "almost 300 ewes | NEARLY", "just short of 300 ewes | NEARLY",
			"more than 300 ewes | MORE_THAN", "more then 300 ewes | MORE_THAN", "over 300 ewes | MORE_THAN",
			"upwards of 300 ewes | MORE_THAN", "in excess of 300 ewes | MORE_THAN", "300-plus ewes | MORE_THAN",
			"300+ ewes | MORE_THAN", "at least 300 ewes | AT_LEAST", "no fewer than 300 ewes | AT_LEAST",
			"300 or more ewes | AT_LEAST", "at least another 300 ewes | AT_LEAST", "up to 300 ewes | AT_MOST",
			"as many as 300 ewes | AT_MOST", "no more than 300 ewes | AT_MOST", "300 or fewer ewes | AT_MOST",
			"fewer than 300 ewes | LESS_THAN", "less than 300 ewes | LESS_THAN", "just under 300 ewes | LESS_THAN",
			"only 300 ewes | EXACT", "perhaps 300 ewes | ABOUT", "circa 300 ewes | ABOUT", "penned c. 300 ewes | ABOUT",
			"in the region of 300 ewes | ABOUT", "give or take 300 ewes | ABOUT", "300-odd ewes | MORE_THAN",
			"just shy of 300 ewes | NEARLY", "getting on for 300 ewes | NEARLY", "close to 300 ewes | NEARLY",
			"well over 300 ewes | MORE_THAN", "north of 300 ewes | MORE_THAN", "at the very least 300 ewes | AT_LEAST",
			"a good 300 ewes | AT_LEAST", "as few as 300 ewes | AT_LEAST", "300 and counting | AT_LEAST",
			"300 ewes, if not more | AT_LEAST", "300, maybe more | AT_LEAST", "300 at the most | AT_MOST",
			"a maximum of 300 ewes | AT_MOST", "up to and including 300 ewes | AT_MOST",
			"not even 300 ewes | LESS_THAN", "well under 300 ewes | LESS_THAN", "≤300 ewes | AT_MOST",
			"≥300 ewes | AT_LEAST", "estimated at 300 ewes | ABOUT", "a further 300 ewes | EXACT", "~300 ewes | ABOUT",
			">300 ewes | MORE_THAN", "has not exceeded 300 ewes | AT_MOST",
			"a margin of error of plus or minus 3 points | EXACT", "an error of ±3 points | EXACT",
			"below the 20-day average | EXACT", "above the 5-year mean | EXACT", "more than a 5-year wait | MORE_THAN",
			"Its debt tops 300 | MORE_THAN", "The toll may top 300 | MORE_THAN" })
	void wordsBoundTheNumberHoweverTheyAreSaid(String text, Bound bound) {
		assertThat(Reading.only(text).bound()).isEqualTo(bound);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "300 ewes | 300 | 300 | 285 | 315", "37 ewes | 37 | 37 | 37 | 37",
					"115,000 ewes | 115000 | 115000 | 114500 | 115500",
					"1.28 million ewes | 1280000 | 1280000 | 1275000 | 1285000",
					"about 300 ewes | 300 | 300 | 270 | 330", "nearly 300 ewes | 0 | 300 | 270 | 300",
					"more than 300 ewes | 300 | Infinity | 300 | 330", "at least 300 ewes | 300 | Infinity | 300 | 450",
					"up to 300 ewes | 0 | 300 | 150 | 300", "fewer than 300 ewes | 0 | 300 | 240 | 300",
					"3.0 litres | 3 | 3 | 2.95 | 3.05", "more than 0 ewes | 0 | Infinity | 0 | 1" })
	void intervalsFollowTheTable(String text, double low, double high, double from, double to) {
		Quantity quantity = Reading.only(text);

		assertThat(quantity.strict().low()).isEqualTo(low);
		assertThat(quantity.strict().high()).isEqualTo(high);
		assertThat(quantity.plausible().low()).isCloseTo(from, within(1e-6));
		assertThat(quantity.plausible().high()).isCloseTo(to, within(1e-6));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "It holds at least 12.5 million barrels. | at least 12.5 million barrels | 12.5 million",
					"It holds 12.5 million barrels a day. | 12.5 million barrels a day | 12.5 million",
					"It cost just under £40bn. | just under £40bn | 40bn" })
	void theSpanHoldsModifierNumberAndUnit(String text, String span, String number) {
		Quantity quantity = Reading.only(text);

		assertThat(quantity.span().in(text)).isEqualTo(span);
		assertThat(quantity.number().in(text)).isEqualTo(number);
	}

	@Test
	void atLeastHoldsForBothOfAPairButIsWrittenOnce() {
		String text = "The flood left at least 14 dead and 60 hurt.";

		Quantity second = Reading.compared(text).get(1);

		assertThat(second.bound()).isEqualTo(Bound.AT_LEAST);
		assertThat(second.strict()).isEqualTo(new Interval(60, false, OPEN, true));
		assertThat(second.span().in(text)).isEqualTo("60");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "up to 14 dead and 60 hurt | AT_MOST | AT_MOST",
			"about 5 and 10 km | ABOUT | ABOUT", "more than 20 ewes and 50 rams | MORE_THAN | MORE_THAN",
			"fewer than 5 ewes and 3 rams | LESS_THAN | LESS_THAN", "about 300 ewes and 500 rams | ABOUT | ABOUT",
			"nearly 30 or 40 ewes | NEARLY | NEARLY", "about 300 ewes and 12 rams | ABOUT | EXACT",
			"nearly 300 ewes and 40 rams | NEARLY | EXACT", "at least 30 ewes, 12 of them lame | AT_LEAST | EXACT",
			"300 or more ewes and 40 rams | AT_LEAST | EXACT", "at least 30 ewes in 12 folds | AT_LEAST | EXACT",
			"14 dead and at least 60 hurt | EXACT | AT_LEAST", "27 carts and more than 40 ewes | EXACT | MORE_THAN" })
	void aBoundHoldsForAListWhereItsWordsReachSoFar(String text, Bound first, Bound second) {
		assertThat(Reading.compared(text)).extracting(Quantity::bound).containsExactly(first, second);
	}

	@Test
	void aLimitHoldsForEveryMemberOfALongerList() {
		assertThat(Reading.compared("at least 14 dead, 60 hurt and 3 missing")).extracting(Quantity::bound)
			.containsOnly(Bound.AT_LEAST);
	}

	@Test
	void aToleranceThatIsNoNumberLeavesTheValueApproximate() {
		Quantity quantity = Reading.only("It took five years, give or take a few months.");

		assertThat(quantity.bound()).isEqualTo(Bound.ABOUT);
		assertThat(quantity.low()).isEqualTo(5);
	}

	@Test
	void aBoundHoldsForTheSameLengthInAnotherUnit() {
		assertThat(Reading.compared("Storks fly more than 200 km (124 miles) daily.")).extracting(Quantity::bound)
			.containsExactly(Bound.MORE_THAN, Bound.MORE_THAN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "He got 62 more than the 270 he needed. | 62 | 270",
			"Its 84% is higher than the 82% of its rival. | 84 | 82", "Five more than 300 came. | 5 | 300",
			"Seats for 200 and over half of those. | 200 | 0.5", "He caught up to 40 by noon, then 50. | 40 | 50" })
	void whatANumberIsHeldAgainstIsNotBounded(String text, double first, double second) {
		assertThat(Reading.compared(text)).extracting(Quantity::low).containsExactly(first, second);
		assertThat(Reading.compared(text).get((second < 1) ? 0 : 1).bound()).isEqualTo(Bound.EXACT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			the dead ranged from about 300 to more than 900 goats        | 300 | 900
			from about 300 to as many as 900 goats died                  | 300 | 900
			between an estimated 300 and perhaps 900 goats               | 300 | 900
			from some 3 to as many as 9 million goats                    | 3000000 | 9000000
			the dead ranged from 300 to - by one count - some 900 goats  | 300 | 900
			from about 300 to, one aide said, 900 goats                  | 300 | 900
			between 300 and (by one tally) 900 goats                     | 300 | 900
			""")
	void endsThatAreBoundedThemselvesMakeOneRange(String text, double low, double high) {
		Quantity range = Reading.only(text);
		assertThat(range.bound()).isEqualTo(Bound.RANGE);
		assertThat(range.low()).isEqualTo(low);
		assertThat(range.high()).isEqualTo(high);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It fell within 40 km of the mill.       | AT_MOST
			Bring it back within 3 days.            | AT_MOST
			They won within 14 barns.               | EXACT
			A row over a 4 percent offer went on.   | EXACT
			A row over 4 percent went on.           | MORE_THAN
			A row at over a million euros.          | MORE_THAN
			""")
	void aPrepositionThatNamesPlaceOrTopicBoundsNothing(String text, Bound bound) {
		assertThat(Reading.only(text).bound()).isEqualTo(bound);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			the herd grew from about 300 to more than 900 goats
			it moved from about 300 goats to more than 900 sheep
			""")
	void theLevelsOfAChangeAreTwoNumbers(String text) {
		assertThat(Reading.compared(text)).hasSize(2);
	}

}
