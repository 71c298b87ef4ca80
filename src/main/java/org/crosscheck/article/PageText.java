package org.crosscheck.article;

import java.util.regex.Pattern;

import org.crosscheck.text.Span;

/**
 * The text extracted from a web page: one paragraph a line; the line of a caption begins
 * with one tab, that of a standfirst with two. So the text alone keeps what the page's
 * markup told.
 */
final class PageText {

	private static final String INDENT = "\t";

	private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

	/** Files whose bodies are made of pages. */
	private static final Pattern OF_PAGES = Pattern.compile("(?i)\\.(?:html?|xml|warc)(?:\\.gz)?$");

	private final StringBuilder text = new StringBuilder();

	/** Adds a paragraph; white space within becomes single spaces. */
	void add(String paragraph, Role role) {
		String line = SPACES.matcher(paragraph).replaceAll(" ").strip();
		if (!line.isEmpty()) {
			this.text.append(indent(role)).append(line).append('\n');
		}
	}

	String text() {
		return this.text.toString();
	}

	/**
	 * Role of a paragraph of an article's body by its indent; BODY if it came from no
	 * page.
	 */
	static Role roleOf(Article article, String body, Span paragraph) {
		if (!OF_PAGES.matcher(article.path()).find()) {
			return Role.BODY;
		}
		int tabs = 0;
		while (tabs < 2 && paragraph.start() - tabs > 0 && body.charAt(paragraph.start() - tabs - 1) == '\t') {
			tabs++;
		}
		return (tabs == 0) ? Role.BODY : (tabs == 1) ? Role.CAPTION : Role.STANDFIRST;
	}

	private static String indent(Role role) {
		return switch (role) {
			case STANDFIRST -> INDENT + INDENT;
			case CAPTION -> INDENT;
			case HEADLINE, BODY -> "";
		};
	}

}
