package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordList;

/**
 * Resolves a number that only says "the figure": what is counted then stands behind
 * "number of" in the same sentence or the one before ("As for the number of homes lost,
 * the figure was 40"). Safe for use by several threads.
 */
final class FigureAnaphora {

	private final Set<String> refers;

	private final Set<String> introduces;

	private final CountedReader counted;

	FigureAnaphora(CountedReader counted) {
		WordList words = WordList.read(FigureAnaphora.class, "figure-words.txt");
		this.refers = words.set("refers");
		this.introduces = words.set("introduces");
		this.counted = counted;
	}

	/**
	 * The thing counted by a bare number: what the sentence introduced before it ("put
	 * the number of dead at 31"), or, when the number is only "the figure", what the
	 * sentence before did; {@link CountedReader.Phrase#NONE} when the text does not tell.
	 */
	CountedReader.Phrase read(AnalysedText text, Sentence sentence, int number, String subject) {
		CountedReader.Phrase own = introduced(text, sentence, number);
		boolean before = own.span() == null && this.refers.contains(subject) && sentence.index() > 0;
		return before ? introduced(text, text.sentences().get(sentence.index() - 1), Integer.MAX_VALUE) : own;
	}

	private CountedReader.Phrase introduced(AnalysedText text, Sentence sentence, int end) {
		List<Token> tokens = sentence.tokens();
		for (int at = 0; at + 2 < Math.min(tokens.size(), end); at++) {
			if (this.introduces.contains(tokens.get(at).lower()) && tokens.get(at + 1).is("of")) {
				CountedReader.Phrase phrase = this.counted.phraseAt(text, sentence, at + 2);
				if (phrase.span() != null) {
					return phrase;
				}
			}
		}
		return CountedReader.Phrase.NONE;
	}

}
