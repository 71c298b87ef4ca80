package org.crosscheck.check;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What became of a figure is told once, however many figures the later report quotes
 * (semantics.md section 3, UPDATE).
 */
class UpdateCounterpartsTests {

	private static final String EARLY = "At least 12 people were killed when the ferry Vesna sank off Mora on Monday, the coast guard said.";

	@Test
	void theSameSpeakersNextFigureIsTheUpdate() {
		assertThat(updates(EARLY,
				"The ferry Vesna sank off Mora on Monday. The Mora Red Cross said 27 people were killed. The coast guard said 31 people were killed."))
			.containsExactly("12-31");
	}

	@Test
	void ofTwoStrangersTheNearerFigureIs() {
		assertThat(updates(EARLY,
				"The ferry Vesna sank off Mora on Monday. The Mora Red Cross said 27 people were killed. The seamen's union said 58 people were killed."))
			.containsExactly("12-27");
	}

	@Test
	void whatTheOtherReportSaysAsWellItHasNotReplaced() {
		assertThat(updates(EARLY,
				"The ferry Vesna sank off Mora on Monday. The coast guard said 12 people were killed. The seamen's union said more than 58 people were killed."))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The death toll rose to 31, up from an earlier toll of 12, the coast guard said. | 12-31
			The previous death toll was 12. Now 31 people are known to have been killed.     | 12-31
			""")
	void whatItSaysToBeOfBeforeItHas(String later, String update) {
		assertThat(updates(EARLY, "The ferry Vesna sank off Mora on Monday. " + later)).containsExactly(update);
	}

	@Test
	void aFigureThatItsOwnArticleReplacesMeetsNoOther() {
		assertThat(updates(
				"The ferry Vesna sank off Mora on Monday. The previous death toll was 12. Now 31 people are known to have been killed, the coast guard said.",
				"The ferry Vesna sank off Mora on Monday, killing more than 40 people, the seamen's union said."))
			.doesNotContain("12-40");
	}

	@Test
	void whatItWasBeforeItsOwnArticleTells() {
		assertThat(updates(
				"The ferry Vesna sank off Mora on Monday. The death toll rose to 41, the coast guard said. The previous death toll was 10.",
				"The ferry Vesna sank off Mora on Monday, killing at least 16 people, the harbour said."))
			.containsExactly("10-41");
	}

	@Test
	void aNewFigureReplacesThoseOfAllSpeakers() {
		assertThat(updates(
				"The ferry Vesna sank off Mora on Monday. The coast guard said at least 12 people were killed. The harbour said at least 16 people were killed.",
				"The ferry Vesna sank off Mora on Monday. The death toll rose to 41."))
			.containsExactly("12-41", "16-41");
	}

	@Test
	void theSumOfAWarDoesNotGrowManyTimesInADay() {
		assertThat(updates(
				"A mine was found near Mora. The civil war in Orland has killed more than 220,000 people, the league said.",
				"A mine was found near Mora. The civil war in Orland has killed more than 900,000 people, the league said."))
			.isEmpty();
	}

	private static List<String> updates(String one, String other) {
		return new InMemoryNight().article("Courier", "2026-03-02", "The ferry Vesna off Mora", one)
			.article("Islander", "2026-03-02", "The ferry Vesna off Mora", other)
			.findings()
			.stream()
			.filter((finding) -> finding.label() == Label.UPDATE)
			.map((finding) -> finding.sides().stream().mapToInt((side) -> (int) side.low()).sorted().boxed().toList())
			.map((values) -> values.get(0) + "-" + values.get(1))
			.sorted()
			.toList();
	}

}
