package org.crosscheck.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet and the scripts of a page with the policy under which a browser runs
 * these and nothing else. None of them is escaped.
 *
 * @param style the style sheet as it stands in its element
 * @param script the scripts as they stand in theirs
 * @param policy the value of {@code Content-Security-Policy}
 * @param card the template of a card, for the scripts
 */
record PageParts(String style, String script, String policy, String card) {

	static PageParts of(String style, String script, String card) {
		return new PageParts(style, script, "default-src 'none'; style-src '" + hash(style) + "'; script-src '"
				+ hash(script) + "'; base-uri 'none'; form-action 'none'", card);
	}

	/** As CSP level 2 wants it. */
	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
