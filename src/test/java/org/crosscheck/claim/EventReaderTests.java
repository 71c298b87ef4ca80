package org.crosscheck.claim;

import java.time.LocalDate;

import org.crosscheck.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What befell those whom a number counts (semantics.md section 1, scope). */
class EventReaderTests {

	private final ClaimExtractor extractor = new ClaimExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Gunmen shot 14 guards in the leg.           | shot
			Some 14 guards were shot dead at the gate.  | killed
			Gunmen shot and killed 14 guards.           | killed
			At the gate 14 guards were fatally shot.    | killed
			Some 14 guards were hospitalised.           | treated
			Some 14 guards were hurt.                   | wounded
			""")
	void theOutcomeTellsWhatHappened(String text, String event) {
		Article article = new Article("t", "t.txt", null, null, "The Test", null, LocalDate.of(2026, 3, 4), null, text);
		assertThat(this.extractor.extract(article).claims()).filteredOn((claim) -> claim.value().low() == 14)
			.extracting((claim) -> claim.scope().event())
			.containsExactly(event);
	}

}
