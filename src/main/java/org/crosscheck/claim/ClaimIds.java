package org.crosscheck.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.crosscheck.article.Part;

/** Names claims by their article and place, so that the same input gives the same ids. */
final class ClaimIds {

	/**
	 * 64 bits: two of a hundred million articles are alike with a chance of 3 in 10,000.
	 */
	private static final int BYTES = 8;

	private final String prefix;

	ClaimIds(String articleId) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(articleId.getBytes(StandardCharsets.UTF_8));
			this.prefix = HexFormat.of().formatHex(digest, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	String of(Part part, int start) {
		return this.prefix + "-" + part.label().charAt(0) + start;
	}

}
