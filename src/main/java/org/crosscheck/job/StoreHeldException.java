package org.crosscheck.job;

/** Another run holds the store. The message is a sentence that names it. */
final class StoreHeldException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StoreHeldException(String sentence) {
		super(sentence);
	}

}
