package org.crosscheck.article;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the day out of a file's name: "2026-10-31", "20261031", "31-10-2026". */
final class FileNameDate {

	/** Eight digits that stand alone; hashes and article numbers run on. */
	private static final Pattern COMPACT = Pattern
		.compile("(?<![\\p{L}\\d])((?:19|20)\\d{2})(\\d{2})(\\d{2})(?![\\p{L}\\d])");

	private FileNameDate() {
	}

	/**
	 * The first date in a name.
	 * @return {@code null} when there is none, or its day and month could be exchanged
	 */
	static @Nullable LocalDate of(String name) {
		String spread = COMPACT.matcher(name.replace('_', '-')).replaceAll("$1-$2-$3");
		List<DateFinder.Found> found = DateFinder.in(spread);
		return found.isEmpty() ? null : found.get(0).date();
	}

}
