package org.crosscheck.text;

import org.jspecify.annotations.Nullable;

/**
 * The words met last, so that a word which comes again is neither copied nor put into
 * lower case again: nine in ten words of news do. A table of fixed size in which a later
 * word takes the place of an earlier one. What it answers depends on the word alone; when
 * two threads meet in a place, one of them makes its strings anew. Safe for use by
 * several threads.
 */
final class WordForms {

	private static final int BITS = 13;

	/** Longer runs of letters are no words and would only push words out. */
	private static final int LONGEST = 24;

	private final @Nullable Form[] forms = new Form[1 << BITS];

	/**
	 * A word as written and in lower case with plain apostrophes and hyphens. Its fields
	 * are final, so that a thread that finds it sees it whole.
	 */
	record Form(String text, String lower) {

		static Form of(String text) {
			return new Form(text, Characters.plainLower(text));
		}

	}

	/** The forms of what stands between two offsets. */
	Form of(String text, int start, int end) {
		int length = end - start;
		if (length > LONGEST) {
			return Form.of(text.substring(start, end));
		}
		int hash = 0;
		for (int i = start; i < end; i++) {
			hash = hash * 31 + text.charAt(i);
		}
		int place = hash * 0x9E3779B1 >>> 32 - BITS;
		Form known = this.forms[place];
		if (known != null && known.text().length() == length && text.startsWith(known.text(), start)) {
			return known;
		}
		Form made = Form.of(text.substring(start, end));
		this.forms[place] = made;
		return made;
	}

}
