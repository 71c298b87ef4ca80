package org.crosscheck.text;

/** What a token is made of. */
public enum TokenKind {

	/** Letters, with inner hyphens, apostrophes and abbreviation points. */
	WORD,

	/** Begins with a digit and holds digits, inner separators and points only. */
	NUMBER,

	/** Digits and letters in one piece: "F-16", "20mm", "1.2bn", "15-year-old". */
	ALPHANUMERIC,

	/** A currency, percent, degree or other sign. */
	SYMBOL,

	/** A quotation mark of any shape, apostrophes inside words excepted. */
	QUOTE,

	/** Any other mark. */
	PUNCTUATION

}
