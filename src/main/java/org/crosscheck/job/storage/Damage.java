package org.crosscheck.job.storage;

import java.sql.SQLException;
import java.util.Set;

import org.crosscheck.job.RootCause;

/** Tells whether an HSQLDB database cannot be what a run has written. */
final class Damage {

	/**
	 * What HSQLDB 2.7.4 ends with when it cannot open its own files: error in the script,
	 * no such user (the script is empty), version of the files, error in the data file,
	 * error in one of its rows.
	 */
	private static final Set<Integer> CODES = Set.of(-25, -4001, -453, -466, -467);

	private Damage() {
	}

	/**
	 * Whether what went wrong while the database was opened tells of damage. A full disk
	 * can look the same to HSQLDB and is none.
	 */
	static boolean isToldBy(Throwable problem) {
		boolean full = RootCause.causes(problem)
			.anyMatch((one) -> String.valueOf(one.getMessage()).contains("No space left on device"));
		return !full && RootCause.causes(problem)
			.anyMatch((one) -> one instanceof SQLException ex && CODES.contains(ex.getErrorCode()));
	}

}
