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

	RunFacts facts();

	/** Every file and article of the input, by path and place in it. */
	void forEachArticle(Consumer<ArticleLine> row);

	/**
	 * Every number of the articles in this run's input, compared or not, by article and
	 * place.
	 */
	void forEachClaim(Consumer<ClaimInContext> row);

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

}
