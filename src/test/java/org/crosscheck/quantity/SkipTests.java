package org.crosscheck.quantity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is seen but never compared (semantics.md sections 4.7 and 4.8). */
class SkipTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "An M1 tank rolled by. | IDENTIFIER", "Phase 3 trials began. | IDENTIFIER",
			"Formula 1 returns. | IDENTIFIER", "She lives on floor 3. | IDENTIFIER",
			"The Big Four firms agreed. | IDENTIFIER", "Group of 20 leaders met. | IDENTIFIER",
			"She bought a 4K television. | IDENTIFIER", "The bus number 14 is late. | IDENTIFIER",
			"The spinner took 5-43 at Hove. | SCORE", "He sang back in '98 at home. | YEAR",
			"He went 3-for-4 at bat. | SCORE", "He made 12-of-19 shots. | SCORE", "The F-16 landed. | IDENTIFIER",
			"Gallery (12 photos) opens below. | FURNITURE", "The G7 met. | IDENTIFIER",
			"Under Article 5 they act. | IDENTIFIER", "Covid-19 spread. | IDENTIFIER",
			"The Boeing 737 took off. | IDENTIFIER", "See page 12 for more. | IDENTIFIER",
			"He took room 101. | IDENTIFIER", "They drove Route 66 home. | IDENTIFIER",
			"Call 020 7946 0018 now. | IDENTIFIER", "Call +1-555-010-9999 now. | IDENTIFIER",
			"See https://example.org/a/2024/7 now. | IDENTIFIER", "They live at 14 Acacia Road. | IDENTIFIER",
			"It runs on 5G. | IDENTIFIER", "He plays for No. 10. | IDENTIFIER", "It was the third time. | ORDINAL",
			"On its 21st try it flew. | ORDINAL", "The twenty-first lap was slow. | ORDINAL",
			"In 2019 the mill burned. | YEAR", "A 2020 survey said so. | YEAR", "It ran in the 1970s. | YEAR",
			"The 2014-15 season was wet. | YEAR", "It began at 11:30. | TIME_OF_DAY",
			"It began at 5 p.m. sharp. | TIME_OF_DAY", "It began at 2.17pm sharp. | TIME_OF_DAY",
			"Rovers won 3-1 away. | SCORE", "It ended in a 2-2 draw. | SCORE", "One of them left. | IDIOM",
			"The shop is open 24/7. | IDIOM", "He blinked once. | IDIOM", "They both left. | IDIOM",
			"No one left. | IDIOM", "The MH17 inquiry ended. | IDENTIFIER", "A Boeing 737-800 took off. | IDENTIFIER",
			"Call +44 20 7946 0018 now. | IDENTIFIER", "Call 555-0199 now. | IDENTIFIER",
			"Call the tip line at 613-2288 now. | IDENTIFIER", "A neighbour called 911. | IDENTIFIER",
			"They heard the 911 call in court. | IDENTIFIER", "He runs version 2.1.3 of it. | IDENTIFIER",
			"He runs Python 3.12 at home. | IDENTIFIER", "See section 4.2 for more. | IDENTIFIER",
			"See pages 12-14 for more. | IDENTIFIER", "She has type 2 diabetes. | IDENTIFIER",
			"They shop at 7-Eleven often. | IDENTIFIER", "The Under-21 side lost. | IDENTIFIER",
			"A home for the over-65s opened. | IDENTIFIER", "Vitamin B12 helps. | IDENTIFIER",
			"The H1N1 strain spread. | IDENTIFIER", "We saw Ocean's Eleven. | IDENTIFIER",
			"It began at half past nine. | TIME_OF_DAY", "It began at 21:30 GMT. | TIME_OF_DAY",
			"It began at ten o'clock. | TIME_OF_DAY", "The ruling was 5-4 against. | SCORE",
			"It would cost more at 2019 prices. | YEAR", "They met in the 2800 block of Elm Street. | IDENTIFIER",
			"A lorry blocked the 405 freeway. | IDENTIFIER", "Its id 1449075600 was lost. | IDENTIFIER",
			"7.7. | NO_COUNTED_THING", "Not that, a negative one. | NO_COUNTED_THING",
			"It made a six-figure profit. | IDIOM", "It was all for naught. | IDIOM",
			"It was a fifty-fifty chance. | IDIOM", "He has a nine-to-five job. | IDIOM",
			"A two-faced man left. | IDIOM", "It is a zero-sum game. | IDIOM", "On the one hand it rained. | IDIOM",
			"It was seen as one more ruse. | IDIOM", "A debt to one is a debt to all. | IDIOM",
			"A threat to one town is a threat to all. | IDIOM", "This one is better. | NO_COUNTED_THING",
			"The vote was 9-to-6 against. | SCORE", "Odds of three-to-one were named. | SCORE",
			"Call (212) 555-0143 now. | IDENTIFIER", "Tune to 100.9 FM for more. | IDENTIFIER",
			"Ruth Moor (c. 1904) sang. | YEAR", "The levy was passed 61 to 38 at dusk. | SCORE",
			"The board ruled nine to four. | SCORE", "They backed the levy 412-205 at dawn. | SCORE",
			"Kent reached 301 for 5 at tea. | SCORE", "Kent, all bowling done, made 12 for 3. | SCORE",
			"He took 4 for 27 with the ball in a long innings. | SCORE",
			"The visitors were bowled out for 164. | SCORE", "She made an unbeaten 88 at home. | SCORE",
			"Kent slid to 164 all out. | SCORE", "He shot a four-under 67 at dusk. | SCORE",
			"She was 12 under par by noon. | SCORE", "She ran home in 2:21:09 at dusk. | SCORE",
			"The lap took 1:41.3 in rain. | SCORE", "They mix sand to lime in a ratio of 3:1. | SCORE",
			"The state aims for net zero. | IDIOM", "The club has zero tolerance. | IDIOM",
			"A 911 dispatcher sent help. | IDENTIFIER", "He spent a fifth season there. | ORDINAL",
			"The run-up to the 2014 ballot was long. | YEAR" })
	void aNumberThatCountsNothingIsNamedAndSkipped(String text, SkipReason reason) {
		assertThat(Reading.only(text).skip()).isEqualTo(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "One man left.", "More than one goat left.", "A third of the goats left.",
			"About 2,000 goats left.", "In Gaza 20 people left.", "One was killed.", "They hired 1900 shepherds.",
			"They sold 20 trucks.", "One more goat died.", "They chose one town and left all their goats.",
			"A four-mile walk tired them.", "Flood Kills 200; Roads Shut", "Mill to Cut Wages, Close 30 Looms",
			"They hired 200 to 1000 people.", "A fifth of the goats left.", "Milk fell a third and went on falling.",
			"Floods Cut Off 12 Alpine Villages Near Town.", "Landslide Buries 12 Houses in Alpine Valley",
			"Photo from Bergen Eleven goats left.", "They paid for 300 for months.", "The tithe was zero.",
			"He was dismissed for 12 minutes." })
	void aCountIsNotTakenForACode(String text) {
		assertThat(Reading.only(text).skip()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "She ran the half marathon.", "They went at half price.", "His half brother left." })
	void halfOfACompoundIsNoNumber(String text) {
		assertThat(Reading.all(text, Reading.CONTEXT)).isEmpty();
	}

	@Test
	void everyNumberOfAListOfPagesNames() {
		assertThat(Reading.all("See sections 3, 4 and 5.", Reading.CONTEXT)).extracting(Quantity::skip)
			.containsOnly(SkipReason.IDENTIFIER);
	}

	@Test
	void everySetOfAMatchIsAScore() {
		assertThat(Reading.all("Her sister beat the second seed at home 6-4, 3-6, 7-5.", Reading.CONTEXT))
			.extracting(Quantity::skip)
			.containsExactly(SkipReason.ORDINAL, SkipReason.SCORE, SkipReason.SCORE, SkipReason.SCORE);
	}

	@Test
	void theNumberInsideACountedNameNames() {
		assertThat(Reading.compared("The airline grounded two new 737 Max jets.")).extracting(Quantity::low)
			.containsExactly(2.0);
		assertThat(Reading.compared("The airline sold two new 400 seat jets.")).hasSize(2);
	}

	@Test
	void theCountersOfAPageCountNothing() {
		assertThat(Reading.compared("Get short link 0 15 The mill burned.")).extracting(Quantity::low)
			.doesNotContain(15.0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The duty rose from 61 to 38 votes later. | 2", "They won 61 to 38 ewes. | 2",
			"They paid 301 for 5. | 2", "They teach grades 9 through 12. | 0" })
	void onlyATallyIsTakenForOne(String text, int compared) {
		assertThat(Reading.compared(text)).hasSize(compared);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1. Wash the wool.", "2) Dry the wool." })
	void aListMarkerIsSkipped(String text) {
		assertThat(Reading.all(text, Reading.CONTEXT))
			.allMatch((quantity) -> quantity.skip() == SkipReason.LIST_MARKER);
	}

}
