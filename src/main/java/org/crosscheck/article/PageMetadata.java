package org.crosscheck.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a page says of its article: JSON-LD first, then meta elements, then what the
 * reader sees. Immutable and safe for use by several threads.
 */
final class PageMetadata {

	private static final String TITLE_ENDS = " \\s*[|–—·-]\\s+";

	private final PageVocabulary vocabulary;

	private final JsonLd jsonLd = new JsonLd();

	PageMetadata(PageVocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * What a page says.
	 *
	 * @param fields of the article, without a date when only its text can tell
	 * @param description standfirst or summary
	 * @param body text of the article in the metadata
	 */
	record Found(ArticleFields fields, @Nullable String description, @Nullable String body) {
	}

	Found read(Document page) {
		JsonNode article = this.jsonLd.article(page);
		Map<String, String> meta = meta(page);
		String publisher = first(JsonLd.text(article, "publisher"), fromMeta(meta, "publisher"));
		String author = first(JsonLd.text(article, "author"), name(fromMeta(meta, "author")));
		String title = first(JsonLd.text(article, "headline"), fromMeta(meta, "title"), text(page, "h1"),
				withoutPublisher(page.title(), publisher));
		LocalDate published = date(JsonLd.text(article, "datePublished"));
		published = (published != null) ? published : date(fromMeta(meta, "published"));
		published = (published != null) ? published : date(attribute(page, "[itemprop=datePublished]", "datetime"));
		published = (published != null) ? published : date(attribute(page, "time[datetime]", "datetime"));
		String url = first(attribute(page, "link[rel=canonical]", "href"), meta.get("og:url"),
				JsonLd.text(article, "url"));
		String description = first(fromMeta(meta, "description"), JsonLd.text(article, "description"));
		return new Found(new ArticleFields(null, title, author, publisher, url, published, null), description,
				JsonLd.text(article, "articleBody"));
	}

	private static Map<String, String> meta(Document page) {
		Map<String, String> meta = new HashMap<>();
		for (Element element : page.select("meta[content]")) {
			for (String key : List.of("property", "name", "itemprop")) {
				String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
				if (!name.isEmpty() && !element.attr("content").isBlank()) {
					meta.putIfAbsent(name, element.attr("content").strip());
				}
			}
		}
		return meta;
	}

	private @Nullable String fromMeta(Map<String, String> meta, String field) {
		return this.vocabulary.metaNames(field)
			.stream()
			.map(meta::get)
			.filter((value) -> value != null)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable LocalDate date(@Nullable String written) {
		if (written == null) {
			return null;
		}
		LocalDate iso = PublishedDate.of(written);
		List<DateFinder.Found> found = (iso == null && written.length() <= 100) ? DateFinder.in(written) : List.of();
		return found.isEmpty() ? iso : found.get(0).date();
	}

	/** An author given by address is none. */
	private static @Nullable String name(@Nullable String author) {
		return (author != null && author.contains("://")) ? null : author;
	}

	private static String withoutPublisher(String title, @Nullable String publisher) {
		if (publisher == null || !title.endsWith(publisher)) {
			return title;
		}
		String head = title.substring(0, title.length() - publisher.length());
		String cut = (head + " ").replaceFirst(TITLE_ENDS + "$", "");
		return cut.isBlank() ? title : cut.strip();
	}

	private static @Nullable String text(Document page, String selector) {
		Element element = page.selectFirst(selector);
		return (element != null) ? element.text() : null;
	}

	private static @Nullable String attribute(Document page, String selector, String name) {
		Element element = page.selectFirst(selector);
		return (element == null) ? null : element.hasAttr(name) ? element.attr(name) : element.text();
	}

	private static @Nullable String first(@Nullable String... values) {
		for (String value : values) {
			if (value != null && !value.isBlank()) {
				return value;
			}
		}
		return null;
	}

}
