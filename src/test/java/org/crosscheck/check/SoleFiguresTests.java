package org.crosscheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two reports of one event that give one number each of one kind of thing (semantics.md
 * section 2.1).
 */
class SoleFiguresTests {

	private static final String FIRST = "Crews fought a blaze at the Orlin sawmill in Tarnby on Tuesday. ";

	private static final String SECOND = "The Orlin sawmill in Tarnby burned down on Tuesday. ";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Chief Ida Berg said 64 firefighters fought the flames. | It took 46 firefighters to fight the flames, Berg said.
					The mill has 310 workers, the union said.              | The mill sent its 130 workers home.
					There were 12 engines in the yard, the brigade said.   | The brigade came with 21 engines.
					The company says 41 lorries stood in the yard.         | Police counted 14 lorries in the yard.
					""")
	void oneNumberOfAThingInEachReportIsOneQuantity(String one, String other) {
		assertThat(new InMemoryNight().told("mill", FIRST + one).told("mill", SECOND + other).contradictions())
			.hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It took 64 firefighters to put it out.          | Of 46 firefighters, 12 firefighters came from Lund.
			There were 12 engines in the yard.              | Another 21 engines came later.
			There were 12 engines in the yard.              | There were 21 old engines in the yard.
			The mill plans to hire 40 workers.              | The mill has 310 workers.
			It took 64 firefighters to put it out.          | Six firefighters were injured.
			Ida Berg owns 64 lorries.                       | Per Lund owns 46 lorries.
			Some 60 people watched.                         | Some 340 people live nearby.
			Police said 64 teenagers saw it.                | Three teenagers saw it at the gate, police said.
			Police said 12 engines saw to it.               | Police said the region has 210 engines.
			""")
	void severalNumbersOrAnythingThatNarrowsThemTakeThatAway(String one, String other) {
		assertThat(new InMemoryNight().told("mill", FIRST + one).told("mill", SECOND + other).contradictions())
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					The wind blew at 74 kilometres per hour, chief Ida Berg said.  | Ida Berg said gusts had reached 47 kilometres per hour.
					The yard measures 60 hectares, chief Ida Berg said.            | Ida Berg said its size was 90 hectares.
					""")
	void oneMeasureThatOneSpeakerGivesInEachReportIsOneQuantity(String one, String other) {
		assertThat(new InMemoryNight().told("mill", FIRST + one).told("mill", SECOND + other).contradictions())
			.hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					The wind blew at 74 kilometres per hour, chief Ida Berg said.  | Gusts had reached 47 kilometres per hour.
					The wind blew at 74 kilometres per hour, chief Ida Berg said.  | Per Lund said gusts had reached 47 kilometres per hour.
					The mill held 600 tonnes of timber, chief Ida Berg said.       | Ida Berg said 900 tonnes of water were pumped, and 40 tonnes of foam.
					The beams are 40 metres long, chief Ida Berg said.             | Ida Berg said the chimney is 60 metres high.
					""")
	void ofAnotherSpeakerOrOneOfSeveralItIsNot(String one, String other) {
		assertThat(new InMemoryNight().told("mill", FIRST + one).told("mill", SECOND + other).contradictions())
			.isEmpty();
	}

	@Test
	void whoWasOnBoardIsDisputedADayLaterToo() {
		assertThat(new InMemoryNight().article("Gazette", "2026-11-17", "Coach leaves road near Tarnby",
				"A coach left the road near Tarnby on Tuesday. It was carrying 52 passengers from Tarnby, police chief Ida Berg said.")
			.article("Courier", "2026-11-18", "Coach operator speaks of Tarnby crash",
					"A coach left the road near Tarnby on Tuesday. Operator Lund Lines said 47 passengers boarded in Tarnby.")
			.contradictions()).hasSize(1);
	}

	@Test
	void reportsOfTwoEventsDoNotMeet() {
		assertThat(night(FIRST + "It took 64 firefighters to put it out.",
				"A barn near Lund was lost on Monday. It took 46 firefighters to save the farm of Per Lund.")
			.contradictions()).isEmpty();
	}

	private static InMemoryNight night(String... texts) {
		InMemoryNight night = new InMemoryNight();
		for (int i = 0; i < texts.length; i++) {
			night.article("Paper" + i, "2026-11-18", texts[i].substring(0, texts[i].indexOf('.')), texts[i]);
		}
		return night;
	}

}
