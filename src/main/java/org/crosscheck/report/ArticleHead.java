package org.crosscheck.report;

import org.jspecify.annotations.Nullable;

/**
 * What leads a person to an article.
 *
 * @param title raw; {@code null} when unknown
 * @param url as the input gave it, of any scheme; {@code null} when unknown
 */
public record ArticleHead(@Nullable String title, @Nullable String url) {

	/** Browsers and servers take no longer ones for granted. */
	private static final int LONGEST = 2000;

	static final ArticleHead UNKNOWN = new ArticleHead(null, null);

	/** The address when it is one of the web, so that a page may link to it; else "". */
	String webAddress() {
		if (this.url == null || this.url.length() > LONGEST) {
			return "";
		}
		String address = this.url.strip();
		boolean web = address.regionMatches(true, 0, "https://", 0, 8)
				|| address.regionMatches(true, 0, "http://", 0, 7);
		return web ? VisibleText.of(address) : "";
	}

}
