package org.crosscheck.source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers that count what somebody does with words, beside those that are in the words.
 */
class SaidOrDoneTests {

	private final SourceReading reading = new SourceReading();

	@ParameterizedTest
	@ValueSource(strings = { "Dahl, who has died, wrote 41 novels about the sea.",
			"The skipper pleaded guilty on Friday and admitted 41 counts of fraud.",
			"The skipper denied 41 charges of theft.", "The skipper told 41 jokes at the dinner.",
			"The skipper, who denies any wrongdoing, faces 41 years in prison.",
			"Neither crew has confirmed the loss of 41 boats.",
			"The skipper, who told the crew to leave, had 41 boats in the harbour." })
	void aNumberThatCountsTheWordsIsNotSaidInThem(String text) {
		assertThat(this.reading.who(text, "41").status()).isEqualTo(SourceStatus.UNSOURCED);
	}

	@Test
	void estimatesThatVaryAreNobodysInParticular() {
		assertThat(this.reading.who("Nobody knows. Estimates range from 41 to 90.", "41").status())
			.isEqualTo(SourceStatus.WEAKLY_SOURCED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					As many as 41 boats sank in that storm, historians estimate.                      | historians
					Per a memo seen by the newspaper, the club lost 41 boats.                         | a memo seen by the newspaper
					14:20 Harbour chief Anna Brandt: "We have 41 boats out there."                    | Harbour chief Anna Brandt
					The minister defended the plan. "First, it saves us 41 boats every year."   | The minister
					His lawyer, Anna Brandt, argued that 41 boats were too many.                      | Anna Brandt
					The sailors say 90 boats left, the police 41.                                     | the police
					Anna Brandt spoke of the storm. The boats, she went on, would cost 41 crowns.     | Anna Brandt
					His sister, Anna Brandt, told the court he had sunk 41 boats.                     | Anna Brandt
					Norway pledged 12 boats, Sweden 41 boats and Chad 7 boats.                        | Sweden
					""")
	void unusualPlacesOfTheSpeakerAreRead(String text, String source) {
		assertThat(this.reading.who(text, "41").source()).isEqualTo(source);
	}

}
