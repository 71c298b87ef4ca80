package org.crosscheck.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;

/**
 * Tells where an article's words come from, so that copies and wire reports count as one
 * origin (semantics.md section 4.21). Immutable and safe for use by several threads.
 */
public final class Origins {

	private final Wires wires = new Wires();

	/**
	 * Fingerprint of a text: SHA-256 in 64 hexadecimal digits over its words and numbers
	 * in lower case, without spaces and marks. Equal exactly for copies.
	 */
	public String fingerprint(AnalysedText text) {
		try {
			StringBuilder words = new StringBuilder(text.text().length());
			for (Sentence sentence : text.sentences()) {
				for (Token token : sentence.tokens()) {
					if (token.kind() != TokenKind.PUNCTUATION && token.kind() != TokenKind.QUOTE) {
						words.append(token.lower()).append(' ');
					}
				}
			}
			byte[] bytes = words.toString().getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/**
	 * The origin of an article: "wire:" and the agency's name when the article credits
	 * one agency alone, else "text:" and the fingerprint of its body. Articles of equal
	 * origin count once.
	 * @param article the article
	 * @param body its analysed body
	 */
	public String origin(Article article, AnalysedText body) {
		String agency = this.wires.creditedBy(article);
		return (agency != null) ? "wire:" + agency : "text:" + fingerprint(body);
	}

}
