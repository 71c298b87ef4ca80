package org.crosscheck.claim;

import java.time.LocalDate;

import org.crosscheck.article.Article;
import org.crosscheck.article.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a number is of what was done or of what is still to come. */
class StageReaderTests {

	private final ClaimExtractor extractor = new ClaimExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Norvik to cut 40 posts                     | PLANNED
			City to close 40 schools                   | PLANNED
			Police to be sent to 40 towns              | PLANNED
			Norvik cuts 40 posts                       | ACTUAL
			City closes 40 schools                     | ACTUAL
			Storm sends 40 boats to the bottom         | ACTUAL
			""")
	void aHeadlineLeavesOutTheVerbOfAPlan(String title, Stage stage) {
		assertThat(stage(article(title, "It rained."), Part.TITLE)).isEqualTo(stage);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The board voted by a wide margin on Monday to close 40 schools. | PLANNED
			The council agreed to sell 40 flats.                            | PLANNED
			The firm has agreed to shut 40 branches.                        | PLANNED
			The firm is to get 40 lorries.                                  | PLANNED
			The mayor decided to recall 40 vans.                            | PLANNED
			The firm will cut 40 posts.                                     | PLANNED
			The board was forced to close 40 schools.                       | ACTUAL
			Rescuers managed to save 40 miners.                             | ACTUAL
			The bridge helped to bring 40 shops to the town.                | ACTUAL
			The board closed 40 schools.                                    | ACTUAL
			The board voted on Monday, and 40 schools were closed.          | ACTUAL
			The council agreed that 40 men had drowned.                     | ACTUAL
			""")
	void aVerbOfWillLeavesOpenWhatAnImplicativeVerbAsserts(String text, Stage stage) {
		assertThat(stage(article(null, text), Part.BODY)).isEqualTo(stage);
	}

	private static Article article(@Nullable String title, String body) {
		return new Article("t", "t.txt", title, null, "The Test", null, LocalDate.of(2026, 3, 4), null, body);
	}

	private Stage stage(Article article, Part part) {
		return this.extractor.extract(article)
			.claims()
			.stream()
			.filter((claim) -> claim.place().part() == part && claim.place().surface().contains("40"))
			.findFirst()
			.orElseThrow()
			.stage();
	}

}
