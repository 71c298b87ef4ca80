package org.crosscheck.check;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** semantics.md section 2, on articles of our own. */
class OrderOfDecisionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					At least 40 people were killed, coast guard chief Ida Holm said. | Eleven people were killed, harbour master Per Dahl said. | CONTRADICTION | DISPUTED
					Nine people were killed, coast guard chief Ida Holm said.        | Fourteen people were killed, coast guard chief Ida Holm said. | CONTRADICTION | MISREPORT
					Nine people were killed when the ferry sank.                     | Fourteen people were killed, coast guard chief Ida Holm said. | CONTRADICTION | UNATTRIBUTED
					""")
	void twoTollsOfOneDayThatCannotBothHoldContradict(String one, String two, Label label, Kind kind) {
		List<Finding> findings = FerryNight.of(one, two, "2026-10-21").contradictions();
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
		assertThat(FerryNight.of(one, two, "2026-10-21").contradictions()).isEmpty();
	}

	@Test
	void aLaterHigherTollIsAnUpdate() {
		InMemoryNight night = FerryNight.of("Nine people were killed, coast guard chief Ida Holm said.",
				"Twenty-six people were killed, harbour master Per Dahl said.", "2026-10-24");
		assertThat(night.contradictions()).isEmpty();
		assertThat(night.findings()).anySatisfy((finding) -> assertThat(finding.label()).isEqualTo(Label.UPDATE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Three more died overnight, bringing the number of dead to 12, harbour master Per Dahl said.  | true
			The death toll rose to 12, harbour master Per Dahl said.                                     | true
			Twelve people are now known to have been killed, harbour master Per Dahl said.               | true
			Twelve people were killed, harbour master Per Dahl said.                                     | false
			""")
	void aRiseThatTheNextReportStatesIsAnUpdateThoughTheFirstGaveOnlyALowerLimit(String later, boolean update) {
		InMemoryNight night = FerryNight.of("At least nine people were killed, coast guard chief Ida Holm said.", later,
				"2026-10-22");
		assertThat(night.findings().stream().anyMatch((finding) -> finding.label() == Label.UPDATE)).isEqualTo(update);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					At least 12 people were killed, coast guard chief Ida Holm said. | Thirty people were killed, coast guard chief Ida Holm said.
					Twelve people were killed, coast guard chief Ida Holm said.      | The death toll rose to 40, coast guard chief Ida Holm said.
					""")
	void aFigureThatReplacesAnotherIsAnUpdateOnTheSameDayToo(String one, String two) {
		InMemoryNight night = FerryNight.of(one, two, "2026-10-21");
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
	void aLaterLowerTollIsNonMonotone() {
		assertThat(FerryNight
			.of("Twenty-six people were killed, coast guard chief Ida Holm said.",
					"So far nine people were killed, harbour master Per Dahl said.", "2026-10-24")
			.contradictions()).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(Kind.NON_MONOTONE));
	}

	@Test
	void aLaterLowerNumberThatIsNoRunningTotalContradictsNothing() {
		assertThat(FerryNight
			.of("Twenty-six people were killed, coast guard chief Ida Holm said.",
					"Nine people were killed, harbour master Per Dahl said.", "2026-10-24")
			.contradictions()).isEmpty();
	}

	@Test
	void aTollThatRisesOvernightIsAnUpdate() {
		InMemoryNight night = FerryNight.of("Nine people were killed, coast guard chief Ida Holm said.",
				"Fourteen people were killed, harbour master Per Dahl said.", "2026-10-22");
		assertThat(night.contradictions()).isEmpty();
		assertThat(night.findings()).anySatisfy((finding) -> assertThat(finding.label()).isEqualTo(Label.UPDATE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Forty people were killed over the past day, Per Dahl said.",
			"Forty people were killed in the last 24 hours, Per Dahl said." })
	void theNumberOfOneDayIsNotThatOfAnother(String other) {
		assertThat(FerryNight.of("Nine people were killed, coast guard chief Ida Holm said.", other, "2026-10-24")
			.findings()
			.stream()
			.filter((finding) -> finding.sides().size() == 2)).isEmpty();
	}

	@Test
	void aPlanAndAFactAreStagesOfOneThing() {
		InMemoryNight night = FerryNight.of("Denmark will send 400 divers, coast guard chief Ida Holm said.",
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
				FerryNight.LEAD + "Nine people were killed, coast guard chief Ida Holm said.");
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
	void theVerdictDoesNotDependOnTheOrderOfArticles() {
		InMemoryNight night = FerryNight.of("Nine people were killed, coast guard chief Ida Holm said.",
				"Forty people were killed, harbour master Per Dahl said.", "2026-10-21");
		assertThat(night.contradictions().stream().map(Finding::id))
			.containsExactlyElementsOf(night.reversed().contradictions().stream().map(Finding::id).toList());
	}

}
