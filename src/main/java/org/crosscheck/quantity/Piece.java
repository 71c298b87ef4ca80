package org.crosscheck.quantity;

/**
 * The smallest part of a sentence that the number grammar looks at: a run of letters, a
 * number in digits, or one mark. Finer than a token: "two-and-a-half" is seven pieces,
 * "20mm" two.
 *
 * @param start first UTF-16 unit in the text
 * @param end one past the last
 * @param text as written
 * @param lower in lower case with plain hyphens
 * @param kind what it is made of
 * @param glued whether it stands right behind the piece before it
 * @param word what the lexicon knows of it
 */
record Piece(int start, int end, String text, String lower, Kind kind, boolean glued, Word word) {

	/** What a piece is made of. */
	enum Kind {

		WORD, NUMBER, MARK, LINK

	}

	boolean is(String form) {
		return this.lower.equals(form);
	}

	boolean is(Tag tag) {
		return this.word.is(tag);
	}

	boolean isNumber() {
		return this.kind == Kind.NUMBER;
	}

	boolean isWord() {
		return this.kind == Kind.WORD;
	}

	boolean isCapitalised() {
		return Character.isUpperCase(this.text.charAt(0));
	}

	/** A word that looks like a plural noun, whatever its case. */
	boolean isPluralLike() {
		return is(Tag.IRREGULAR_PLURAL)
				|| this.lower.endsWith("s") && !this.lower.endsWith("ss") && this.lower.length() > 2;
	}

	boolean isHyphen() {
		return this.lower.equals("-");
	}

	boolean isDash() {
		return this.kind == Kind.MARK && (this.lower.equals("-") || this.lower.equals("–") || this.lower.equals("—")
				|| this.lower.equals("−") || this.lower.equals("--"));
	}

}
