package org.crosscheck.check;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** semantics.md section 2, on articles of our own. */
class OrderOfDecisionTests {

	private static final String LEAD = "Rescuers searched the wreck of the ferry Alcyon off Maribo harbour.\n\n";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					At least 40 people were killed, coast guard chief Ida Holm said. | Eleven people were killed, harbour master Per Dahl said. | CONTRADICTION | DISPUTED
					Nine people were killed, coast guard chief Ida Holm said.        | Fourteen people were killed, coast guard chief Ida Holm said. | CONTRADICTION | MISREPORT
					Nine people were killed when the ferry sank.                     | Fourteen people were killed, coast guard chief Ida Holm said. | CONTRADICTION | UNATTRIBUTED
					""")
	void twoTollsOfOneDayThatCannotBothHoldContradict(String one, String two, Label label, Kind kind) {
		List<Finding> findings = ferry(one, two, "2026-10-21").contradictions();
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.label()).isEqualTo(label);
			assertThat(finding.kind()).isEqualTo(kind);
			assertThat(finding.severity()).isEqualTo(Severity.HIGH);
			assertThat(finding.explanation()).contains(one).contains(two);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					About 40 people were killed, chief Ida Holm said.     | Forty-two people were killed, guide Per Dahl said.
					At least 12 people were killed, chief Ida Holm said.  | Fifteen people were killed, guide Per Dahl said.
					Up to 60 people were killed, chief Ida Holm said.     | Fifty people were killed, guide Per Dahl said.
					Dozens of people were killed, chief Ida Holm said.    | Seventy people were killed, guide Per Dahl said.
					Nine people were killed, chief Ida Holm said.         | Fourteen people were injured, guide Per Dahl said.
					Nine people were killed, chief Ida Holm said.         | Three children were killed, guide Per Dahl said.
					Nine people were killed, chief Ida Holm said.         | Another four people were killed, guide Per Dahl said.
					Nine people were killed, chief Ida Holm said.         | All four people on the raft were killed, Per Dahl said.
					Nine people were killed, chief Ida Holm said.         | Two of the people were killed below, Per Dahl said.
					Nine people were killed, chief Ida Holm said.         | The civil war has killed 3,000 people, Per Dahl said.
					Nine people were killed in Maribo, Ida Holm said.     | Forty people were killed in Tarifa, Per Dahl said.
					Nine people were killed, chief Ida Holm said.         | In a separate accident 30 people were killed, Per Dahl said.
					Nine people were killed, chief Ida Holm said.         | In 2019, 30 people were killed on one route, Per Dahl said.
					""")
	void numbersThatCanBothHoldDoNotContradict(String one, String two) {
		assertThat(ferry(one, two, "2026-10-21").contradictions()).isEmpty();
	}

	@Test
	void aLaterHigherTollIsAnUpdate() {
		InMemoryNight night = ferry("Nine people were killed, coast guard chief Ida Holm said.",
				"Twenty-six people were killed, harbour master Per Dahl said.", "2026-10-24");
		assertThat(night.contradictions()).isEmpty();
		assertThat(night.findings()).anySatisfy((finding) -> assertThat(finding.label()).isEqualTo(Label.UPDATE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					At least 12 people were killed, coast guard chief Ida Holm said. | Thirty people were killed, coast guard chief Ida Holm said.
					Twelve people were killed, coast guard chief Ida Holm said.      | The death toll rose to 40, coast guard chief Ida Holm said.
					""")
	void aFigureThatReplacesAnotherIsAnUpdateOnTheSameDayToo(String one, String two) {
		InMemoryNight night = ferry(one, two, "2026-10-21");
		assertThat(night.contradictions()).isEmpty();
		assertThat(night.findings()).anySatisfy((finding) -> assertThat(finding.label()).isEqualTo(Label.UPDATE));
	}

	@Test
	void killedAndWoundedMayNotExceedALaterFigureOfCasualties() {
		String lead = "Fighting went on around Lodwar in Turkana, where the Merille front has not moved.\n\n";
		InMemoryNight night = new InMemoryNight()
			.article("Gazette", "2026-10-14", "Merille front near Lodwar stalls",
					lead + "At least 6,000 Kenyans have been killed and 30,000 wounded.")
			.article("Courier", "2026-10-21", "Lodwar waits as Merille front stalls",
					lead + "General Amina Otieno spoke of more than 25,000 Kenyan casualties.");
		assertThat(night.contradictions()).singleElement().satisfies((finding) -> {
			assertThat(finding.label()).isEqualTo(Label.ARITHMETIC_INCONSISTENCY);
			assertThat(finding.kind()).isEqualTo(Kind.SUM);
			assertThat(finding.sides().get(0).low()).isEqualTo(36_000);
			assertThat(finding.sides().get(0).claims()).hasSize(2);
		});
	}

	@Test
	void aHeadlineThatDropsTheLimitLosesAHedge() {
		InMemoryNight night = new InMemoryNight().article("Gazette", "2026-10-21", "Army sends 500 soldiers to Maribo",
				"The army sent up to 500 soldiers to Maribo, defence minister Ann Voss said.");
		assertThat(night.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.label()).isEqualTo(Label.SCOPE_DIFFERENCE);
			assertThat(finding.kind()).isEqualTo(Kind.HEDGE);
			assertThat(finding.severity()).isEqualTo(Severity.LOW);
		});
	}

	@Test
	void twoSpeakersWithoutANameAreNotOneSpeaker() {
		InMemoryNight night = ferry("A harbour guide said nine people were killed.",
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
		assertThat(ferry(one, two, "2026-10-21").contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(kind));
	}

	@Test
	void whyTwoNamesAreOneSpeakerIsTold() {
		assertThat(ferry("Nine people were killed, the UN said.", "Forty people were killed, the United Nations said.",
				"2026-10-21")
			.contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.explanation()).contains("are taken for one: the same words"));
	}

	@Test
	void anOfficeOfABodyIsNoOriginBesidesIt() {
		InMemoryNight night = ferry("Nine people were killed, the UN said.",
				"Forty people were killed, harbour master Per Dahl said.", "2026-10-21")
			.article("Herald", "2026-10-21", "Ferry sinks",
					LEAD + "Nine people were killed, the UN refugee agency said.");
		assertThat(night.contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.sides())
				.allSatisfy((side) -> assertThat(side.independentOrigins()).isEqualTo(1)));
	}

	@Test
	void aLaterLowerTollIsNonMonotone() {
		assertThat(ferry("Twenty-six people were killed, coast guard chief Ida Holm said.",
				"So far nine people were killed, harbour master Per Dahl said.", "2026-10-24")
			.contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(Kind.NON_MONOTONE));
	}

	@Test
	void aLaterLowerNumberThatIsNoRunningTotalContradictsNothing() {
		assertThat(ferry("Twenty-six people were killed, coast guard chief Ida Holm said.",
				"Nine people were killed, harbour master Per Dahl said.", "2026-10-24")
			.contradictions()).isEmpty();
	}

	@Test
	void aTollThatRisesOvernightIsAnUpdate() {
		InMemoryNight night = ferry("Nine people were killed, coast guard chief Ida Holm said.",
				"Fourteen people were killed, harbour master Per Dahl said.", "2026-10-22");
		assertThat(night.contradictions()).isEmpty();
		assertThat(night.findings()).anySatisfy((finding) -> assertThat(finding.label()).isEqualTo(Label.UPDATE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Forty people were killed over the past day, Per Dahl said.",
			"Forty people were killed in the last 24 hours, Per Dahl said." })
	void theNumberOfOneDayIsNotThatOfAnother(String other) {
		assertThat(ferry("Nine people were killed, coast guard chief Ida Holm said.", other, "2026-10-24").findings()
			.stream()
			.filter((finding) -> finding.sides().size() == 2)).isEmpty();
	}

	@Test
	void aPlanAndAFactAreStagesOfOneThing() {
		InMemoryNight night = ferry("Denmark will send 400 divers, coast guard chief Ida Holm said.",
				"Denmark sent 90 divers, harbour master Per Dahl said.", "2026-10-21");
		assertThat(night.contradictions()).isEmpty();
		assertThat(night.findings()).anySatisfy((finding) -> {
			assertThat(finding.label()).isEqualTo(Label.SCOPE_DIFFERENCE);
			assertThat(finding.kind()).isEqualTo(Kind.STAGE);
		});
	}

	@Test
	void aHeadlineAgainstItsOwnBodyIsASelfContradiction() {
		InMemoryNight night = new InMemoryNight().article("Gazette", "2026-10-21",
				"19 people killed as ferry Alcyon sinks",
				LEAD + "Nine people were killed, coast guard chief Ida Holm said.");
		assertThat(night.contradictions()).singleElement().satisfies((finding) -> {
			assertThat(finding.label()).isEqualTo(Label.SELF_CONTRADICTION);
			assertThat(finding.kind()).isEqualTo(Kind.HEADLINE_BODY);
		});
	}

	@Test
	void twoEventsInTwoTownsNeverMeet() {
		InMemoryNight night = new InMemoryNight()
			.article("Gazette", "2026-10-21", "Fire in Rødby",
					"A fire in Rødby killed nine people, fire chief Bo Lind said.")
			.article("Courier", "2026-10-21", "Storm in Tarifa",
					"A storm in Tarifa killed 40 people, mayor Ana Ruiz said.");
		assertThat(night.contradictions()).isEmpty();
	}

	@Test
	void claimsThatAgreeFormOnePositionWhoseOriginsAreCounted() {
		InMemoryNight night = ferry("Nine people were killed, coast guard chief Ida Holm said.",
				"Forty people were killed, harbour master Per Dahl said.", "2026-10-21")
			.article("Herald", "2026-10-21", "Ferry sinks",
					LEAD + "Nine people were killed, coast guard chief Ida Holm said.");
		assertThat(night.contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.sides()).anySatisfy((side) -> {
				assertThat(side.claims()).hasSize(2);
				assertThat(side.independentOrigins()).isEqualTo(1);
			}));
	}

	@Test
	void aHeadlineIsNoOriginBesidesItsBody() {
		InMemoryNight night = ferry("Nine people were killed, coast guard chief Ida Holm said.", "Nobody slept.",
				"2026-10-21")
			.article("Herald", "2026-10-21", "Forty people killed as ferry Alcyon sinks off Maribo, owner says",
					LEAD + "Forty people were killed, harbour master Per Dahl said.");
		assertThat(night.contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.sides())
				.allSatisfy((side) -> assertThat(side.independentOrigins()).isEqualTo(1)));
	}

	@Test
	void theVerdictDoesNotDependOnTheOrderOfArticles() {
		InMemoryNight night = ferry("Nine people were killed, coast guard chief Ida Holm said.",
				"Forty people were killed, harbour master Per Dahl said.", "2026-10-21");
		assertThat(night.contradictions().stream().map(Finding::id))
			.containsExactlyElementsOf(night.reversed().contradictions().stream().map(Finding::id).toList());
	}

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

	private static InMemoryNight ferry(String one, String two, String secondDay) {
		return new InMemoryNight().article("Gazette", "2026-10-21", "Ferry Alcyon sinks off Maribo", LEAD + one)
			.article("Courier", secondDay, "Alcyon ferry disaster at Maribo", LEAD + two);
	}

}
