package org.crosscheck.claim;

import org.crosscheck.quantity.DatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * The days a value speaks of.
 *
 * @param period {@code null} exactly when the basis is UNKNOWN or EARLIER
 * @param basis how they are known
 */
public record AsOf(@Nullable DatePeriod period, Basis basis) {

	public static final AsOf UNKNOWN = new AsOf(null, Basis.UNKNOWN);

	/** Before the days of the news, the text does not say when. */
	public static final AsOf EARLIER = new AsOf(null, Basis.EARLIER);

	/** How the days are known (contract.md {@code as_of_basis}). */
	public enum Basis {

		/** The text names them. */
		TEXT,
		/** A statement about the present or the just past: the article's day. */
		PUBLISHED,
		/** The text only says that it was earlier: "up from 40", "a week earlier". */
		EARLIER, UNKNOWN

	}

}
