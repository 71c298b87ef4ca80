package org.crosscheck.quantity;

/** Why a number is seen but never compared (contract.md {@code skip_reason}). */
public enum SkipReason {

	/** Teasers, cookie lines, datelines, "published 3 months ago". */
	FURNITURE,
	/** M1, F-16, G7, Article 5, flight and phone numbers, addresses, codes. */
	IDENTIFIER,
	/** "third nation", "first time". */
	ORDINAL,
	/** A year that stands alone. */
	YEAR, TIME_OF_DAY,
	/** "one of", "24/7", "for one thing". */
	IDIOM,
	/** Scores and records of games and votes in form "3-1". */
	SCORE,
	/** "1.", "2)" before a list item. */
	LIST_MARKER,
	/** A date or weekday that dates the article or the telling, not a claim. */
	DATE,
	/** A pronoun-like "one", a number that stands for nothing countable. */
	NO_COUNTED_THING,
	/** Half of the article's own conversion pair; its twin is compared. */
	CONVERSION_TWIN

}
