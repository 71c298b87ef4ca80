package org.crosscheck.claim;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Phrases of whole words, with and without a gap, wherever they stand. */
class SentenceCuesTests {

	private final SentenceCues cues = new SentenceCues("whole-conflict-cues.txt");

	@ParameterizedTest
	@CsvSource({ "'Since the war began, many left.', 0 10", "They left SINCE THE WAR, 10",
			"They left since the warlord came, ''", "They have left ever-since the war, 20",
			"'In the border war, and in the long conflict', 0 23", "Nothing of the kind., ''", "'', ''",
			"‘since the war’ he wrote, 1" })
	void aPhraseIsFoundWhereItsWordsStandWhole(String sentence, String where) {
		LowerText lower = LowerText.of(sentence);
		assertThat(this.cues.positions(lower).stream().sorted().map(String::valueOf).collect(Collectors.joining(" ")))
			.isEqualTo(where);
		assertThat(this.cues.standIn(lower)).isEqualTo(!where.isEmpty());
	}

	@Test
	void aPhraseThatWouldNeverBeFoundIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SentenceCues(List.of("24-hour total")));
	}

	@ParameterizedTest
	@CsvSource({ "0, one two three", "4, two three four", "5, three four five", "19, five", "24, ''" })
	void theWordsBehindAPlaceAreRead(int offset, String words) {
		assertThat(String.join(" ", LowerText.of("One two, three-four ¶ FIVE").wordsFrom(offset, 3))).isEqualTo(words);
	}

}
