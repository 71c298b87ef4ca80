package org.crosscheck.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a feed says, element by element, whatever the dialect: the names mean
 * the same in all of them. Holds no more than the limit for a record. For one thread.
 */
final class FeedEntry {

	private static final Set<String> KNOWN = Set.of("title", "link", "guid", "id", "pubDate", "published", "updated",
			"date", "author", "creator", "name", "description", "summary", "encoded", "content", "source");

	/** Elements that hold markup, the fullest first. */
	private static final List<String> BODIES = List.of("encoded", "content", "description", "summary");

	private final Map<String, StringBuilder> values = new HashMap<>();

	private final long longest;

	private long length;

	private @Nullable String current;

	/** Elements within the current one that are markup themselves (Atom's XHTML). */
	private int within;

	FeedEntry(ReadLimits limits) {
		this.longest = limits.recordBytes();
	}

	void open(XMLStreamReader reader) {
		String name = reader.getLocalName();
		if (this.current != null && BODIES.contains(this.current)) {
			this.within++;
			append("<" + name + ">");
		}
		else if (KNOWN.contains(name) && !"media".equals(reader.getPrefix())) {
			this.current = name;
			String href = reader.getAttributeValue(null, "href");
			String rel = reader.getAttributeValue(null, "rel");
			if (name.equals("link") && href != null && (rel == null || rel.equals("alternate"))) {
				append(href);
			}
			else if (this.values.containsKey(name)) {
				this.current = null;
			}
		}
	}

	void text(XMLStreamReader reader) {
		if (this.current != null) {
			String text = reader.getText();
			append((this.within > 0) ? text.replace("&", "&amp;").replace("<", "&lt;") : text);
		}
	}

	/** A reference to one of HTML's characters, which XML itself does not know. */
	void entity(String name) {
		append(Parser.unescapeEntities("&" + name + ";", false));
	}

	void close(String name) {
		if (this.within > 0) {
			this.within--;
			append("</" + name + ">");
		}
		else {
			this.current = null;
		}
	}

	private void append(String text) {
		this.length += text.length();
		if (this.current != null && !isTooLong()) {
			this.values.computeIfAbsent(this.current, (key) -> new StringBuilder()).append(text);
		}
	}

	boolean isTooLong() {
		return this.length > this.longest;
	}

	/** Title, if this is the head of a feed, else what was known before. */
	String feedTitle(String before) {
		String title = value("title");
		return (title != null) ? title : before;
	}

	/**
	 * The fields of contract.md, Input.
	 * @param pages reads the text out of markup
	 * @param publisher name of the feed
	 */
	Map<String, String> fields(HtmlFormat pages, String publisher) {
		Map<String, String> fields = new HashMap<>();
		put(fields, "id", first("guid", "id"));
		put(fields, "title", plain(value("title")));
		put(fields, "url", value("link"));
		put(fields, "author", plain(first("creator", "name", "author")));
		put(fields, "publisher", plain(first("source")));
		fields.computeIfAbsent("publisher", (key) -> publisher.isBlank() ? null : plain(publisher));
		put(fields, "published", day(first("pubDate", "published", "date", "updated")));
		String markup = BODIES.stream()
			.map(this::value)
			.filter((value) -> value != null)
			.max((one, other) -> Integer.compare(one.length(), other.length()))
			.orElse("");
		put(fields, "text", markup.contains("<") || markup.contains("&") ? pages.textOf(markup) : markup);
		return fields;
	}

	private static void put(Map<String, String> fields, String name, @Nullable String value) {
		if (value != null) {
			fields.put(name, value);
		}
	}

	private @Nullable String first(String... names) {
		for (String name : names) {
			String value = value(name);
			if (value != null) {
				return value;
			}
		}
		return null;
	}

	private @Nullable String value(String name) {
		StringBuilder value = this.values.get(name);
		return (value == null || value.toString().isBlank()) ? null : value.toString().strip();
	}

	private static @Nullable String plain(@Nullable String text) {
		return (text == null) ? null : Parser.unescapeEntities(text, false);
	}

	/** Feeds give dates in ISO 8601 or as mail does ("Mon, 26 Oct 2026 08:00:00 GMT"). */
	private static @Nullable String day(@Nullable String written) {
		if (written == null || PublishedDate.of(written) != null || written.length() > 100) {
			return written;
		}
		List<DateFinder.Found> found = DateFinder.in(written);
		LocalDate day = found.isEmpty() ? null : found.get(0).date();
		return (day != null) ? day.toString() : null;
	}

}
