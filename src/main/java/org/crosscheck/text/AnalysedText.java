package org.crosscheck.text;

import java.util.List;

/**
 * A text and its sentences in text order.
 *
 * @param text exactly as it came in
 * @param sentences ascending, not overlapping; empty for a blank text
 */
public record AnalysedText(String text, List<Sentence> sentences) {

	public AnalysedText {
		sentences = List.copyOf(sentences);
	}

	/** What a sentence says, as written. */
	public String textOf(Sentence sentence) {
		return sentence.span().in(this.text);
	}

}
