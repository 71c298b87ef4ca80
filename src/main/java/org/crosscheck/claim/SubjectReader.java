package org.crosscheck.claim;

import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Sentence;

/**
 * Finds what a value is said of and writes it as a short noun phrase. Safe for use by
 * several threads.
 */
final class SubjectReader {

	private final ThemeReader themes = new ThemeReader();

	/**
	 * The subject in lower case, without determiners; empty when the sentence gives none.
	 * @param counted index of the noun counted, -1 without one
	 */
	String read(Sentence sentence, ParsedSentence parsed, Quantity quantity, int counted) {
		int first = sentence.tokenAt(quantity.span().start());
		int last = sentence.tokenAt(quantity.span().end() - 1);
		int number = sentence.tokenAt(quantity.number().end() - 1);
		int top = parsed.top(number, first, Math.max(last, counted));
		int theme = this.themes.read(parsed, top);
		return (theme >= 0) ? NounPhrase.of(parsed, theme) : "";
	}

}
