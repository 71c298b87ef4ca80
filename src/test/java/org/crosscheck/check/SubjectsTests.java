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
			The stadium of Mora has a capacity of 18,000.             | The capacity is 25,000.
			Dunmore's revenue was $2.2 billion.                       | Total revenue was $2.9 billion.
			Mora has 51,000 inhabitants.                              | The town has 64,000 inhabitants.
			A quake of magnitude 6.9 struck Mora.                     | The quake had a magnitude of 6.2.
			The transfer fee was 20 million euros.                    | The fee of 32 million euros was paid at once.
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
					Orrin of Mora faces three counts of theft.                | Orrin of Mora faces five counts of fraud.
					Norvik operates 40 trawlers.                              | Norvik lost another 12 trawlers.
					Unemployment in Mora stood at 9 percent in May.           | Unemployment in Kalen stood at 14 percent in May.
					The budget of Mora was $40 million in 2024.               | The budget of Mora was $61 million in 2025.
					Farmers in Mora favoured Orrin 61 percent to 20 percent.  | Clerks in Mora favoured Orrin 40 percent to 35 percent.
					In Mora, Orrin leads by 12 points among farmers.          | In Mora, Orrin leads by three points among clerks.
					Half of the farmers of Mora said they were angry.         | Two thirds of the farmers of Mora want a bridge.
					Orrin won six counties in Mora.                           | Halvard won nine counties in Mora.
					Mora will vote on a bridge with 12 counties.              | A vote is due in 20 counties, Mora among them.
					Orrin, the mayor of Mora, is assured of at least 118.     | Orrin, the mayor of Mora, will gain 35.
					Turnout in Mora was 55 percent.                           | In Kalen turnout was 61 percent.
					Dunmore's revenue was $2.2 billion.                       | Revenue was $2.9 billion, Norvik said.
					Dunmore's revenue was $2.2 billion.                       | Annual revenue was $9.9 billion.
					Core inflation in Mora was 3.1 percent.                   | Inflation in Mora was 4.4 percent.
					""")
	void anotherOwnerAttributeOrYearIsAnotherQuantity(String one, String other) {
		assertThat(night(one, other).contradictions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The union said 45,000 people took part. Police put the number at 18,000.            | 1
			The union said 45,000 people took part. Police put the figure at 45,000.            | 0
			The union said 45,000 people took part and 30 fell ill. Police put the number at 18. | 0
			The union spoke at noon. Police put the number at 18,000.                           | 0
			""")
	void theNumberAloneIsOfWhatTheSentenceBeforeCounts(String text, int contradictions) {
		assertThat(new InMemoryNight().told("march", "The march in Mora ended at dusk. " + text).contradictions())
			.hasSize(contradictions);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The storm killed nine people in Mora, the mayor said.      | 1
			Nationwide, the storm killed nine people, the mayor said.  | 0
			The storm killed nine people across the country, he said.  | 0
			""")
	void aNumberOfTheWholeCountryIsNotThatOfATown(String other, int contradictions) {
		assertThat(night("The storm killed four people in Mora, police said.", other).contradictions())
			.hasSize(contradictions);
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

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The milk league said 70 per cent of dairies were idle.  | The dairy office said 35 per cent of dairies were idle.
					The union said 340 clinics were closed.                 | The health ministry said 210 clinics had closed.
					The water company said 41,000 flats had been cut off.   | The fire brigade said 75,000 flats were cut off.
					The fair's owner said 90,000 visitors took part.        | The town council said 31,000 visitors took part.
					The Lunda fire burned 12,000 acres, the foresters said. | The fire burned 19,000 acres, the county said.
					The ministry of works said spending will be $84m.       | The opposition said total spending will be $97m.
					""")
	void twoPartiesOfOneArticleWhoSayTheSameOfOneThingDisputeIt(String one, String other) {
		assertThat(new InMemoryNight().told("town", one + " " + other).contradictions()).extracting(Finding::kind)
			.containsExactly(Kind.DISPUTED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The union said 340 clinics were closed.                 | The health ministry said 210 schools were closed.
					The union said 340 clinics were fully staffed.          | The health ministry said 210 clinics were partly staffed.
					The fair's owner said 90,000 visitors took part.        | The town council said 31,000 visitors took trams.
					""")
	void twoPartiesOfOneArticleWhoSaySomethingElseDisputeNothing(String one, String other) {
		assertThat(new InMemoryNight().told("town", one + " " + other).contradictions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Waiting for a flat: 4.1 million people wait for council homes | Some 3.2 million people are waiting for council homes. | 1
					In Mora jail two men share a cell built for one               | Mora jail was built for 620 men.                       | 0
					""")
	void aHeadlineIsHeldAgainstWhatTheBodySaysOfTheSameThing(String title, String body, int contradictions) {
		assertThat(new InMemoryNight().article("Courier", "2026-03-04", title, body).contradictions())
			.hasSize(contradictions);
	}

	@Test
	void whatGrowsByTheHourIsNoContradictionBetweenReportsOfOneDay() {
		assertThat(new InMemoryNight().article("Courier", "2026-03-04", "Mora votes", "Turnout in Mora was 31 percent.")
			.article("Herald", "2026-03-04", "Mora votes", "Turnout in Mora was 58 percent.")
			.contradictions()).isEmpty();
	}

	private static InMemoryNight night(String one, String other) {
		return new InMemoryNight().told("town", one).told("town", other);
	}

}
