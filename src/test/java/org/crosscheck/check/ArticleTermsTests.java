package org.crosscheck.check;

import java.time.LocalDate;
import java.util.List;

import org.crosscheck.article.Article;
import org.crosscheck.claim.ClaimExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** By what an article is found. */
class ArticleTermsTests {

	private final ClaimExtractor extractor = new ClaimExtractor();

	private final ArticleTerms terms = new ArticleTerms();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The fever made 1,120 people ill.  | 1120.0
			The fever made 84 people ill.     | 84.0
			""")
	void anArticleThatNamesNoPlaceIsFoundByItsFigures(String text, String value) {
		assertThat(of(text)).anyMatch((term) -> term.startsWith("figure|" + value));
	}

	@Test
	void aSmallOrRoundFigureFindsNothing() {
		assertThat(of("The fever made four people ill and killed 200 dogs."))
			.noneMatch((term) -> term.startsWith("figure|"));
	}

	private List<String> of(String text) {
		return this.terms.of(this.extractor
			.extract(new Article("a", "a.txt", null, null, "Gazette", null, LocalDate.of(2026, 11, 18), null, text)));
	}

}
