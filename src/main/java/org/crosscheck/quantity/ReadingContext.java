package org.crosscheck.quantity;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the article tells about how its numbers are to be read.
 *
 * @param published the article's day, anchor of "last month" and "Sunday"; {@code null}
 * when unknown
 * @param dollar ISO code meant by a bare "$", {@code null} when the article does not tell
 * @param pound ISO code meant by a bare "pound" in money, {@code null} when it does not
 */
public record ReadingContext(@Nullable LocalDate published, @Nullable String dollar, @Nullable String pound) {

	/** Knows nothing. */
	public static final ReadingContext UNKNOWN = new ReadingContext(null, null, null);

}
