package org.crosscheck.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Corroboration;
import org.crosscheck.history.ReviewLine;
import org.crosscheck.history.TrackedFinding;

/**
 * What a run came to, for the reports to be made from. Rows that may be many are handed
 * out one by one, always in the same order, so that the same night gives the same files.
 * Used by one thread.
 */
public interface NightlyResult {

	/** Nights that a report shows beside each other, its own among them. */
	int NIGHTS_SHOWN = 30;

	RunFacts facts();

	/** Every file and article of the input, by path and place in it. */
	void forEachArticle(Consumer<ArticleLine> row);

	/**
	 * Every article of this run's input that holds numbers, some at a time, in the order
	 * of the report.
	 */
	void forEachSlice(Consumer<Slice> slice);

	/**
	 * Where in an earlier report rows of articles stand that would be the same now, by
	 * article; those that have changed, or of which nothing is known, are missing.
	 */
	default Map<String, ArticleRows> rowsBefore(Collection<String> articleIds) {
		return Map.of();
	}

	/** Takes in where rows stand in this report. */
	default void rowsNow(List<ArticleRows> rows) {
	}

	/** What became of what people had said, a row of a review file each. */
	default List<ReviewLine> reviews() {
		return List.of();
	}

	/** All findings of the night, worst first; resolved ones last. */
	List<TrackedFinding> findings();

	/** Positions that agree. */
	List<Corroboration> corroborated();

	/** The claims with these ids; ids that the store no longer holds are missing. */
	Map<String, ClaimInContext> claims(Collection<String> ids);

	/**
	 * Headlines and addresses by article id; articles that the store no longer holds are
	 * missing.
	 */
	default Map<String, ArticleHead> heads(Collection<String> articleIds) {
		return Map.of();
	}

	/**
	 * The other complete runs of the {@value #NIGHTS_SHOWN} days up to this run's date,
	 * of each day the last, oldest first; none when the store does not keep them.
	 */
	default List<NightCounts> earlierNights() {
		return List.of();
	}

	/** Some articles of a night. */
	interface Slice {

		/** Their ids, in the order of the report. */
		List<String> articles();

		/**
		 * Every number of some of them, compared or not, those of an article by place.
		 */
		Map<String, List<ClaimInContext>> numbers(Collection<String> articleIds);

	}

}
