package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Corroboration;
import org.crosscheck.check.Position;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.history.ReviewLine;
import org.crosscheck.history.TrackedFinding;
import org.crosscheck.report.ArticleHead;
import org.crosscheck.report.ArticleLine;
import org.crosscheck.report.ArticleRows;
import org.crosscheck.report.NightCounts;
import org.crosscheck.report.NightlyResult;
import org.crosscheck.report.RunFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Makes the result of a run from the tables. */
@Repository
public class StoredNight {

	/** Articles whose claims are in memory at once. */
	private static final int PAGE = 100;

	private final ManifestTable manifest;

	private final ContextClaims claims;

	private final FindingTable findings;

	private final ReviewTable reviews;

	private final ArticleTable articles;

	private final NightTable nights;

	private final RowTable rows;

	private final OutcomeTable outcomes;

	StoredNight(ManifestTable manifest, ContextClaims claims, FindingTable findings, ReviewTable reviews,
			ArticleTable articles, NightTable nights, RowTable rows, OutcomeTable outcomes) {
		this.manifest = manifest;
		this.claims = claims;
		this.findings = findings;
		this.reviews = reviews;
		this.articles = articles;
		this.nights = nights;
		this.rows = rows;
		this.outcomes = outcomes;
	}

	/**
	 * The result of a run that {@code facts} tell of; reads the tables when asked.
	 * @param earlier the run whose report has rows that would be written alike now,
	 * {@code null} when there is none
	 */
	public NightlyResult resultOf(RunFacts facts, @Nullable String earlier) {
		this.rows.clear(facts.run());
		return new Result(facts, earlier);
	}

	/**
	 * The claims with these ids and the articles they stand in, by id; those that the
	 * store does not hold are missing.
	 */
	public Map<String, ClaimInContext> claims(Collection<String> ids) {
		return this.claims.get(ids);
	}

	/** All claims of these articles; those of one by place. */
	public List<NumericClaim> claimsOf(Collection<String> articleIds) {
		return this.claims.ofArticles(articleIds)
			.values()
			.stream()
			.flatMap(List::stream)
			.map(ClaimInContext::claim)
			.toList();
	}

	private final class Result implements NightlyResult {

		private final RunFacts facts;

		private final @Nullable String earlier;

		private final List<TrackedFinding> findings;

		/** What the findings will be told with, kept when it goes by. */
		private final Map<String, ClaimInContext> seen = new HashMap<>();

		private Result(RunFacts facts, @Nullable String earlier) {
			this.facts = facts;
			this.earlier = earlier;
			this.findings = StoredNight.this.findings.findings(facts.run());
		}

		@Override
		public RunFacts facts() {
			return this.facts;
		}

		@Override
		public void forEachArticle(Consumer<ArticleLine> row) {
			StoredNight.this.manifest.forEach(this.facts.run(), row);
		}

		@Override
		public void forEachSlice(Consumer<Slice> slice) {
			Set<String> anchors = this.findings.stream()
				.flatMap((tracked) -> tracked.finding().sides().stream())
				.map(Position::anchor)
				.collect(Collectors.toSet());
			List<String> page = new ArrayList<>();
			forEachArticle((article) -> {
				if (article.claims() > 0) {
					page.add(article.articleId());
				}
				if (page.size() == PAGE) {
					slice.accept(new StoredSlice(List.copyOf(page), anchors, this.seen, StoredNight.this.claims));
					page.clear();
				}
			});
			slice.accept(new StoredSlice(List.copyOf(page), anchors, this.seen, StoredNight.this.claims));
		}

		@Override
		public Map<String, ArticleRows> rowsBefore(Collection<String> articleIds) {
			return (this.earlier != null) ? StoredNight.this.rows.of(this.earlier, articleIds) : Map.of();
		}

		@Override
		public void rowsNow(List<ArticleRows> rows) {
			StoredNight.this.rows.add(this.facts.run(), rows);
		}

		@Override
		public List<ReviewLine> reviews() {
			return StoredNight.this.reviews.lines(this.facts.run());
		}

		@Override
		public List<TrackedFinding> findings() {
			return this.findings;
		}

		@Override
		public List<Corroboration> corroborated() {
			return StoredNight.this.outcomes.corroborated(this.facts.run())
				.stream()
				.sorted(Comparator.comparing((one) -> one.position().claims().get(0)))
				.toList();
		}

		@Override
		public Map<String, ClaimInContext> claims(Collection<String> ids) {
			Map<String, ClaimInContext> found = new HashMap<>();
			ids.stream()
				.map(this.seen::get)
				.filter(Objects::nonNull)
				.forEach((one) -> found.put(one.claim().id(), one));
			found.putAll(StoredNight.this.claims(ids.stream().filter((id) -> !found.containsKey(id)).toList()));
			return found;
		}

		@Override
		public Map<String, ArticleHead> heads(Collection<String> articleIds) {
			return StoredNight.this.articles.heads(articleIds);
		}

		@Override
		public List<NightCounts> earlierNights() {
			return StoredNight.this.nights.counted(this.facts.run(),
					this.facts.date().minusDays(NightlyResult.NIGHTS_SHOWN - 1), this.facts.date());
		}

	}

}
