package org.crosscheck.article;

import java.util.Map;

import org.crosscheck.article.ReadOutcome.Read;
import org.crosscheck.article.ReadOutcome.Rejected;

/**
 * Makes one article of a record with the fields of contract.md, Input. Immutable and safe
 * for use by several threads.
 */
final class RecordFields {

	private final ReadLimits limits;

	RecordFields(ReadLimits limits) {
		this.limits = limits;
	}

	/**
	 * The article, or why there is none.
	 * @param path file it comes from
	 * @param place where in the file, in words; empty when it is the whole file
	 * @param defaultId id when it has none of its own
	 * @param fields by their names
	 */
	ReadOutcome article(String path, String place, String defaultId, Map<String, String> fields) {
		String text = fields.get("text");
		if (text == null || text.isBlank()) {
			return new Rejected(path, place, "has no text; put the body into the field \"text\"");
		}
		if (text.length() > this.limits.articleChars()) {
			return new Rejected(path, place, "is an article of %,d characters, the limit is %,d; split it"
				.formatted(text.length(), this.limits.articleChars()));
		}
		return new Read(
				new ArticleFields(fields.get("id"), fields.get("title"), fields.get("author"), fields.get("publisher"),
						fields.get("url"), PublishedDate.of(fields.get("published")), fields.get("story"))
					.withBody(path, defaultId, text));
	}

}
