package org.crosscheck.job.storage;

/** Another run holds the store. The message is a sentence that names it. */
public final class StoreHeldException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StoreHeldException(String sentence) {
		super(sentence);
	}

}
