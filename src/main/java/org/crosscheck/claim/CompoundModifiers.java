package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.text.Span;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number in a compound modifier counts the noun that it is compounded with, not the one
 * that both modify: "a three-bedroom house" has bedrooms, "a 6 cylinder engine"
 * cylinders. English keeps that noun in the singular. Immutable.
 */
final class CompoundModifiers {

	private static final String HYPHENS = "-\u2010\u2011";

	private final Set<String> adjectives;

	private final NounForms forms;

	CompoundModifiers(Set<String> adjectives, NounForms forms) {
		this.adjectives = adjectives;
		this.forms = forms;
	}

	/**
	 * The word that a hyphen joins to a number; {@code null} when none does, or when the
	 * compound goes on.
	 * @param end where the number ends
	 */
	static @Nullable Span joined(String text, int end) {
		if (end >= text.length() || HYPHENS.indexOf(text.charAt(end)) < 0) {
			return null;
		}
		int to = end + 1;
		while (to < text.length() && Character.isLetter(text.charAt(to))) {
			to++;
		}
		boolean goesOn = to < text.length() && HYPHENS.indexOf(text.charAt(to)) >= 0;
		return (to == end + 1 || goesOn) ? null : new Span(end + 1, to);
	}

	/** Whether the word can be counted: no participle, no adjective of degree. */
	boolean isNoun(String word) {
		return !word.endsWith("ed") && !this.adjectives.contains(word);
	}

	/**
	 * Whether of the tokens of a phrase the first alone is what a number above one
	 * counts.
	 */
	boolean isFirstNoun(Syntax syntax, List<Token> tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!syntax.tag(i).equals("NN") || this.forms.isPlural(tokens.get(i).lower())) {
				return false;
			}
		}
		return to - from > 1;
	}

}
