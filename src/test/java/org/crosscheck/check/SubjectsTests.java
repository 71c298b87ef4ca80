package org.crosscheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What two values are said of, within a story (semantics.md section 2.1). */
class SubjectsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The elevation of Old Mora is 900 metres.                  | Mora's elevation is 400 metres.
			The population of Mora is 48,200.                         | The population of the old Mora is 61,400.
			The budget of Mora is $40 million.                        | Mora's budget is $61 million.
			Unemployment in Mora stood at 9 percent in May.           | Mora's unemployment rate was 14 percent in May.
			The Harbour Alliance has 16 members.                      | The 19 members of the Harbour Alliance met.
			This year Norvik has 40 trawlers.                         | The crews of Norvik's 52 trawlers are on strike.
			The storm over Mora left 4,100 homes without power.       | Some 6,200 homes in Mora were without power.
			Some 4,100 people slept in the station of Mora.           | Some 6,200 people slept in the station of Mora.
			""")
	void oneAttributeOfOneOwnerIsOneQuantity(String one, String other) {
		assertThat(night(one, other).contradictions()).extracting(Finding::label).contains(Label.CONTRADICTION);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The town of Mora lies on the Lunda. Its elevation is 900 metres. | The elevation of Kalen is 400 metres.
					The town of Mora lies near Kalen. Its elevation is 900 metres.   | The elevation of Kalen is 400 metres.
					The budget of Mora is $40 million.                        | Kalen's budget is $61 million.
					The budget of Mora is $40 million.                        | The deficit of Mora is $61 million.
					Norvik operates 40 trawlers.                              | Dunmore operates 52 trawlers.
					Norvik operates 40 trawlers.                              | Norvik lost another 12 trawlers.
					Unemployment in Mora stood at 9 percent in May.           | Unemployment in Kalen stood at 14 percent in May.
					The budget of Mora was $40 million in 2024.               | The budget of Mora was $61 million in 2025.
					Farmers in Mora favoured Orrin 61 percent to 20 percent.  | Clerks in Mora favoured Orrin 40 percent to 35 percent.
					In Mora, Orrin leads by 12 points among farmers.          | In Mora, Orrin leads by three points among clerks.
					Half of the farmers of Mora said they were angry.         | Two thirds of the farmers of Mora want a bridge.
					Orrin won six counties in Mora.                           | Halvard won nine counties in Mora.
					Mora will vote on a bridge with 12 counties.              | A vote is due in 20 counties, Mora among them.
					Orrin, the mayor of Mora, is assured of at least 118.     | Orrin, the mayor of Mora, will gain 35.
					""")
	void anotherOwnerAttributeOrYearIsAnotherQuantity(String one, String other) {
		assertThat(night(one, other).contradictions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The blast left 14 dead in Mora.                | people killed
			The blast killed 14 miners in Mora.            | miners killed
			The blast hurt 14 people in Mora.              | people wounded
			The town of Mora spent $40 million on flowers. | flowers, spent
			""")
	void aFindingNamesTheThingAndWhatBefellIt(String text, String what) {
		Comparand claim = new InMemoryNight().told("town", text).comparands().get(0);
		assertThat(Wording.what(claim.claim())).isEqualTo(what);
	}

	@Test
	void whatIsSaidInTheSameWordsOfTwoStoriesIsTwoFindings() {
		InMemoryNight both = night("This year Norvik has 40 trawlers.",
				"The crews of Norvik's 52 trawlers are on strike.")
			.told("port", "This year Norvik has 40 trawlers.")
			.told("port", "The crews of Norvik's 52 trawlers are on strike.");
		assertThat(both.contradictions()).extracting(Finding::id).hasSize(2).doesNotHaveDuplicates();
	}

	private static InMemoryNight night(String one, String other) {
		return new InMemoryNight().told("town", one).told("town", other);
	}

}
