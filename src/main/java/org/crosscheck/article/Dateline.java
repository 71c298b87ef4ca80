package org.crosscheck.article;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Finds out when a plain text was published and by whom: from its own first and last
 * lines, else from the name of its file. Immutable and safe for use by several threads.
 */
final class Dateline {

	/**
	 * What the text says of itself.
	 * @param path the file's path, {@code /} between names
	 * @param body the whole text
	 */
	ArticleFields read(String path, String body) {
		LocalDate published = fileNameDate(path.substring(path.lastIndexOf('/') + 1));
		return new ArticleFields(null, null, null, null, null, published, null);
	}

	private static @Nullable LocalDate fileNameDate(String name) {
		for (int at = 0; at + 10 <= name.length(); at++) {
			LocalDate date = PublishedDate.of(name.substring(at, at + 10));
			if (date != null) {
				return date;
			}
		}
		return null;
	}

}
