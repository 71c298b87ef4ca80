package org.crosscheck.claim;

import java.time.LocalDate;

import org.crosscheck.article.Article;
import org.crosscheck.quantity.Dimension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has the things counted (semantics.md section 1, the thing counted). */
class HoldersTests {

	private final ClaimExtractor extractor = new ClaimExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The Harbour Alliance has 16 members.                     | harbour alliance
			Norvik's 19 ships sailed at dawn.                        | norvik
			Norvik, which has 40 ships, will sell some.              | norvik
			Shipbuilder Norvik employs 4,500 welders.                | shipbuilder norvik
			The 12 villages of Orrin province asked for help.        | orrin province
			Tolme, an island of 4,100 goats, has no bridge.          | tolme
			The Northern League consists of 14 clubs.                | northern league
			The hospital in Lunda has 300 beds.                      | hospital in lunda
			Norvik closed a yard and sold its 40 ships.              | norvik
			The museum has 300 paintings.                            |
			Norvik sold 40 ships.                                    |
			A group of 12 farmers from Orrin arrived.                |
			Norvik has hired 40 welders.                             |
			""")
	void whatIsSaidToHaveThingsOrToConsistOfThemHoldsThem(String text, String holder) {
		Article article = new Article("t", "t.txt", null, null, "The Test", null, LocalDate.of(2026, 3, 4), null, text);
		assertThat(this.extractor.extract(article)
			.claims()
			.stream()
			.filter((claim) -> claim.isCompared() && claim.value().unit().dimension() == Dimension.COUNT)
			.findFirst()
			.orElseThrow(() -> new AssertionError("no number in: " + text))
			.counted()
			.holder()).isEqualTo((holder != null) ? holder : "");
	}

}
