package org.crosscheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Locale;

import com.samskivert.mustache.Template;

/**
 * Writes findings as a JSON array that a script element may hold: each with label and
 * severity to filter by and its card, rendered by the template that also renders the
 * first page, so that there is one place where texts are escaped. Written one by one: ten
 * thousand cards are some 22 MB.
 */
final class CardScript {

	private final Template card;

	CardScript(Template card) {
		this.card = card;
	}

	void write(Iterator<FindingCard> cards, Writer out) throws IOException {
		out.write('[');
		while (cards.hasNext()) {
			FindingCard next = cards.next();
			out.write("{\"l\":");
			string(next.label(), out);
			out.write(",\"s\":");
			string(next.severity(), out);
			out.write(",\"h\":");
			string(squeezed(this.card.execute(next)), out);
			out.write(cards.hasNext() ? "},\n" : "}");
		}
		out.write(']');
	}

	/** Without the indentation of the template. */
	private static String squeezed(String html) {
		StringBuilder out = new StringBuilder(html.length());
		html.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.forEach((line) -> out.append(line).append(' '));
		return out.toString();
	}

	/**
	 * A JSON string in which no markup can end the script element: {@code </script>} and
	 * {@code <!--} both need a "<".
	 */
	private static void string(String text, Writer out) throws IOException {
		out.write('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"' || c == '\\') {
				out.write('\\');
				out.write(c);
			}
			else if (c == '<') {
				out.write("\\u003c");
			}
			else if (c < 0x20) {
				out.write(String.format(Locale.ROOT, "\\u%04x", (int) c));
			}
			else {
				out.write(c);
			}
		}
		out.write('"');
	}

}
