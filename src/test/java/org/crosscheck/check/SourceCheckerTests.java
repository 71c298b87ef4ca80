package org.crosscheck.check;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which numbers lack a source, and how grave that is (semantics.md section 3, UNSOURCED).
 */
class SourceCheckerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The fire killed 23 people and destroyed the school.                | UNSOURCED
			The fire killed 23 people, sources said.                           | WEAKLY_SOURCED
			The fire caused damage of €40 million ($46 million).               | UNSOURCED
			""")
	void aGraveNumberWithoutAProperSourceIsAFinding(String body, Label label) {
		InMemoryNight night = new InMemoryNight().article("Gazette", "2026-10-21", "Fire", body);
		assertThat(night.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.label()).isEqualTo(label);
			assertThat(finding.sides()).hasSize(1);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The fire killed 23 people, police chief Eva Moser said.
			Two men walked into the bar.
			The club was founded in 1921.
			""")
	void aSourcedOrIdleNumberIsNoSourceFinding(String body) {
		assertThat(new InMemoryNight().article("Gazette", "2026-10-21", "Fire", body).findings()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nine people were killed, the harbour office said. Twenty people are still missing.    | MEDIUM
			Nine people were killed, the harbour office said.\\n\\nTwenty people are still missing. | HIGH
			Nine boats were lost. Twenty people are still missing.                                | HIGH
			Twenty people are still missing. Nine people were killed, the harbour office said.    | HIGH
			""")
	void aTollRightBehindASourceIsLessGraveThanOneWithoutAnySource(String body, Severity severity) {
		List<Finding> found = new InMemoryNight().article("Kurier", "2026-03-03", "Barge", body.replace("\\n", "\n"))
			.findings();
		assertThat(found).filteredOn((finding) -> finding.explanation().contains("Twenty"))
			.singleElement()
			.extracting(Finding::severity)
			.isEqualTo(severity);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			In 2013 a quake of magnitude 7.2 hit Sarn and killed many. | 7.2
			Of those hurt in the blast, 40 percent were killed.        | 40 percent
			""")
	void whatCannotBeACountOfTheDeadIsNoGraveNumber(String body, String number) {
		assertThat(new InMemoryNight().article("Kurier", "2026-03-03", "Quake", body).findings())
			.noneMatch((finding) -> finding.severity() == Severity.HIGH && finding.explanation().contains(number));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Nine people were killed, the harbour office said. The barge sank at night.\n\nThe storm that killed nine people is over.",
			"Ada Lund, who wrote the song, lost two brothers that year.", "Two players were sent off after a brawl.",
			"The barge was launched by 200 workers.", "He faces a fine of up to $500,000 if convicted.",
			"The office said 90 people were saved of the 150. The other 60 are missing." })
	void whatHasASourceInTheTextOrNeedsNoneIsNoFinding(String body) {
		assertThat(new InMemoryNight().article("Kurier", "2026-03-03", "Barge", body).findings())
			.noneMatch((finding) -> finding.label() == Label.UNSOURCED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			In 2013 a quake killed 800 people in Sarn.      | LOW
			On Monday a quake killed 800 people in Sarn.    | HIGH
			The club paid $4 million for it in 2019.        | LOW
			The club paid $4 million for it on Monday.      | HIGH
			""")
	void backgroundIsLessGraveThanNews(String body, Severity severity) {
		assertThat(new InMemoryNight().article("Kurier", "2026-03-03", "Quake", body).findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.severity()).isEqualTo(severity));
	}

	@ParameterizedTest
	@CsvSource({ "Gazette, Courier", "Courier, Gazette", "Herald, Kurier", "Kurier, Herald" })
	void anUpdateIsToldInTheOrderOfTime(String first, String second) {
		InMemoryNight night = new InMemoryNight().article(first, "2026-10-21", "Ferry sinks off Port Lunda",
				"At least 12 people have been killed since the ferry sank off Port Lunda, coast guard chief Ida Holm said.")
			.article(second, "2026-10-25", "Ferry sinks off Port Lunda",
					"At least 31 people have been killed since the ferry sank off Port Lunda, coast guard chief Ida Holm said.");
		assertThat(night.findings()).filteredOn((finding) -> finding.label() == Label.UPDATE)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.explanation()).contains("At least 12 and At least 31"));
	}

}
