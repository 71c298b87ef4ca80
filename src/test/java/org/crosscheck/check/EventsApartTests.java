package org.crosscheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Two numbers are held against each other only where they are of one event. */
class EventsApartTests {

	private static final String BUS = "A bus with pilgrims overturned near Kolding on Tuesday after a tyre burst.";

	private static final String SIX_KILLED = BUS + " Six people were killed, police chief Ida Holm said.";

	@Test
	void twoReportsOfOneCrashContradict() {
		assertThat(night(SIX_KILLED, BUS + " Nine people were killed, the hospital in Vejle said.").contradictions())
			.hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nine pilgrims were killed, the hospital in Vejle said. | 1
			Nine soldiers were killed, the hospital in Vejle said. | 0
			Nine dead pilgrims were counted.                       | 1
			""")
	void whoeverHappenedToBeThereIsOneOfThePeople(String other, int contradictions) {
		assertThat(night(SIX_KILLED, BUS + " " + other).contradictions()).hasSize(contradictions);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A mine collapsed near Kolding on Tuesday. Nine people were killed, the hospital in Vejle said.
			A bus overturned near Silkeborg on Tuesday. Nine people were killed, the hospital in Vejle said.
			A bus overturned near Kolding last month. Nine people were killed, the hospital in Vejle said.
			""")
	void anotherMannerPlaceOrTimeIsAnotherEvent(String other) {
		assertThat(night(SIX_KILLED, other).contradictions()).isEmpty();
	}

	@Test
	void aTollThatTheNightBroughtHigherIsAnUpdateAndNotOfTheNight() {
		assertThat(new InMemoryNight().article("Gazette", "2026-10-20", "Crash near Kolding", SIX_KILLED)
			.article("Courier", "2026-10-21", "Crash near Kolding",
					BUS + " Three people died overnight, bringing the death toll to nine, the hospital said.")
			.findings()).extracting(Finding::label).contains(Label.UPDATE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The crash claimed nine lives, the hospital said. | 1
			The crash claimed six lives, the hospital said.  | 0
			""")
	void livesClaimedArePeopleKilled(String other, int contradictions) {
		assertThat(night(SIX_KILLED, BUS + " " + other).contradictions()).hasSize(contradictions);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Elsewhere, nine people were killed when a bus overturned.",
			"In a separate crash, nine people were killed when a bus with pilgrims overturned." })
	void whatAnArticleSaysElsewhereIsNotWhatTheOtherIsAbout(String elsewhere) {
		assertThat(new InMemoryNight().told("crash", SIX_KILLED)
			.told("crash", BUS + " Nobody was hurt. " + elsewhere)
			.contradictions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Rebel shelling of Kolding killed nine people, the hospital said. | 0
			Army shelling of Kolding killed nine people, the hospital said.  | 1
			""")
	void whatOneSideOfAWarDidIsNotWhatTheOtherDid(String other, int contradictions) {
		assertThat(new InMemoryNight().told("war", "Army shelling of Kolding killed six people, Ida Holm said.")
			.told("war", other)
			.contradictions()).hasSize(contradictions);
	}

	@Test
	void aNumberThatTheOtherArticleConfirmsIsNotDeniedByItsOtherNumbers() {
		assertThat(night(SIX_KILLED,
				BUS + " Six people were killed, the hospital in Vejle said."
						+ " Elsewhere, nine people were killed when a lorry overturned near Kolding.")
			.contradictions()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nine people were killed, police chief Ida Holm said. At least five people were killed.",
			"Nine people were killed, police chief Ida Holm said. Several people were killed." })
	void whatOnlyAdmitsANumberDoesNotConfirmIt(String bound) {
		assertThat(night(SIX_KILLED, BUS + " " + bound).contradictions()).hasSize(1);
	}

	@Test
	void aHeadlineIsHeldAgainstOtherArticlesAsTheBodyTellsIt() {
		InMemoryNight night = new InMemoryNight()
			.article("Gazette", "2026-10-21", "Six killed near Kolding",
					"A bus with pilgrims overturned near Kolding on Tuesday. At least six people were killed.")
			.article("Courier", "2026-10-21", "Crash near Kolding",
					"A bus with pilgrims overturned near Kolding on Tuesday. Seven people were killed, the hospital said.");
		assertThat(night.contradictions()).isEmpty();
	}

	@Test
	void figuresThatATextSaysDifferAreOfOneThing() {
		String body = "A bus overturned near Kolding on Tuesday. The hospital in Vejle said that 15 people were killed."
				+ " Witnesses had conflicting figures, with some saying that 48 people were killed.";
		assertThat(new InMemoryNight().article("Gazette", "2026-10-21", "Crash near Kolding", body).contradictions())
			.hasSize(1);
	}

	@Test
	void anArticleOfTheDayAfterTheNextMayFollowUpTheSameEvent() {
		InMemoryNight night = new InMemoryNight().article("Gazette", "2026-10-21",
				"Ferry Maren Star sinks off Skerry Point",
				"The ferry Maren Star sank off Skerry Point on Wednesday. Nine people were killed, the coast guard said.")
			.article("Courier", "2026-10-23", "Divers reach wreck of Maren Star off Skerry Point",
					"Divers reached the wreck of the ferry Maren Star off Skerry Point on Friday. "
							+ "Fourteen people were killed when it sank, the coast guard said.");
		assertThat(night.contradictions()).isEmpty();
		assertThat(night.findings()).anySatisfy((finding) -> assertThat(finding.label()).isEqualTo(Label.UPDATE));
	}

	@Test
	void whatIsDoneOnOneDayIsNotReplacedByWhatIsDoneOnAnother() {
		InMemoryNight night = new InMemoryNight()
			.article("Gazette", "2026-10-21", "Rebels shell Kolding",
					"Rebels fired 12 rockets at the port of Kolding, police chief Ida Holm said.")
			.article("Courier", "2026-10-25", "Rebels shell Kolding",
					"Rebels fired nine rockets at the port of Kolding, police chief Ida Holm said.");
		assertThat(night.findings()).noneMatch((finding) -> finding.what().contains("rockets"));
	}

	@Test
	void anArticleDoesNotSpeakOfADayAfterItsOwn() {
		InMemoryNight night = new InMemoryNight()
			.article("Gazette", "2026-10-21", "Nine killed in Kolding",
					"Nine people were killed when shells hit Kolding, police chief Ida Holm said.")
			.article("Courier", "2026-10-22", "Shells hit Kolding",
					"Four people were killed when shells hit Kolding on Thursday, the hospital in Vejle said.");
		assertThat(night.contradictions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			At least six people were killed, Ida Holm said. | Nineteen people were killed, the hospital in Vejle said.
			Six people were killed, Ida Holm said.          | The hospital originally said that nine people were killed.
			""")
	void whatWasOutgrownOrSaidEarlierIsUpdatedAndNotDenied(String one, String two) {
		InMemoryNight night = night(BUS + " " + one, BUS + " " + two);
		assertThat(night.contradictions()).isEmpty();
		assertThat(night.findings()).anySatisfy((finding) -> assertThat(finding.label()).isEqualTo(Label.UPDATE));
	}

	@Test
	void severalIsTooWeakToBeHeldAgainstANumberNearIt() {
		assertThat(night(BUS + " Several people were killed, police chief Ida Holm said.",
				BUS + " One person was killed, the hospital in Vejle said.")
			.contradictions()).isEmpty();
	}

	@Test
	void aFigureSaidToBeAnEarlierOneIsReplacedNotDenied() {
		InMemoryNight night = night(BUS + " The previous death toll was four.",
				BUS + " Nine people were killed, the hospital in Vejle said.");
		assertThat(night.contradictions()).isEmpty();
	}

	private static InMemoryNight night(String one, String two) {
		return new InMemoryNight().article("Gazette", "2026-10-21", "Crash near Kolding", one)
			.article("Courier", "2026-10-21", "Dead on the road", two);
	}

}
