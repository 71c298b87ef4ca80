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

	/** Whether a value is said of nothing but "the figure". */
	boolean refersBack(Counted found, String subject) {
		return found.head().isEmpty() && this.refers.contains(subject);
	}

	/**
	 * The thing counted, {@link CountedReader.Phrase#NONE} when the text does not tell.
	 */
	CountedReader.Phrase resolve(AnalysedText text, Sentence sentence) {
		for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 1); i--) {
			List<Token> tokens = text.sentences().get(i).tokens();
			for (int at = 0; at + 2 < tokens.size(); at++) {
				if (this.introduces.contains(tokens.get(at).lower()) && tokens.get(at + 1).is("of")) {
					CountedReader.Phrase phrase = this.counted.phraseAt(text, text.sentences().get(i), at + 2);
					if (phrase.span() != null) {
						return phrase;
					}
				}
			}
		}
		return CountedReader.Phrase.NONE;
	}

}
