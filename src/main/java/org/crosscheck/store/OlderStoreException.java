package org.crosscheck.store;

import java.io.Serial;

/** The tables are those of an earlier version of the program, and may not be changed. */
public final class OlderStoreException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	OlderStoreException() {
		super("its tables are of an earlier version");
	}

}
