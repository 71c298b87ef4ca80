package org.crosscheck.text;

import org.jspecify.annotations.Nullable;

/**
 * The short words met last, so that one which comes again is neither copied nor put into
 * lower case again: three in four words of news are such. A table of fixed size in which
 * a later word takes the place of an earlier one. What it answers depends on the word
 * alone; when two threads meet in a place, one of them makes its strings anew. Safe for
 * use by several threads.
 */
final class WordForms {

	private static final int BITS = 13;

	/** Longest word whose letters are its key: four in five words of news. */
	private static final int LONGEST = Long.BYTES;

	private static final long NONE = 0;

	private final @Nullable Form[] forms = new Form[1 << BITS];

	/**
	 * A word as written and in lower case with plain apostrophes and hyphens. Its fields
	 * are final, so that a thread that finds it sees it whole.
	 *
	 * @param key its letters
	 */
	record Form(long key, String text, String lower) {
	}

	/** The forms of what stands between two offsets. */
	Form of(String text, int start, int end) {
		long key = (end - start <= LONGEST) ? key(text, start, end) : NONE;
		int place = (int) (key * 0x9E3779B97F4A7C15L >>> 64 - BITS);
		Form known = this.forms[place];
		if (known != null && key != NONE && known.key() == key) {
			return known;
		}
		String word = text.substring(start, end);
		Form made = new Form(key, word, Characters.plainLower(word));
		if (key != NONE) {
			this.forms[place] = made;
		}
		return made;
	}

	/** The letters themselves, a byte each; {@link #NONE} when one takes more room. */
	private static long key(String text, int start, int end) {
		long key = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c == 0 || c > 0xff) {
				return NONE;
			}
			key = key << 8 | c;
		}
		return key;
	}

}
