package org.crosscheck.check;

import java.time.LocalDate;

import org.crosscheck.article.Article;
import org.crosscheck.claim.ClaimExtractor;
import org.crosscheck.claim.Extraction;
import org.crosscheck.claim.NumericClaim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Of which days two numbers speak (semantics.md section 2.2). */
class TimeSlotTests {

	private final ClaimExtractor extractor = new ClaimExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Nine people were hurt on Monday.    | 2026-10-21 | Six people were hurt on Monday.        | 2026-10-21 | SAME
					Nine people were hurt on Monday.    | 2026-10-21 | Six people were hurt on Tuesday.       | 2026-10-21 | OTHER
					Nine people were hurt on Monday.    | 2026-10-21 | Six people were hurt on 19 October.    | 2026-10-25 | SAME
					Nine people were hurt in 2024.      | 2026-10-21 | Six people were hurt in 2025.          | 2026-10-21 | OTHER
					Nine people were hurt in 2026.      | 2026-10-21 | Six people were hurt on Monday.        | 2026-10-21 | OTHER
					Nine people were hurt in October.   | 2026-10-21 | Six people were hurt on Monday.        | 2026-10-21 | SAME
					Nine people were hurt on Monday.    | 2026-10-21 | Six people were hurt.                  | 2026-10-21 | SAME
					Nine people were hurt on 2 October. | 2026-10-21 | Six people were hurt.                  | 2026-10-21 | OTHER
					Nine people were hurt.              | 2026-10-21 | Six people were hurt.                  | 2026-10-22 | SAME
					Nine people were hurt.              | 2026-10-21 | Six people were hurt.                  | 2026-10-24 | EARLIER
					Nine people were hurt.              | 2026-10-24 | Six people were hurt.                  | 2026-10-21 | LATER
					Nine people were hurt.              | 2026-10-24 | Six people were hurt.                  |            | UNKNOWN
					""")
	void twoDaysOfTheTextMustMeet(String one, LocalDate dayOfOne, String two, LocalDate dayOfTwo,
			TimeSlot.Relation expected) {
		assertThat(TimeSlot.compare(claim("a", one, dayOfOne), claim("b", two, dayOfTwo))).isEqualTo(expected);
	}

	private ClaimInContext claim(String id, String text, LocalDate published) {
		Extraction extraction = this.extractor
			.extract(new Article(id, id + ".txt", null, null, null, null, published, null, text));
		NumericClaim claim = extraction.claims()
			.stream()
			.filter((one) -> one.scope().event().equals("wounded") && one.isCompared() && one.value().date() == null)
			.findFirst()
			.orElseThrow();
		return new ClaimInContext(claim, extraction.profile());
	}

}
