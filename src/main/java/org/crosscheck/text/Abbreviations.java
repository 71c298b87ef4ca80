package org.crosscheck.text;

import java.util.Set;

/** Knows after which words a point does not end a sentence. Immutable. */
final class Abbreviations {

	private final Set<String> titles;

	private final Set<String> others;

	private final Set<String> openers;

	Abbreviations() {
		WordList list = WordList.read(Abbreviations.class, "abbreviations.txt");
		this.titles = list.set("title");
		this.others = list.set("other");
		this.openers = WordList.read(Abbreviations.class, "sentence-openers.txt").all();
	}

	/**
	 * Whether a point right after the word belongs to the word.
	 * @param word as written, without the point
	 * @param lower the same in lower case
	 */
	boolean takesPoint(String word, String lower) {
		if (isInitials(word)) {
			return true;
		}
		if (this.titles.contains(lower)) {
			return Character.isUpperCase(word.charAt(0)) || lower.equals("vs");
		}
		// "in mar." or "max." without a capital is rare; "he sat on a mass." is not
		return this.others.contains(lower) && (lower.length() < 3 || Character.isUpperCase(word.charAt(0))
				|| lower.equals("etc") || lower.equals("approx") || lower.equals("est"));
	}

	/**
	 * Whether a token that ends with its own point also ends the sentence.
	 * @param token in lower case, with the point
	 * @param next the following token
	 */
	boolean endsSentence(String token, Token next) {
		String word = token.substring(0, token.length() - 1);
		if (this.titles.contains(word) || !next.isCapitalised()) {
			return false;
		}
		return this.openers.contains(next.lower()) && (next.text().length() > 1 || !isInitials(word));
	}

	/** "U", "U.S", "J.R.R": single letters joined by points. */
	private static boolean isInitials(String word) {
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if ((i % 2 == 0) ? !Character.isLetter(c) : c != '.') {
				return false;
			}
		}
		return word.length() % 2 == 1
				&& (word.length() > 1 || Character.isUpperCase(word.charAt(0)) && !word.equals("I"));
	}

}
