package org.crosscheck.claim;

import java.time.LocalDate;

import org.crosscheck.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AsOfReaderTests {

	private final ClaimExtractor extractor = new ClaimExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# of two values held against each other each has its own time
			Visits grew from 4.1 million in 2018 to 5.3 million in 2025.        | 5.3 million | TEXT 2025-01-01
			Visits grew from 4.1 million in 2018 to 5.3 million in 2025.        | 4.1 million | TEXT 2018-01-01
			Prices rose 3.4 percent in September from 2.9 percent in August.    | 3.4 percent | TEXT 2026-09-01
			Prices rose 3.4 percent in September from 2.9 percent in August.    | 2.9 percent | TEXT 2026-08-01
			Prices rose 3.4 percent in September, up from 2.9 percent.          | 2.9 percent | EARLIER
			Arrivals dropped to 8,200 in May from 9,900.                        | 8,200       | TEXT 2026-05-01
			Arrivals dropped to 8,200 in May from 9,900.                        | 9,900       | EARLIER
			Profit was 41 million euros, against 57 million euros in July.      | 41 million  | PUBLISHED 2026-11-18
			Four people were killed on Monday, compared to nine the week before. | nine       | EARLIER
			The port took in 120,000 tonnes in May, more than in April.         | 120,000     | TEXT 2026-05-01
			Members numbered 52,000, up 4 percent on last year.                 | 52,000      | PUBLISHED 2026-11-18
			Sales came to 7.3 million crowns, after 6.1 million crowns in July. | 7.3 million | PUBLISHED 2026-11-18
			Twelve people from 14 villages were hurt.                           | 14          | PUBLISHED 2026-11-18
			Rebels fought against 40 soldiers on Monday.                        | 40          | TEXT 2026-11-16
			The army killed more than 30 rebels in Monday's raid.               | 30          | TEXT 2026-11-16
			# a time dates its clause
			The council lent out 31,000 bikes; in 2019 it lent out 12,000.      | 31,000      | PUBLISHED 2026-11-18
			It was the worst flood since 2006, when 41 people died.             | 41          | TEXT 2006-01-01
			The flood killed 17 people on Sunday; 40 are missing.               | 40          | TEXT 2026-11-15
			The library, which opened in 1932, holds 340,000 books.             | 340,000     | PUBLISHED 2026-11-18
			About 900 people work at a mill that opened in 1961.                 | 900         | PUBLISHED 2026-11-18
			The blast that shook the harbour in May killed 12 people.           | 12          | TEXT 2026-05-01
			The fund has 40 million euros, twice what it had in 2020.           | 40 million  | PUBLISHED 2026-11-18
			It has handed out 5,400 coats since the cold began in October.      | 5,400       | PUBLISHED 2026-11-18
			It has handed out 5,400 coats since the fire in October.            | 5,400       | PUBLISHED 2026-11-18
			Police counted 51 thefts up to Sunday.                              | 51          | PUBLISHED 2026-11-18
			# a day that owns what it stands before is its day, but not that of a telling
			The navy counted 31 boats in Monday's raid.                         | 31          | TEXT 2026-11-16
			Monday's storm broke 31 masts.                                      | 31          | TEXT 2026-11-16
			The mayor said in Monday's short briefing that 31 were broken.      | 31          | PUBLISHED 2026-11-18
			The navy said in Monday's statement it had counted 31 boats.        | 31          | PUBLISHED 2026-11-18
			# a part of a period begins or ends a sum as the period does
			It has handed out 5,400 coats since the start of October.           | 5,400       | PUBLISHED 2026-11-18
			It has handed out 5,400 coats since the very end of October.        | 5,400       | PUBLISHED 2026-11-18
			It has handed out 5,400 coats since late October.                   | 5,400       | PUBLISHED 2026-11-18
			It handed out 5,400 coats at the start of October.                  | 5,400       | TEXT 2026-10-01
			It handed out 5,400 coats in the middle of October.                 | 5,400       | TEXT 2026-10-01
			The mill will take on 40 men by the end of next year.               | 40          | UNKNOWN
			The mill will take on 40 men next year.                             | 40          | TEXT 2027-01-01
			By the end of October the mill had taken on 40 men.                 | 40          | TEXT 2026-10-01
			# a rank among the events of a time that goes on dates none of them
			In the deadliest attack this year, 23 people were killed.           | 23          | PUBLISHED 2026-11-18
			In the most deadly attack this year, 23 people were killed.         | 23          | PUBLISHED 2026-11-18
			It was the third blast this month, and 14 people were hurt.         | 14          | PUBLISHED 2026-11-18
			In the deadliest attack last month, 23 people were killed.          | 23          | TEXT 2026-10-01
			At least 40 people have been killed this year.                      | 40          | TEXT 2026-01-01
			# a time counted back from that of the news
			A week earlier 31 people were killed in the same street.            | 31          | EARLIER
			Two days before, 31 people were killed in the same street.          | 31          | EARLIER
			The previous month 31 people were killed.                           | 31          | EARLIER
			A week before the vote 31 people were killed.                       | 31          | PUBLISHED 2026-11-18
			Some 31 people were killed, a year earlier than in Rovna.           | 31          | PUBLISHED 2026-11-18
			The ministry owned to nine deaths in the raid a day earlier.        | nine        | PUBLISHED 2026-11-18
			""")
	void aValueHasTheTimeSaidOfIt(String text, String number, String time) {
		Article article = new Article("t", "t.txt", null, null, "The Test", null, LocalDate.of(2026, 11, 18), null,
				text);
		AsOf asOf = this.extractor.extract(article)
			.claims()
			.stream()
			.filter((claim) -> claim.place().surface().contains(number))
			.findFirst()
			.orElseThrow()
			.asOf();
		String first = (asOf.period() != null) ? " " + asOf.period().first() : "";
		assertThat(asOf.basis() + first).isEqualTo(time);
	}

}
