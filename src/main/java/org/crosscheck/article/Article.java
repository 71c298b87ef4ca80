package org.crosscheck.article;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One article as it came in.
 *
 * @param id its own id, else path and line or position; unique in a store
 * @param path file it came from, relative to the input, with {@code /}
 * @param title {@code null} when the format has none apart from the body (a {@code .txt})
 * @param author {@code null} when unknown
 * @param publisher {@code null} when unknown
 * @param url {@code null} when unknown
 * @param published day of publication in the article's own time zone, {@code null} when
 * unknown; never from the file system
 * @param story articles with different values are never compared, {@code null} when unset
 * @param body the text, exactly as it came in; a byte order mark is left out. Of HTML,
 * the text as extracted: one paragraph a line, a caption indented by one tab, a
 * standfirst by two
 */
public record Article(String id, String path, @Nullable String title, @Nullable String author,
		@Nullable String publisher, @Nullable String url, @Nullable LocalDate published, @Nullable String story,
		String body) {

}
