package org.crosscheck.report;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code articles.csv}.
 *
 * @param path file, relative to the input
 * @param articleId empty when nothing could be read
 * @param title {@code null} when unknown
 * @param publisher {@code null} when unknown
 * @param published {@code null} when unknown
 * @param state what became of it
 * @param detail for DUPLICATE_OF the id of the first copy, for REJECTED and DEFERRED
 * place and reason, else empty or a remark
 * @param claims how many numbers were seen in it
 */
public record ArticleLine(String path, String articleId, @Nullable String title, @Nullable String publisher,
		@Nullable LocalDate published, State state, String detail, int claims) {

	/** What became of a file or article of the input. */
	public enum State {

		READ, UNCHANGED, DUPLICATE_OF, REJECTED, DEFERRED

	}

}
