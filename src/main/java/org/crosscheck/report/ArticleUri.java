package org.crosscheck.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.crosscheck.check.ClaimInContext;

/** Names files and articles of the input as relative addresses (RFC 3986). */
final class ArticleUri {

	/** Characters that need no escape in a path. */
	private static final String PLAIN = "-._~";

	private ArticleUri() {
	}

	/** The file of an article, relative to the input. */
	static String ofFile(ClaimInContext anchor) {
		return Arrays.stream(anchor.article().path().split("/", -1))
			.map(ArticleUri::escaped)
			.collect(Collectors.joining("/"));
	}

	/**
	 * The text in which the offsets of a claim count: the file itself when it is a plain
	 * text, else the file with the article's id and part as its fragment.
	 */
	static String ofText(ClaimInContext anchor) {
		return isPlainText(anchor) ? ofFile(anchor) : ofFile(anchor) + "#" + escaped(anchor.article().articleId()) + "/"
				+ anchor.claim().place().part().label();
	}

	/** Whether the offsets of a claim count in the file as it lies on disk. */
	static boolean isPlainText(ClaimInContext anchor) {
		return anchor.article().path().toLowerCase(Locale.ROOT).endsWith(".txt");
	}

	static String escaped(String text) {
		StringBuilder out = new StringBuilder();
		for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (one & 0xFF);
			boolean plain = c < 0x80 && Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
			out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
		}
		return out.toString();
	}

}
