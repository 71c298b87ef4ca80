package org.crosscheck.text;

import java.util.Locale;

/**
 * Tells whether the point behind a word belongs to it: "Gen.", "U.S.", "No. 5". Safe for
 * use by several threads.
 */
final class PointedWords {

	private final Abbreviations abbreviations;

	PointedWords(Abbreviations abbreviations) {
		this.abbreviations = abbreviations;
	}

	/**
	 * Extends "Gen" to "Gen." and "U" to "U.S.".
	 * @param at where the word begins
	 * @param end where it ends without a point
	 * @param to where the text ends
	 */
	int end(String text, int at, int end, int to) {
		int reach = end;
		while (reach < to && text.charAt(reach) == '.' && reach + 1 < to && Character.isLetter(text.charAt(reach + 1))
				&& (reach - at) % 2 == 1 && single(text, at, reach)
				&& (reach + 2 >= to || !Character.isLetterOrDigit(text.charAt(reach + 2)))) {
			reach += 2;
		}
		if (reach < to && text.charAt(reach) == '.' && (reach + 1 >= to || text.charAt(reach + 1) != '.')) {
			if (isNumberSign(text, at, reach, to)) {
				return reach + 1;
			}
			String word = text.substring(at, reach);
			if (this.abbreviations.takesPoint(word, word.toLowerCase(Locale.ROOT))) {
				return reach + 1;
			}
		}
		return reach;
	}

	/** "No." before digits. */
	private static boolean isNumberSign(String text, int at, int point, int to) {
		boolean sign = text.charAt(at) == 'N'
				&& (text.startsWith("No.", at) && point == at + 2 || text.startsWith("Nos.", at) && point == at + 3);
		return sign && point + 2 < to && Characters.isSpace(text.charAt(point + 1))
				&& Character.isDigit(text.charAt(point + 2));
	}

	/** Letters at even places, points at odd ones. */
	private static boolean single(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean letter = (i - from) % 2 == 0;
			if (letter ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
				return false;
			}
		}
		return true;
	}

}
