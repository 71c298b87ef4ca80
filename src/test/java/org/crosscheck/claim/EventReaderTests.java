package org.crosscheck.claim;

import java.time.LocalDate;

import org.crosscheck.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What befell those whom a number counts (semantics.md section 1, scope). */
class EventReaderTests {

	private final ClaimExtractor extractor = new ClaimExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Gunmen shot 14 guards in the leg.           | shot
			Some 14 guards were shot dead at the gate.  | killed
			Gunmen shot and killed 14 guards.           | killed
			At the gate 14 guards were fatally shot.    | killed
			Some 14 guards were hospitalised.           | treated
			Some 14 guards were taken to hospital.      | treated
			Some 14 guards sought hospital treatment.   | treated
			Some 14 guards fell ill at the camp.        | infected
			The fever left 14 guards sick at the camp.  | infected
			Some 14 guards were hurt.                   | wounded
			Crash kills Lea Dell and wounds 14 guards   | wounded
			Some 14 guards lost their lives.            | killed
			Some 14 lives were lost.                    | killed
			The team lost 14 matches.                   | losses
			Some 14 guards were martyred at the gate.   | killed
			Some 14 houses were flooded.                | flooded
			Some 14 guards had arrived from Dunmore.    | arrived
			""")
	void theOutcomeTellsWhatHappened(String text, String event) {
		assertEvent(text, event);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The court heard 14 cases of theft.                            | ''
			The clinic reported 14 cases of measles.                      | infected
			Health officials have confirmed 14 cases.                     | infected
			Lea Dell died, 14 others were treated for burns.              | treated
			In the fire 14 others died.                                   | killed
			Some 14 guards were seen running from the shooting.           | ''
			The shooting left 14 guards hurt.                             | wounded
			The health board said 14 patients were well.                  | ''
			The line has 14 trains.                                       | ''
			The mill trains 14 apprentices.                               | training
			The ship had 14 guards on board.                              | aboard
			The toll road has 14 lanes.                                   | ''
			# whom the police hold is arrested, but not captives nor what is held as a meeting
			Some 14 people were held, police said.                        | arrested
			Some 14 men were held for questioning.                        | arrested
			Police are holding 14 men.                                    | arrested
			Some 14 men held by police are from Rovna.                    | arrested
			Gunmen held 14 men, police said.                              | ''
			Some 14 men were held hostage, police said.                   | captured
			Some 14 rallies were held, police said.                       | ''
			Some 14 men were held up by snow, police said.                | ''
			Some 14 men were held by rebels.                              | ''
			# a figure that is given, raised or put tells what it is a figure of
			The police raised the toll to 14.                             | killed
			The clinic gave the number of dead as 14.                     | killed
			The army gave the number as 14.                               | ''
			The harbour gave the navy 14 boats.                           | gave
			# whoever joins a march protests
			Some 14 guards joined the march.                              | protest
			Some 14 guards joined the army.                               | deployed
			# what is decided on is not what the decision is about
			The board voted to close 14 schools.                          | ''
			The board voted to close 14 schools damaged by the storm.     | damaged
			He died trying to reach 14 miners.                            | ''
			The toll is expected to reach 14.                             | killed
			# who says it is no event
			Some 14 are civilians, the office for prisoners said.         | ''
			Some 14 are prisoners, the office said.                       | captured
			The toll rose to 14 in the night.                             | killed
			Turnout was low in the 14 districts.                          | ''
			The court sent 14 guards to prison.                           | arrested
			Some 14 guards were sent to hospital.                         | ''
			Some 14 guards were sent to the border.                       | deployed
			In all 14 players were sent off.                              | ''
			""")
	void aWordOfAnotherThingTellsNothing(String text, String event) {
		assertEvent(text, event);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The number of guards killed at the gate has risen to 14.    | killed
			The number of guards hurt at the gate has reached 14.       | wounded
			The number of guards at the gate has risen to 14.           | ''
			""")
	void whatTheNumberIsOfTellsWhatHappened(String text, String event) {
		assertEvent(text, event);
	}

	private void assertEvent(String text, String event) {
		Article article = new Article("t", "t.txt", null, null, "The Test", null, LocalDate.of(2026, 3, 4), null, text);
		assertThat(this.extractor.extract(article).claims()).filteredOn((claim) -> claim.value().low() == 14)
			.extracting((claim) -> claim.scope().event())
			.containsExactly(event);
	}

}
