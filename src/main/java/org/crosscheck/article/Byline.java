package org.crosscheck.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The line of a plain text that names its writer: "By Jane Doe", "by Jane Doe · Coast
 * Post".
 *
 * @param author {@code null} when the line leaves the name out
 * @param publisher {@code null} when the line names none
 */
record Byline(@Nullable String author, @Nullable String publisher) {

	/** Lines from the top in which a byline is looked for. */
	private static final int LINES = 8;

	private static final int LONGEST = 120;

	private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{0,20}(?:\\s(?:\\p{Lu}|de|van|von|al|bin|der|la)[\\p{L}.'’-]{0,20}){0,4}";

	private static final Pattern LINE = Pattern
		.compile("(?:[Bb]y|BY)(?::)?\\s+(" + NAME + "(?:(?:,\\s|\\sand\\s|\\s&\\s)" + NAME
				+ "){0,4})?(?:\\s*[·•|]\\s*|\\sfor\\s)?([^·•|\\d]{0,40})(?:\\s*[·•|].{0,60})?");

	private static final Pattern MARKED = Pattern.compile(".*(?:[·•|]|\\sfor\\s).*");

	private static final Pattern PUBLISHER = Pattern.compile("(?:The\\s)?" + NAME);

	/** Whether a line is a byline. */
	static boolean isLine(String line) {
		Matcher matcher = LINE.matcher(line.replace('\u00A0', ' '));
		return line.length() <= LONGEST && matcher.matches()
				&& (matcher.group(1) != null || MARKED.matcher(line).matches())
				&& (matcher.group(2).isBlank() || MARKED.matcher(line).matches());
	}

	/** The byline near the top of a text, without names when there is none. */
	static Byline of(String text) {
		List<String> lines = text.substring(0, Math.min(text.length(), 2000))
			.lines()
			.map((line) -> line.replaceAll("[\\s\\u00A0]+", " ").strip())
			.filter((line) -> !line.isEmpty())
			.limit(LINES)
			.toList();
		for (String line : lines) {
			Matcher matcher = LINE.matcher(line);
			if (line.length() <= LONGEST && matcher.matches()) {
				Byline byline = new Byline(matcher.group(1), publisher(line, matcher.group(2).strip()));
				if (byline.author() != null || byline.publisher() != null) {
					return byline;
				}
			}
		}
		return new Byline(null, null);
	}

	private static @Nullable String publisher(String line, String rest) {
		return (MARKED.matcher(line).matches() && PUBLISHER.matcher(rest).matches()) ? rest : null;
	}

}
