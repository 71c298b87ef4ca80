package org.crosscheck.source;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a text means by a surname, a post or the bare noun of a body. */
class SpeakerNameTests {

	private final SourceReading reading = new SourceReading();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Anna Brandt and Lars Brandt run the harbour. Lars Brandt said 41 boats sank.                      | Lars Brandt
					Anna Brandt spoke first. Lars Brandt said it was bad. Brandt said 41 boats sank.                 | Lars Brandt
					Lars Brandt said it was bad. Anna Brandt said it was loud. Brandt said 41 boats sank.            | Anna Brandt
					Anna Brandt said it was bad. The boats of Lars Brandt were safe. Brandt said 41 boats sank.      | Anna Brandt
					Rami Abu Saleh spoke on Friday. Abu Saleh said 41 boats sank.                                   | Rami Abu Saleh
					""")
	void aSurnameMeansWhoSpokeLastUnderIt(String text, String source) {
		assertThat(this.reading.who(text, "41").source()).isEqualTo(source);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Governor Ada Lund came on Friday. The governor said 41 boats sank.                            | Ada Lund, The governor
					Alva governor Ada Lund came on Friday. The governor said 41 boats sank.                       | Ada Lund, The governor
					Ada Lund, the governor of Alva, came on Friday. The governor said 41 boats sank.              | Ada Lund, The governor
					Alva's president Ada Lund came on Friday. Alva's president said 41 boats sank.                | Ada Lund, Alva's president
					Boats sank, said police chief Ada Lund. As many as 41 boats sank, the police chief said.      | Ada Lund, the police chief
					Former governor Ada Lund came on Friday. The governor said 41 boats sank.                     | The governor
					Deputy mayor Ada Lund came on Friday. The mayor said 41 boats sank.                           | The mayor
					Trade minister Ada Lund met health minister Per Dahl. The minister said 41 boats sank.        | The minister
					Alva governor Ada Lund came on Friday. The Boral governor said 41 boats sank.                 | The Boral governor
					Governor Ada Lund came on Friday. A governor said 41 boats sank.                              | A governor
					""")
	void aPostMeansWhoHoldsItInTheText(String text, String source) {
		assertThat(this.reading.who(text, "41").source()).isEqualTo(source);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					The health ministry said it was bad. The ministry said 41 boats sank.                         | The health ministry
					The Alva Harbour Board said it was bad. The board said 41 boats sank.                 | The Alva Harbour Board
					The board said 41 boats sank. The Alva Harbour Board met.                                     | The board
					""")
	void aBareNounMeansTheBodyNamedBefore(String text, String source) {
		assertThat(this.reading.who(text, "41").source()).isEqualTo(source);
	}

	@Test
	void inAListOfNamesakesTheFirstAreKnownByTheirFullName() {
		String list = IntStream.range(0, 3 * FullNames.MOST_NAMESAKES)
			.mapToObj((i) -> "A" + "b".repeat(1 + i) + " Brandt came.")
			.collect(Collectors.joining(" "));
		assertThat(this.reading.who(list + " Ab Brandt said 41 boats sank.", "41").source()).isEqualTo("Ab Brandt");
	}

}
