package org.crosscheck.check;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A part denies no whole, and parts may add up to it (semantics.md section 4.13). */
class PartsAndTotalsTests {

	private static final String BUS = "A bus with pilgrims overturned near Kolding on Tuesday after a tyre burst.";

	private static final String SIX_KILLED = BUS + " Six people were killed, police chief Ida Holm said.";

	@ParameterizedTest
	@ValueSource(strings = { "Four people were killed at the scene, the hospital in Vejle said.",
			"Four people were killed instantly, the hospital in Vejle said.",
			"The hospital in Vejle gave the names of four people who were killed.",
			"Rescuers found four people dead under the bus, the hospital in Vejle said.",
			"Two of the hurt died overnight, bringing the toll to six, the hospital in Vejle said.",
			"A farmer told reporters that she saw four people killed.",
			"One woman was killed in the front row, the hospital in Vejle said.",
			"The driver and five others were killed, the hospital in Vejle said.",
			"Five people and a nurse were killed, the hospital in Vejle said.",
			"A nurse and five people were killed, the hospital in Vejle said.",
			"Five 28-year-old men and a 27-year-old man were killed, the hospital in Vejle said.",
			"The hospital in Vejle named four people killed." })
	void aNumberOfSomeOfThemDeniesNoTotal(String some) {
		assertThat(night(SIX_KILLED, BUS + " " + some).contradictions()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Five people were hurt by glass and two by the brakes, the hospital in Vejle said.",
			"Five people were hurt by glass and two people were hurt by the brakes, the hospital in Vejle said.",
			"Four people who were hurt went home, the hospital in Vejle said." })
	void numbersOfOneSentenceThatAddUpToATotalDoNotDenyIt(String parts) {
		assertThat(
				night(BUS + " Seven people were hurt, police chief Ida Holm said.", BUS + " " + parts).contradictions())
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Some 3,100 houses were destroyed in Strand and some 590 houses were destroyed in Havn. | true
			Some 3,100 houses were destroyed in Strand and some 150 houses were destroyed in Havn. | false
			""")
	void roundNumbersOfOneSentenceMayAddUpToATotal(String parts, boolean explained) {
		assertThat(night("A storm hit Kolding on Tuesday. Some 3,700 houses were destroyed, Ida Holm said.",
				"A storm hit Kolding on Tuesday. " + parts)
			.contradictions()
			.isEmpty()).isEqualTo(explained);
	}

	@Test
	void theWholeOfASentenceDeniesATotalAndItsPartsDoNot() {
		List<Finding> contradictions = night(BUS + " Nine people were hurt, police chief Ida Holm said.", BUS
				+ " The hospital in Vejle treated seven people who were hurt, four from Vejle and three from Horsens.")
			.contradictions();
		assertThat(contradictions).hasSize(1);
		assertThat(contradictions.get(0).sides()).extracting(Position::low).containsExactlyInAnyOrder(9.0, 7.0);
	}

	@Test
	void numbersOfOneSentenceThatAddUpToLessThanATotalDenyIt() {
		assertThat(night(BUS + " Nine people were hurt, police chief Ida Holm said.",
				BUS + " Five people were hurt in the bus, the hospital in Vejle said.")
			.contradictions()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A gunman killed seven people before taking his own life, the hospital in Vejle said.    | 0
			A gunman killed ten people before taking his own life, the hospital in Vejle said.      | 1
			A gunman killed seven people, the hospital in Vejle said.                               | 1
			""")
	void whoeverDidItMayBeCountedAmongTheDeadOrNot(String other, int contradictions) {
		String lead = "A gunman opened fire at a market in Kolding on Tuesday.";
		assertThat(night(lead + " Eight people were killed, police chief Ida Holm said.", lead + " " + other)
			.contradictions()).hasSize(contradictions);
	}

	@Test
	void aTotalAndThePartsThatAddUpToItDoNotContradict() {
		String body = "Fifteen people were hurt in two crashes near Kolding on Tuesday. "
				+ "Nine people were hurt when a bus overturned. Six people were hurt when a van overturned.";
		assertThat(new InMemoryNight().article("Gazette", "2026-10-21", "Fifteen hurt near Kolding", body)
			.contradictions()).isEmpty();
	}

	@Test
	void aHeadlineThatSumsUpSeveralNumbersIsNotDeniedByOne() {
		String body = "Nine people were killed when a bus overturned near Kolding. "
				+ "Four people were killed when a van overturned near Kolding.";
		assertThat(
				new InMemoryNight().article("Gazette", "2026-10-21", "20 killed near Kolding", body).contradictions())
			.isEmpty();
	}

	@Test
	void whatOneSentenceAddsToAnotherDoesNotDenyIt() {
		String body = "Nine people were killed near Kolding on Tuesday, police chief Ida Holm said. "
				+ "The hospital in Vejle also reported four people killed near Kolding.";
		assertThat(new InMemoryNight().article("Gazette", "2026-10-21", "Dead near Kolding", body).contradictions())
			.isEmpty();
	}

	@Test
	void theWholeOfWhichAPartIsCountedIsNotCountedWithIt() {
		assertThat(night(BUS + " In the crash 18 of the 31 lorries behind it were destroyed.",
				BUS + " At least 18 lorries were destroyed.")
			.contradictions()).isEmpty();
	}

	private static InMemoryNight night(String one, String two) {
		return new InMemoryNight().article("Gazette", "2026-10-21", "Crash near Kolding", one)
			.article("Courier", "2026-10-21", "Dead on the road", two);
	}

}
