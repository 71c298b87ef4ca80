package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Collection;
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
import org.crosscheck.report.ArticleLine;
import org.crosscheck.report.NightlyResult;
import org.crosscheck.report.RunFacts;
import org.springframework.stereotype.Repository;

/** Makes the result of a run from the tables. */
@Repository
public class StoredNight {

	/** Articles whose claims are in memory at once. */
	private static final int PAGE = 100;

	private final ManifestTable manifest;

	private final ClaimTable claims;

	private final FindingTable findings;

	private final ReviewTable reviews;

	StoredNight(ManifestTable manifest, ClaimTable claims, FindingTable findings, ReviewTable reviews) {
		this.manifest = manifest;
		this.claims = claims;
		this.findings = findings;
		this.reviews = reviews;
	}

	/** The result of a run that {@code facts} tell of; reads the tables when asked. */
	public NightlyResult resultOf(RunFacts facts) {
		return new Result(facts);
	}

	/**
	 * The claims with these ids and the articles they stand in, by id; those that the
	 * store does not hold are missing.
	 */
	public Map<String, ClaimInContext> claims(Collection<String> ids) {
		return inContext(this.claims.get(ids)).stream()
			.collect(Collectors.toMap((one) -> one.claim().id(), (one) -> one));
	}

	private List<ClaimInContext> inContext(Collection<NumericClaim> claims) {
		Map<String, StoredProfile> profiles = this.claims
			.profiles(claims.stream().map(NumericClaim::articleId).collect(Collectors.toSet()));
		List<ClaimInContext> result = new ArrayList<>();
		for (NumericClaim claim : claims) {
			StoredProfile profile = profiles.get(claim.articleId());
			if (profile != null) {
				result.add(new ClaimInContext(claim, profile.article()));
			}
		}
		return result;
	}

	private final class Result implements NightlyResult {

		private final RunFacts facts;

		private final Map<String, ClaimInContext> seen = new HashMap<>();

		private Result(RunFacts facts) {
			this.facts = facts;
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
		public void forEachClaim(Consumer<ClaimInContext> row) {
			Set<String> anchors = anchors();
			Consumer<ClaimInContext> both = (claim) -> {
				if (anchors.contains(claim.claim().id())) {
					this.seen.put(claim.claim().id(), claim);
				}
				row.accept(claim);
			};
			List<String> page = new ArrayList<>();
			forEachArticle((article) -> {
				if (article.claims() > 0) {
					page.add(article.articleId());
				}
				if (page.size() == PAGE) {
					claimsOf(page, both);
					page.clear();
				}
			});
			claimsOf(page, both);
		}

		/** What the findings will be told with, kept when it goes by. */
		private Set<String> anchors() {
			return findings().stream()
				.flatMap((tracked) -> tracked.finding().sides().stream())
				.map(Position::anchor)
				.collect(Collectors.toSet());
		}

		private void claimsOf(List<String> articles, Consumer<ClaimInContext> row) {
			Map<String, List<ClaimInContext>> byArticle = new HashMap<>();
			for (ClaimInContext claim : inContext(StoredNight.this.claims.ofArticles(articles))) {
				byArticle.computeIfAbsent(claim.claim().articleId(), (id) -> new ArrayList<>()).add(claim);
			}
			articles.forEach((id) -> byArticle.getOrDefault(id, List.of()).forEach(row));
		}

		@Override
		public List<ReviewLine> reviews() {
			return StoredNight.this.reviews.lines(this.facts.run());
		}

		@Override
		public List<TrackedFinding> findings() {
			return StoredNight.this.findings.findings(this.facts.run());
		}

		@Override
		public List<Corroboration> corroborated() {
			return StoredNight.this.findings.corroborated(this.facts.run());
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

	}

}
