package org.crosscheck.job.extract;

import org.crosscheck.article.Article;
import org.crosscheck.store.Extracted;
import org.crosscheck.store.StagedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How many numbers an article may have. */
class ExtractionProcessorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The port moved 1,234,567 tonnes and 2,345,678 crates.   | true
			It opened on 2026-10-31 at 12:30 and took 1,204,500 euros. | true
			Teams of 4, 5, 6, 7, 8 and 9 came.                      | false
			""")
	void anArticleIsRefusedForItsNumbersNotForTheirDigits(String text, boolean read) {
		Extracted extracted = new ExtractionProcessor(3)
			.process(new StagedArticle(new Article("1", "a.txt", null, null, null, null, null, null, text), "hash"));
		assertThat(extracted instanceof Extracted.Claims).isEqualTo(read);
	}

}
