package org.crosscheck.claim;

import java.time.LocalDate;

import org.crosscheck.article.Article;
import org.crosscheck.quantity.DatePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventThreadsTests {

	private static final String LEAD = "A bus overturned near Kolding on Tuesday and killed six people. "
			+ "The driver had left Vejle at dawn. Rain made the road slick. ";

	private final ClaimExtractor extractor = new ClaimExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Eleven people were taken to the nearest hospital.                          | true
			The crash also hurt 11 cyclists.                                           | true
			On Tuesday evening 11 people were still missing.                           | true
			Elsewhere, 11 people were hurt when a lorry hit a wall.                    | false
			Last month 11 people were killed on that road.                             | false
			The previous toll was 11 people.                                           | true
			A previous crash there killed 11 people.                                   | false
			Eleven people were hurt when a mine collapsed near Silkeborg on Sunday.    | false
			A week earlier 11 people were hurt there.                                  | false
			On Tuesday evening, as of Wednesday's count, 11 people were missing.        | true
			As of Friday 11 people were missing.                                        | true
			On Friday 11 people went missing.                                           | false
			In all 11 people have been hurt there since the start of June.              | false
			Police said 11 people were hurt, a week earlier than in other years.       | true
			Another witness said that 11 people were hurt.                             | true
			Another crash, said the mayor, hurt 11 people.                             | false
			A car bomb hurt 11 people at a wedding.                                    | false
			The car bomb hurt 11 people at a wedding.                                  | true
			""")
	void aSentenceGoesOnAboutTheEventUntilItNamesAnother(String sentence, boolean goesOn) {
		Extraction extraction = extract(LEAD + sentence);
		assertThat(tellingOf(extraction, "six")).isZero();
		assertThat(tellingOf(extraction, sentence.contains("Eleven") ? "Eleven" : "11") == 0).isEqualTo(goesOn);
	}

	@Test
	void whatFollowsAnotherEventBelongsToIt() {
		Extraction extraction = extract(LEAD + "Elsewhere, a mine near Silkeborg collapsed. Nine men were killed.");
		assertThat(tellingOf(extraction, "Nine")).isNotZero();
		assertThat(extraction.profile().events().get(tellingOf(extraction, "Nine")).places())
			.containsExactly("silkeborg");
	}

	@Test
	void aNameThatComesBackLeadsBackToItsEvent() {
		Extraction extraction = extract(LEAD + "Elsewhere, a mine near Silkeborg collapsed and killed nine men. "
				+ "In Kolding 30 people were hurt.");
		assertThat(tellingOf(extraction, "nine")).isNotZero();
		assertThat(tellingOf(extraction, "30")).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The road was built in May.                         | true
			On Monday a lorry had overturned near Silkeborg.   | false
			""")
	void backgroundFromLongAgoLeavesTheEventAsItWas(String aside, boolean goesOn) {
		Extraction extraction = extract(LEAD + aside + " Nine people were taken to the nearest hospital.");
		assertThat(tellingOf(extraction, "Nine") == 0).isEqualTo(goesOn);
	}

	@Test
	void theSumOfAWholeWarIsNoEvent() {
		assertWhole("Some 4,000 people have been killed since the war began.");
		assertWhole("Some 4,000 people have been killed in the Karsian conflict.");
		assertWhole("Some 4,000 people have been killed by shells in the valley since March.");
	}

	private void assertWhole(String sentence) {
		Extraction extraction = extract(LEAD + sentence);
		int telling = tellingOf(extraction, "Some 4,000");
		assertThat(extraction.profile().events().get(telling).kind()).isEqualTo(EventFrame.Kind.WHOLE);
	}

	@Test
	void whatIsSoSinceLongAgoMakesNoSumOfAnotherNumber() {
		Extraction extraction = extract(
				"A mill that has stood empty since March, the owner says, fell on four people.");
		assertThat(extraction.profile().events().get(tellingOf(extraction, "four")).kind())
			.isEqualTo(EventFrame.Kind.MAIN);
	}

	@Test
	void aWarNamedFarFromTheNumberMakesNoSum() {
		Extraction extraction = extract("A shell killed four people at the market on Tuesday, a doctor said by "
				+ "telephone from the only clinic that has not yet closed its doors in the civil war.");
		assertThat(extraction.profile().events().get(tellingOf(extraction, "four")).kind())
			.isEqualTo(EventFrame.Kind.MAIN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Six people were killed near Kolding on Tuesday.                          | 2026-10-20
			Six people were killed near Kolding, police said on Wednesday.           |
			21 October 2026 Six people were killed near Kolding.                     |
			Six people were killed near Kolding over the weekend.                    | 2026-10-17
			""")
	void theDayOfTheEventIsNeitherThatOfTheSayingNorThatOfTheArticle(String text, LocalDate first) {
		DatePeriod day = extract(text).profile().events().get(0).day();
		assertThat((day != null) ? day.first() : null).isEqualTo(first);
	}

	@Test
	void mannerAndTargetAreReadAsClasses() {
		EventFrame main = extract("Warplanes hit a clinic near Kolding and killed six people.").profile()
			.events()
			.get(0);
		assertThat(main.manners()).containsExactly("air raid");
		assertThat(main.targets()).containsExactly("hospital");
	}

	private static int tellingOf(Extraction extraction, String number) {
		return extraction.claims()
			.stream()
			.filter((claim) -> claim.place().surface().equals(number))
			.findFirst()
			.orElseThrow()
			.scope()
			.telling();
	}

	private Extraction extract(String body) {
		return this.extractor
			.extract(new Article("a", "a.txt", null, null, null, null, LocalDate.parse("2026-10-21"), null, body));
	}

}
