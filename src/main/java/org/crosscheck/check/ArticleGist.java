package org.crosscheck.check;

import java.time.LocalDate;
import java.util.List;

import org.crosscheck.claim.EventFrame;
import org.jspecify.annotations.Nullable;

/**
 * What tells an article's event from another's, made ready once for all articles it is
 * held against. Small, for those of a night are held in memory. Immutable.
 *
 * @param articleId the article
 * @param story articles with different values are never of one event, {@code null} when
 * unset
 * @param published {@code null} when unknown
 * @param main its main event: day, places and names only
 * @param names names of anything but countries, of the article and of all its events,
 * sorted
 * @param figures what it counts or measures and how much, sorted
 * @param words content words of all its events
 */
record ArticleGist(String articleId, @Nullable String story, @Nullable LocalDate published, EventFrame main,
		List<String> names, List<String> figures, EventWords words) {

	/** Whether it is known without weighing anything: one article, or one story. */
	boolean isTogether(ArticleGist other) {
		return this.articleId.equals(other.articleId()) || this.story != null && this.story.equals(other.story());
	}

}
