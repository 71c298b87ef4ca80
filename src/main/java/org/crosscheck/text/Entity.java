package org.crosscheck.text;

/**
 * A name in a sentence, without a leading article and a trailing possessive.
 *
 * @param kind what it names
 * @param first index of its first token
 * @param last index of its last token, at least {@code first}
 */
public record Entity(EntityKind kind, int first, int last) {

	/** Where it stands in the text. */
	public Span span(Sentence sentence) {
		return new Span(sentence.tokens().get(this.first).start(), sentence.tokens().get(this.last).end());
	}

}
