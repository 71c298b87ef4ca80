package org.crosscheck.text;

/**
 * One token of a sentence.
 *
 * @param start first UTF-16 unit in the analysed text
 * @param end one past the last
 * @param text as written
 * @param lower in lower case, typographic apostrophes and hyphens made plain; as long as
 * {@code text}
 * @param kind what it is made of
 */
public record Token(int start, int end, String text, String lower, TokenKind kind) {

	public Span span() {
		return new Span(this.start, this.end);
	}

	public boolean is(String lowerCaseForm) {
		return this.lower.equals(lowerCaseForm);
	}

	public boolean isCapitalised() {
		return Character.isUpperCase(this.text.codePointAt(0));
	}

}
