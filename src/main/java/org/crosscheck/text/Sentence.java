package org.crosscheck.text;

import java.util.List;

/**
 * One sentence and its tokens, in text order.
 *
 * @param index position among the sentences of its text, from 0
 * @param paragraph position of its paragraph (a run of text between line breaks), from 0
 * @param span where it stands in the text, without surrounding white space
 * @param tokens never empty
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {

	public Sentence {
		tokens = List.copyOf(tokens);
	}

	/**
	 * Index of the first token that ends after an offset; {@code tokens().size()} when
	 * there is none.
	 */
	public int tokenAt(int offset) {
		int low = 0;
		int high = this.tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.tokens.get(middle).end() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
