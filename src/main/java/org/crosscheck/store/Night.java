package org.crosscheck.store;

import java.time.LocalDate;

/**
 * What was decided about a run when its input was frozen.
 *
 * @param run its name, also that of its report folder ("2026-11-22", "2026-11-22-2")
 * @param date its date
 * @param revision from 1, counted up when a date is run again
 * @param input absolute path as given
 * @param comparedSince articles counted from this day on are compared
 * @param partitions into how many parts its articles and its blocks are divided
 */
public record Night(String run, LocalDate date, int revision, String input, LocalDate comparedSince, int partitions) {

	/** The name of a run: its date, from the second revision on with a number. */
	public static String nameOf(LocalDate date, long revision) {
		return (revision == 1) ? date.toString() : date + "-" + revision;
	}

}
