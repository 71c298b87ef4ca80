package org.crosscheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who stands behind the sides of a contradiction, and how many origins each has. */
class PositionTests {

	@Test
	void twoSpeakersWithoutANameAreNotOneSpeaker() {
		InMemoryNight night = FerryNight.of("A harbour guide said nine people were killed.",
				"A harbour guide said forty people were killed.", "2026-10-21");
		assertThat(night.contradictions())
			.allSatisfy((finding) -> assertThat(finding.kind()).isNotEqualTo(Kind.MISREPORT));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Nine people were killed, Ida Holm said.        | Forty people were killed, Alva mayor Ida Holm said.    | MISREPORT
					Nine people were killed, Ida Holm said.        | Forty people were killed, Jens Holm said.              | DISPUTED
					Nine people were killed, the UN said.          | Forty people were killed, the United Nations said.     | MISREPORT
					Nine people were killed, the UN said.          | Forty people were killed, the UN refugee agency said.  | DISPUTED
					""")
	void oneSpeakerUnderTwoNamesIsMisreportedAndTwoOfOneNameDisagree(String one, String two, Kind kind) {
		assertThat(FerryNight.of(one, two, "2026-10-21").contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(kind));
	}

	@Test
	void whyTwoNamesAreOneSpeakerIsTold() {
		assertThat(FerryNight
			.of("Nine people were killed, the UN said.", "Forty people were killed, the United Nations said.",
					"2026-10-21")
			.contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.explanation()).contains("are taken for one: the same words"));
	}

	@Test
	void anOfficeOfABodyIsNoOriginBesidesIt() {
		InMemoryNight night = FerryNight
			.of("Nine people were killed, the UN said.", "Forty people were killed, harbour master Per Dahl said.",
					"2026-10-21")
			.article("Herald", "2026-10-21", "Ferry sinks",
					FerryNight.LEAD + "Nine people were killed, the UN refugee agency said.");
		assertThatEachSideHasOneOrigin(night);
	}

	@Test
	void claimsThatAgreeFormOnePositionWhoseOriginsAreCounted() {
		InMemoryNight night = FerryNight
			.of("Nine people were killed, coast guard chief Ida Holm said.",
					"Forty people were killed, harbour master Per Dahl said.", "2026-10-21")
			.article("Herald", "2026-10-21", "Ferry sinks",
					FerryNight.LEAD + "Nine people were killed, coast guard chief Ida Holm said.");
		assertThat(night.contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.sides()).anySatisfy((side) -> {
				assertThat(side.claims()).hasSize(2);
				assertThat(side.independentOrigins()).isEqualTo(1);
			}));
	}

	@Test
	void aHeadlineIsNoOriginBesidesItsBody() {
		InMemoryNight night = FerryNight
			.of("Nine people were killed, coast guard chief Ida Holm said.", "Nobody slept.", "2026-10-21")
			.article("Herald", "2026-10-21", "Forty people killed as ferry Alcyon sinks off Maribo, owner says",
					FerryNight.LEAD + "Forty people were killed, harbour master Per Dahl said.");
		assertThatEachSideHasOneOrigin(night);
	}

	private static void assertThatEachSideHasOneOrigin(InMemoryNight night) {
		assertThat(night.contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.sides())
				.allSatisfy((side) -> assertThat(side.independentOrigins()).isEqualTo(1)));
	}

}
