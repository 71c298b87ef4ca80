package org.crosscheck.job.storage;

import java.io.Serial;

/** The store cannot be used as it is. The message tells the user why and what to do. */
public final class UnusableStoreException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public UnusableStoreException(String sentence) {
		super(sentence);
	}

}
