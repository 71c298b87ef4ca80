package org.crosscheck.job.publish;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Corroboration;
import org.crosscheck.history.ReviewLine;
import org.crosscheck.history.TrackedFinding;
import org.crosscheck.job.Progress;
import org.crosscheck.report.ArticleHead;
import org.crosscheck.report.ArticleLine;
import org.crosscheck.report.ArticleRows;
import org.crosscheck.report.NightCounts;
import org.crosscheck.report.NightlyResult;
import org.crosscheck.report.RunFacts;

/**
 * A result that counts its rows as they are handed out.
 *
 * @param night the result
 * @param progress where they are counted
 */
record CountedNight(NightlyResult night, Progress progress) implements NightlyResult {

	@Override
	public RunFacts facts() {
		return this.night.facts();
	}

	@Override
	public void forEachArticle(Consumer<ArticleLine> row) {
		this.night.forEachArticle((article) -> {
			row.accept(article);
			this.progress.add(1, 0);
		});
	}

	@Override
	public void forEachSlice(Consumer<Slice> slice) {
		this.night.forEachSlice(slice);
	}

	@Override
	public Map<String, ArticleRows> rowsBefore(Collection<String> articleIds) {
		return this.night.rowsBefore(articleIds);
	}

	@Override
	public void rowsNow(List<ArticleRows> rows) {
		this.night.rowsNow(rows);
		long numbers = rows.stream().mapToLong((one) -> one.counts().seen()).sum();
		this.progress.add(numbers, numbers);
	}

	@Override
	public List<ReviewLine> reviews() {
		return this.night.reviews();
	}

	@Override
	public List<TrackedFinding> findings() {
		return this.night.findings();
	}

	@Override
	public List<Corroboration> corroborated() {
		return this.night.corroborated();
	}

	@Override
	public Map<String, ClaimInContext> claims(Collection<String> ids) {
		return this.night.claims(ids);
	}

	@Override
	public Map<String, ArticleHead> heads(Collection<String> articleIds) {
		return this.night.heads(articleIds);
	}

	@Override
	public List<NightCounts> earlierNights() {
		return this.night.earlierNights();
	}

}
