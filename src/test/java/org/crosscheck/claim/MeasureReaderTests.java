package org.crosscheck.claim;

import java.time.LocalDate;

import org.crosscheck.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How a count relates to time. */
class MeasureReaderTests {

	private final ClaimExtractor extractor = new ClaimExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Thirty-seven bodies have been recovered so far.        | CUMULATIVE
			Volunteers have handed out 37 coats to date.           | CUMULATIVE
			Thirty-seven bodies were recovered on Monday.          | STOCK
			Volunteers handed out 37 coats.                        | STOCK
			There are 37 parks so far.                             | STOCK
			Volunteers have handed out 37 coats a day until now.   | FLOW
			""")
	void whatHasBeenDoneSoFarIsARunningTotal(String text, Measure measure) {
		Article article = new Article("t", "t.txt", null, null, "The Test", null, LocalDate.of(2026, 3, 4), null, text);
		assertThat(this.extractor.extract(article).claims().stream().filter(NumericClaim::isCompared).findFirst())
			.hasValueSatisfying((claim) -> assertThat(claim.measure()).isEqualTo(measure));
	}

}
