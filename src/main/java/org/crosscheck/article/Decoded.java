package org.crosscheck.article;

/** What turning bytes into text came to. */
sealed interface Decoded {

	/** The text, without a byte order mark. */
	record Text(String text) implements Decoded {
	}

	/**
	 * Bytes that are no text in any encoding we read.
	 *
	 * @param place where, in words
	 * @param reason what is wrong and what to do
	 */
	record Broken(String place, String reason) implements Decoded {
	}

}
