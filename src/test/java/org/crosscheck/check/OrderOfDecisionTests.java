package org.crosscheck.check;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
					About 40 people were killed, coast guard chief Ida Holm said.     | Forty-two people were killed, harbour master Per Dahl said.
					At least 12 people were killed, coast guard chief Ida Holm said.  | Fifteen people were killed, harbour master Per Dahl said.
					Up to 60 people were killed, coast guard chief Ida Holm said.     | Fifty people were killed, harbour master Per Dahl said.
					Dozens of people were killed, coast guard chief Ida Holm said.    | Seventy people were killed, harbour master Per Dahl said.
					Nine people were killed, coast guard chief Ida Holm said.         | Fourteen people were injured, harbour master Per Dahl said.
					Nine people were killed, coast guard chief Ida Holm said.         | Three children were killed, harbour master Per Dahl said.
					Nine people were killed, coast guard chief Ida Holm said.         | Another four people were killed, harbour master Per Dahl said.
					Nine people were killed, coast guard chief Ida Holm said.         | In 2019, 30 people were killed on the same route, Per Dahl said.
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

	@Test
	void aLaterLowerTollIsNonMonotone() {
		assertThat(ferry("Twenty-six people were killed, coast guard chief Ida Holm said.",
				"Nine people were killed, harbour master Per Dahl said.", "2026-10-24")
			.contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(Kind.NON_MONOTONE));
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
