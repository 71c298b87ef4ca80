package org.crosscheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two numbers of one thing that the text itself sets apart by a wider and a narrower
 * place (semantics.md section 3, SCOPE_DIFFERENCE, PLACE).
 */
class PlaceContrastsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Police counted 420 burglaries in the county and 260 in the city.                                      | 260-420
					The council opened 310 beds in the county, 120 in the town.                                           | 120-310
					The clinics lent 900 wheelchairs, out of 7,400 in the county as a whole.                              | 900-7400
					In Lund County, 71 percent of pupils passed the test, the school board says. Statewide it is 83 percent. | 71-83
					Some 2.4 million people have no clean water. In the northern province it is 600,000.                  | 600000-2400000
					Six people were killed in Tarnby when a wall fell. Nationwide, nine people were killed, the ministry said. | 6-9
					The company has 300 vacancies in the city. Worldwide the number is 5,000.                             | 300-5000
					""")
	void aWiderAndANarrowerPlaceExplainTheDifference(String text, String values) {
		assertThat(differences(text)).isEqualTo(values);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Police counted 420 burglaries in the city and 260 robberies in the county.
			Police counted 420 burglaries in Tarnby and 260 in Lund.
			Police counted 420 burglaries, 260 of them in the city.
			The station measured 71 millimetres of rain. In Tarnby it was 44 millimetres.
			Police counted 420 burglaries in the city and 260 in the rest of the county.
			Police counted 420 burglaries in the city last year and 260 in the city this year.
			Police counted 420 burglaries in the county. The mayor has 12 advisers in the city.
			Six people were killed in Tarnby when a wall fell. Nationwide, 40 people were hurt in the storm.
			Police counted 420 burglaries in the city. It was 14 degrees in the county.
			Police counted 260 burglaries in the county and 420 in the city.
			""")
	void placesOfOneSizeAndOtherThingsDoNot(String text) {
		assertThat(differences(text)).isEmpty();
	}

	@Test
	void noneOfThemIsAContradiction() {
		assertThat(night("Six people were killed in Tarnby when a wall fell. Nationwide, nine people were killed.")
			.contradictions()).isEmpty();
	}

	private static String differences(String text) {
		return night(text).findings()
			.stream()
			.filter((finding) -> finding.kind() == Kind.PLACE && finding.label() == Label.SCOPE_DIFFERENCE)
			.map((finding) -> finding.sides().stream().mapToLong((side) -> (long) side.low()).sorted().boxed().toList())
			.map((values) -> values.get(0) + "-" + values.get(1))
			.reduce("", (one, other) -> (one + " " + other).strip());
	}

	private static InMemoryNight night(String text) {
		return new InMemoryNight().article("Courier", "2026-03-02", "News from Tarnby", text);
	}

}
