package org.crosscheck.claim;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What comparison needs to know of an article besides its claims.
 *
 * @param articleId the article
 * @param path file it came from
 * @param publisher {@code null} when unknown
 * @param published day in the article's time zone, {@code null} when unknown
 * @param story articles with different values are never compared, {@code null} when unset
 * @param names normalised names of persons, bodies and places that its headline or lead
 * gives or that it gives more than once, sorted, without repeats
 * @param words normalised distinctive words (content words of headline and lead), sorted,
 * without repeats; a name that many articles of a night have among them links nobody
 * @param figures what it counts or measures and how much ({@link ArticleFigures}),
 * sorted, without repeats
 * @param origin what makes reports one origin: a fingerprint of the text, or the wire
 * service credited (semantics.md section 4.21)
 * @param events the events it tells, the main one first; never empty
 */
public record ArticleProfile(String articleId, String path, @Nullable String publisher, @Nullable LocalDate published,
		@Nullable String story, List<String> names, List<String> words, List<String> figures, String origin,
		List<EventFrame> events) {

	public ArticleProfile {
		names = List.copyOf(names);
		words = List.copyOf(words);
		figures = List.copyOf(figures);
		events = List.copyOf(events);
	}

	/** A profile of an article that tells one event of which nothing more is known. */
	public ArticleProfile(String articleId, String path, @Nullable String publisher, @Nullable LocalDate published,
			@Nullable String story, List<String> names, List<String> words, String origin) {
		this(articleId, path, publisher, published, story, names, words, List.of(), origin,
				List.of(EventFrame.UNKNOWN));
	}

}
