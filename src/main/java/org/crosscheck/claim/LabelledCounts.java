package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;

/**
 * Finds what a bare number counts in a line of facts, where its label names it: "Villages
 * hit: 34". Safe for use by several threads.
 */
final class LabelledCounts {

	/** Words of a label, at most: what is longer is a sentence of its own. */
	private static final int LONGEST = 6;

	private static final Set<String> STOPS = Set.of(";", "|", "•", "·");

	private final CountedReader counted;

	LabelledCounts(CountedReader counted) {
		this.counted = counted;
	}

	/**
	 * The thing that the label names; {@link CountedReader.Phrase#NONE} where no label or
	 * none with a plural stands before the number.
	 * @param number the first token of the number
	 */
	CountedReader.Phrase read(AnalysedText text, Sentence sentence, Syntax syntax, int number) {
		List<Token> tokens = sentence.tokens();
		int colon = number - 1;
		if (colon < 1 || !tokens.get(colon).is(":")) {
			return CountedReader.Phrase.NONE;
		}
		int from = colon;
		while (from > 0 && !STOPS.contains(tokens.get(from - 1).lower())) {
			from--;
		}
		boolean words = tokens.subList(from, colon).stream().allMatch((token) -> token.kind() == TokenKind.WORD);
		if (!words || from == colon || colon - from > LONGEST) {
			return CountedReader.Phrase.NONE;
		}
		CountedReader.Phrase phrase = this.counted.phraseAt(text, sentence, from);
		boolean plural = phrase.head() >= from && phrase.head() < colon && syntax.tag(phrase.head()).equals("NNS");
		return plural ? phrase : CountedReader.Phrase.NONE;
	}

}
