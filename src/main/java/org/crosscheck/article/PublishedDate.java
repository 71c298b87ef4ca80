package org.crosscheck.article;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Reads the day out of an ISO 8601 date or date-time (contract.md {@code published}). */
final class PublishedDate {

	private static final int LENGTH = "2026-10-31".length();

	private static final int EARLIEST = 1600;

	private PublishedDate() {
	}

	/**
	 * The day in the offset in which it is written.
	 * @param written an ISO 8601 date or date-time, {@code null} when there is none
	 * @return {@code null} when it is neither, or before 1600: no newspaper is older
	 */
	static @Nullable LocalDate of(@Nullable String written) {
		String text = (written != null) ? written.strip() : "";
		if (text.length() < LENGTH || text.length() > LENGTH && "T t".indexOf(text.charAt(LENGTH)) < 0) {
			return null;
		}
		try {
			LocalDate day = LocalDate.parse(text.substring(0, LENGTH));
			return (day.getYear() >= EARLIEST) ? day : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
