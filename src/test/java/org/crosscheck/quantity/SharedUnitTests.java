package org.crosscheck.quantity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Units, ages and magnitudes that a neighbour says for a bare number. */
class SharedUnitTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "The barge held 300 tonnes of rye, 200 of oats and 50 of hops. | tonne | 3",
					"It does 24 mpg in town and 31 on lanes. | mile per gallon | 2",
					"Duty was 5 percent in 2020 and 6 in 2021. | percentage | 2",
					"Profit hit 34 million euros, up from 29 million in sales. | euro | 2",
					"Bread fell to 12 cents from 15. | cent | 2", "His share fell from 51% to 30. | percentage | 2",
					"Tea costs $40, compared with 35 before. | dollar | 2", "The pond is 25 by 10 metres. | metre | 2",
					"He paid £4m, 5m and 6m for the mills. | pound sterling | 3",
					"They were fined €50, 75 and 100 respectively. | euro | 3",
					"He asked £5 or 6. | pound sterling | 2", "The index (16369.03 up 58.06 points) rose. | point | 2",
					"The index closed at 16,369, down 58 points. | point | 2",
					"It makes 9 million euros ($8 million) a year. | euro per year | 1",
					"It costs 5,000 yen ($40) in red and 6,000 ($48) in blue. | japanese yen | 2",
					"It holds 1/16 of a US pint. | pint | 1", "A 10-by-12-foot shed. | foot | 2",
					"Sheds of 100 x 50 m. | metre | 2", "The 5- and 10-year bonds. | year | 2",
					"Lambs aged 3 and 5. | year of age | 2", "Her daughter, 9, and son, 6, came. | year of age | 2",
					"She taught women in their 40s and 50s. | year of age | 2" })
	void aBareNumberTakesTheUnitThatItsNeighbourSays(String text, String unit, int count) {
		assertThat(Reading.compared(text)).filteredOn((quantity) -> !quantity.conversion())
			.hasSize(count)
			.allMatch((quantity) -> quantity.unit().name().equals(unit));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "He sold 20% of his land and 12 of the barns. | 12",
					"Wool fell 10 percent from 2019 and 40 mills shut. | 40", "It is 5 km from 30 farms. | 30",
					"He paid $5 and 12 of them left. | 12", "He paid $5 and 12 shepherds left. | 12" })
	void aNumberThatCountsAThingOfItsOwnTakesNone(String text, double count) {
		assertThat(Reading.compared(text)).filteredOn((quantity) -> quantity.low() == count)
			.extracting(Quantity::unit)
			.containsExactly(Unit.COUNT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "£5-7m | 5000000 | 7000000", "$5 to 7m | 5000000 | 7000000",
					"between £5 and 7m | 5000000 | 7000000", "$5-7bn | 5000000000 | 7000000000",
					"anything from 3 to 5 kilos | 3 | 5", "between a third and a half | 0.3333333333333333 | 0.5",
					"a third to a half of them | 0.3333333333333333 | 0.5", "between the ages of 18 and 24 | 18 | 24" })
	void aRangeSharesSignMagnitudeAndUnit(String text, double low, double high) {
		Quantity range = Reading.only(text);

		assertThat(range.bound()).isEqualTo(Bound.RANGE);
		assertThat(range.low()).isEqualTo(low);
		assertThat(range.high()).isEqualTo(high);
	}

}
