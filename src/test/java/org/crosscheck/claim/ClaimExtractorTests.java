package org.crosscheck.claim;

import java.time.LocalDate;
import java.util.List;

import org.crosscheck.article.Article;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.source.SourceStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimExtractorTests {

	private final ClaimExtractor extractor = new ClaimExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					The ministry sent 2,400 Latvian soldiers to the river.          | 2,400 | Latvian soldiers  | soldier | troops   | deployed
					At least 17 people were killed when the bridge gave way.        | 17    | people            | people  | people   | killed
					The blaze killed three Danish sailors off Esbjerg.              | three | Danish sailors    | sailor  | passenger| killed
					Some 300 homes have been destroyed in the valley.               | 300   | homes             | home    | house    | destroyed
					The toll has risen to 88, the governor said.                    | 88    | ''                | ''      | ''       | killed
					Police detained 45 protesters near the port.                    | 45    | protesters        | protester | protester | arrested
					The earlier toll was 12, with 31 others injured, the mayor said. | 31   | others            | other   | people   | wounded
					Dozens of Peruvian miners fled the camp.                        | Dozens| Peruvian miners   | miner   | worker   | displaced
					""")
	void theThingCountedAndWhatHappensToItAreRead(String text, String number, String phrase, String head, String kind,
			String event) {
		NumericClaim claim = claim(text, number);
		assertThat(claim.counted().phrase()).isEqualTo(phrase);
		assertThat(claim.counted().head()).isEqualTo(head);
		assertThat(claim.counted().kind()).isEqualTo(kind);
		assertThat(claim.scope().event()).isEqualTo(event);
	}

	@Test
	void anEllipticNumberCountsWhatTheNumberBeforeItCounts() {
		String text = "At least 31 Kenyans have been killed and 70 wounded in the clashes.";
		assertThat(claim(text, "70").counted().restrictors()).containsExactly("kenya");
		assertThat(claim(text, "70").scope().event()).isEqualTo("wounded");
		assertThat(claim(text, "31").scope().event()).isEqualTo("killed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Another 12 miners were hurt in Lunda.                                    | 12  | another
			Of the crew, 12 of them were hurt in Lunda.                              | 12  | of
			Some 90 miners were hurt, including 12 women, in Lunda.                  | 12  | including
			All 12 miners in the lift were hurt in Lunda.                            | 12  | all
			Some 12 miners from Zambia were hurt in Lunda.                           | 12  | zambia
			At least 12 women were among the 90 miners hurt in Lunda.                | 12  | including
			Among the hurt in Lunda were 12 women.                                   | 12  | including
			On Monday 12 miners who had been hurt in Lunda went home.                | 12  | some
			""")
	void whatNarrowsTheThingCountedIsKept(String text, String number, String restrictor) {
		assertThat(claim(text, number).counted().restrictors()).contains(restrictor);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The 12 miners who had been hurt in Lunda went home.                      | 12
			On Monday 12 miners were hurt in Lunda and went home.                    | 12
			""")
	void anEventThatIsSaidOfAllOfThemMakesNoPart(String text, String number) {
		assertThat(claim(text, number).counted().restrictors()).doesNotContain("some");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Twelve women were among the 90 miners hurt in Lunda.               | 90 | miner
			Some 12 of the dead were miners, the union in Lunda said.          | 12 | miner
			The toll of a fire that spread from two old towns has risen to 88. | 88 | -
			The blaze destroyed 31 homes, and 88 are damaged.                  | 88 | home
			Two people were killed and 12 other people injured in Lunda.       | 12 | people
			Some 12 people among the crowd were hurt in Lunda.                 | 12 | people
			""")
	void theWholeOfWhatIsCountedIsToldFromItsParts(String text, String number, @Nullable String head) {
		assertThat(claim(text, number).counted().head()).isEqualTo((head != null) ? head : "");
		assertThat(claim(text, number).counted().restrictors()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Unemployment rose to 5.1 percent in May, the office said.                | 5.1        | unemployment
			The firm, which employs 300 people, was founded by Ruth Amadi.           | 300        | firm
			The town has a deficit of €4 million.                                    | €4 million | town's deficit
			""")
	void theSubjectIsWhatTheValueIsSaidOf(String text, String number, String subject) {
		assertThat(claim(text, number).subject().phrase()).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The port loses 40 workers per day, the union said.                       | 40         | FLOW
			The fire has killed 40 people, the mayor said.                           | 40         | CUMULATIVE
			Prices fell by 4 percent, the office said.                               | 4 percent  | CHANGE
			About 4 percent of the homes were empty, the office said.                | 4 percent  | SHARE
			The town has 40 schools.                                                 | 40         | STOCK
			Turnout in the town was 40 percent.                                      | 40 percent | CUMULATIVE
			The blaze has charred 40 acres, the mayor said.                          | 40 acres   | CUMULATIVE
			The blaze is 40 percent contained, the mayor said.                       | 40 percent | CUMULATIVE
			The park covers 40 acres, the mayor said.                                | 40 acres   | STOCK
			""")
	void theMeasureTellsATotalFromARateAndAChange(String text, String number, Measure measure) {
		assertThat(claim(text, number).measure()).isEqualTo(measure);
	}

	@Test
	void theFigureCountsWhatWasIntroducedBefore() {
		String text = "The mayor was asked about the number of homes lost. She said the figure was 310.";
		assertThat(claim(text, "310").counted().head()).isEqualTo("home");
	}

	@Test
	void aDayOnWhichSomebodySpokeIsNotTheDayOfTheEvent() {
		NumericClaim claim = claim("The mayor said on Monday that 40 homes had burned.", "40");
		assertThat(claim.asOf().basis()).isEqualTo(AsOf.Basis.PUBLISHED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The army will send 500 soldiers to the coast.        | PLANNED
			The country is preparing to send 500 troops.         | PLANNED
			Some 500 soldiers could join the operation.          | CONDITIONAL
			Some 500 soldiers joined the operation.              | ACTUAL
			Norway to send 500 troops to the border              | PLANNED
			Around 500 troops are already in Narvik.             | ACTUAL
			""")
	void stageSaysHowRealTheWordsMakeIt(String text, Stage stage) {
		assertThat(claim(text, "500").stage()).isEqualTo(stage);
	}

	@Test
	void offsetsCountCodePointsOfThePartAsItCameIn() {
		String body = "😀😀 Flooding\n\nIn Lund, 41 people died, the mayor said.";
		NumericClaim claim = claim(body, "41");
		int from = body.offsetByCodePoints(0, claim.place().start());
		int to = body.offsetByCodePoints(0, claim.place().end());
		assertThat(body.substring(from, to)).isEqualTo("41");
		int sentence = body.offsetByCodePoints(0, claim.place().sentenceStart());
		assertThat(body.substring(sentence)).startsWith(claim.place().sentence());
	}

	@Test
	void aNumberOfAPageTeaserIsSeenButNotCompared() {
		String body = "Harbour fire\n\nTwo men were hurt, the fire service said.\n\nRead more: Storm kills 14 in Brest";
		assertThat(claim(body, "14").skip()).isEqualTo(SkipReason.FURNITURE);
		assertThat(claim(body, "14").isCompared()).isFalse();
	}

	@Test
	void aHeadlineIsJudgedByTheBodyItStandsOn() {
		Article article = new Article("a", "a.json", "Landslide kills 23 in Tirol", null, "Bergpost", null,
				LocalDate.of(2026, 3, 4), null,
				"A landslide has killed 23 people in Tirol, police chief Eva Moser said.");
		List<NumericClaim> claims = this.extractor.extract(article).claims();
		assertThat(claims).hasSize(2)
			.allSatisfy((claim) -> assertThat(claim.attribution().status()).isEqualTo(SourceStatus.SOURCED));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The four ministers met on the island.                         | four
			The 32-member alliance kept its course.                       | 32
			It was her first visit in 19 years of war.                    | 19 years
			""")
	void whatThePhrasePresentsAsKnownNeedsNoSource(String text, String number) {
		assertThat(claim(text, number).attribution().status()).isEqualTo(SourceStatus.EXEMPT);
	}

	@Test
	void theSameArticleGivesTheSameExtraction() {
		Article article = article("In Faro, 12 people were hurt and €3 million was spent, the mayor said.");
		assertThat(this.extractor.extract(article)).isEqualTo(new ClaimExtractor().extract(article));
	}

	private NumericClaim claim(String body, String number) {
		return this.extractor.extract(article(body))
			.claims()
			.stream()
			.filter((claim) -> claim.place().surface().contains(number))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no claim with " + number + " in: " + body));
	}

	private static Article article(String body) {
		return new Article("t", "t.txt", null, null, "The Test", null, LocalDate.of(2026, 3, 4), null, body);
	}

}
