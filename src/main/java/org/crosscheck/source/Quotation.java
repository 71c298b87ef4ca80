package org.crosscheck.source;

import org.crosscheck.text.Span;

/**
 * One stretch between quotation marks inside one paragraph.
 *
 * @param span from the opening mark to behind the closing mark, or to the paragraph's end
 * @param continues whether it goes on with the quotation before it, which was not closed
 * at its own paragraph's end
 * @param words number of words in it
 */
record Quotation(Span span, boolean continues, int words) {

	/** Fewer words than this are a phrase the writer borrows or keeps at a distance. */
	private static final int SENTENCE_LIKE = 5;

	boolean isPhrase() {
		return this.words < SENTENCE_LIKE;
	}

}
