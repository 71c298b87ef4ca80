package org.crosscheck.quantity;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates, read in an article of Friday 14 March 2025. */
class DateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "on Oct. 3, 2023 | 2023-10-03 | 2023-10-03",
			"on October 3 | 2024-10-03 | 2024-10-03", "on 3 October 2023 | 2023-10-03 | 2023-10-03",
			"on the 3rd of October | 2024-10-03 | 2024-10-03", "in February 2022 | 2022-02-01 | 2022-02-28",
			"on October 27-28, 2024 | 2024-10-27 | 2024-10-28", "on 2024-10-25 | 2024-10-25 | 2024-10-25",
			"on 25/10/2024 | 2024-10-25 | 2024-10-25", "on Sunday | 2025-03-09 | 2025-03-09",
			"until Sunday | 2025-03-16 | 2025-03-16", "last month | 2025-02-01 | 2025-02-28",
			"next year | 2026-01-01 | 2026-12-31", "yesterday | 2025-03-13 | 2025-03-13",
			"this week | 2025-03-10 | 2025-03-16", "in the first quarter of 2024 | 2024-01-01 | 2024-03-31",
			"in August | 2024-08-01 | 2024-08-31", "since May | 2024-05-01 | 2024-05-31",
			"on Friday, 3 October 2023 | 2023-10-03 | 2023-10-03", "on Friday October 3 | 2024-10-03 | 2024-10-03",
			"on 25.10.2024 | 2024-10-25 | 2024-10-25", "on 25.10.24 | 2024-10-25 | 2024-10-25",
			"on 10/25/24 | 2024-10-25 | 2024-10-25", "from January to March | 2025-01-01 | 2025-03-31",
			"between 3 May and 7 June | 2025-05-03 | 2025-06-07", "Sept. 27 – Oct. 1 | 2024-09-27 | 2024-10-01",
			"March 2022 to June 2023 | 2022-03-01 | 2023-06-30", "in Q3 2023 | 2023-07-01 | 2023-09-30",
			"in the fourth quarter | 2024-10-01 | 2024-12-31", "its third-quarter loss | 2024-07-01 | 2024-09-30",
			"the second half of last year | 2024-07-01 | 2024-12-31", "in March last year | 2024-03-01 | 2024-03-31",
			"tomorrow | 2025-03-15 | 2025-03-15", "a year ago | 2024-01-01 | 2024-12-31",
			"an hour ago | 2025-03-14 | 2025-03-14", "between August and March | 2024-08-01 | 2025-03-31",
			"between September and October | 2024-09-01 | 2024-10-31" })
	void aDateIsTheDaysItNames(String text, LocalDate first, LocalDate last) {
		Quantity quantity = Reading.only(text);

		assertThat(quantity.unit().dimension()).isEqualTo(Dimension.DATE);
		assertThat(quantity.date()).isEqualTo(new DatePeriod(first, last));
		assertThat(quantity.skip()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The mill may close.", "They march on the mill.", "The sun rose.", "Wed in haste." })
	void wordsThatAreNoMonthNorDayAreNoDate(String text) {
		assertThat(Reading.all(text, Reading.CONTEXT)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "three days ago | 2025-03-11 | 2025-03-11", "two weeks ago | 2025-02-24 | 2025-03-02",
					"four months ago | 2024-11-01 | 2024-11-30", "twenty-five years ago | 2000-01-01 | 2000-12-31" })
	void aDurationThatLeadsBackHasTheDaysItLeadsTo(String text, LocalDate first, LocalDate last) {
		Quantity quantity = Reading.only(text);

		assertThat(quantity.unit().dimension()).isEqualTo(Dimension.DURATION);
		assertThat(quantity.date()).isEqualTo(new DatePeriod(first, last));
	}

	@ParameterizedTest
	@ValueSource(strings = { "more than two weeks ago", "about ten years ago", "two weeks later" })
	void aStretchOfTimeThatNamesNoDayIsADuration(String text) {
		assertThat(Reading.only(text).date()).isNull();
	}

	@Test
	void aDayThatWasMovedIsTwoDates() {
		assertThat(Reading.compared("The fair was postponed from 3 May to 7 June.")).extracting(Quantity::date)
			.containsExactly(DatePeriod.day(LocalDate.of(2025, 5, 3)), DatePeriod.day(LocalDate.of(2025, 6, 7)));
	}

	@Test
	void aGroupedNumberIsNoTime() {
		assertThat(Reading.only("About 115,000 ewes").unit()).isEqualTo(Unit.COUNT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Published Oct. 3, 2023", "LEEDS, Oct. 3 (Wire) The mill closed." })
	void aDateThatDatesTheArticleIsSkipped(String text) {
		assertThat(Reading.only(text).skip()).isEqualTo(SkipReason.DATE);
	}

	@Test
	void withoutADayOfPublicationARelativeDateIsNotKnown() {
		Quantity quantity = Reading.all("It closed on Sunday.", ReadingContext.UNKNOWN).get(0);

		assertThat(quantity.date()).isNull();
		assertThat(quantity.skip()).isEqualTo(SkipReason.DATE);
	}

}
