package org.crosscheck.text;

import java.nio.charset.StandardCharsets;

/**
 * The bare loop that everything is compared with: bytes are decoded and cut into tokens,
 * nothing more.
 */
public final class TokenLoop {

	private final Tokenizer tokenizer = new Tokenizer(new Abbreviations());

	/** Number of tokens in a text of UTF-8. */
	public int tokens(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		int tokens = 0;
		for (Span paragraph : Paragraphs.of(text)) {
			tokens += this.tokenizer.tokens(text, paragraph.start(), paragraph.end()).size();
		}
		return tokens;
	}

}
