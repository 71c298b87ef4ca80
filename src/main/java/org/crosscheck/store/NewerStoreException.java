package org.crosscheck.store;

import java.io.Serial;

/** A later version of the program has changed the tables. */
public final class NewerStoreException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	NewerStoreException(String version) {
		super("its tables have version " + version + ", which this program does not know");
	}

}
