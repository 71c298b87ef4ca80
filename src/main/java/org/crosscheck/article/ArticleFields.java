package org.crosscheck.article;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a record or page says of an article, before it is one.
 *
 * @param id the article's own id, {@code null} when it has none
 */
record ArticleFields(@Nullable String id, @Nullable String title, @Nullable String author, @Nullable String publisher,
		@Nullable String url, @Nullable LocalDate published, @Nullable String story) {

	ArticleFields withPublished(@Nullable LocalDate day) {
		return new ArticleFields(this.id, this.title, this.author, this.publisher, this.url, day, this.story);
	}

	/** The same at an address, unless it has one. */
	ArticleFields withUrl(@Nullable String address) {
		return (this.url != null) ? this : new ArticleFields(this.id, this.title, this.author, this.publisher, address,
				this.published, this.story);
	}

	/**
	 * Makes the article.
	 * @param path file it comes from
	 * @param defaultId its id when it has none of its own
	 * @param body its text
	 */
	Article withBody(String path, String defaultId, String body) {
		String own = clean(this.id);
		return new Article((own != null) ? own : defaultId, path, clean(this.title), clean(this.author),
				clean(this.publisher), clean(this.url), this.published, clean(this.story), storable(body));
	}

	private static @Nullable String clean(@Nullable String field) {
		return (field == null || field.isBlank()) ? null : storable(field.strip());
	}

	/**
	 * Replaces what no database takes in, NUL and lone surrogates (JSON escapes can make
	 * both), by the replacement character, so that offsets stay as they are.
	 */
	private static String storable(String text) {
		StringBuilder out = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
					&& Character.isLowSurrogate(text.charAt(i + 1));
			if (pair) {
				i++;
			}
			else if (c == 0 || Character.isSurrogate(c)) {
				out = (out != null) ? out : new StringBuilder(text);
				out.setCharAt(i, '\uFFFD');
			}
		}
		return (out != null) ? out.toString() : text;
	}

}
