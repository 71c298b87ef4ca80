package org.crosscheck.text;

/**
 * Converts offsets of one text from UTF-16 code units, which the rooms use among
 * themselves, to Unicode code points, which contract.md uses in every report. Immutable
 * and safe for use by several threads.
 */
public final class CodePoints {

	/**
	 * Positions of the high surrogates, ascending. Nearly always empty: news text has few
	 * characters beyond the basic plane, so a sorted array beats a table per character.
	 */
	private final int[] pairs;

	private CodePoints(int[] pairs) {
		this.pairs = pairs;
	}

	public static CodePoints of(String text) {
		int[] pairs = new int[text.length() - text.codePointCount(0, text.length())];
		int filled = 0;
		for (int i = 0; filled < pairs.length; i++) {
			if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
				pairs[filled++] = i;
			}
		}
		return new CodePoints(pairs);
	}

	/**
	 * Number of code points before a UTF-16 offset.
	 * @param offset a UTF-16 offset on a code point border
	 */
	public int at(int offset) {
		int found = java.util.Arrays.binarySearch(this.pairs, offset);
		return offset - ((found >= 0) ? found : -found - 1);
	}

}
