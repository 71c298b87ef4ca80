package org.crosscheck.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Corroboration;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Kind;
import org.crosscheck.check.Label;
import org.crosscheck.check.Position;
import org.crosscheck.check.Severity;
import org.crosscheck.claim.Value;
import org.crosscheck.history.ClaimSample;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.history.ReviewLine;
import org.crosscheck.history.TrackedFinding;
import org.jspecify.annotations.Nullable;

/** A night made up for tests, filled by its methods. */
class InventedNight implements NightlyResult {

	private final Map<String, ClaimInContext> claims = new LinkedHashMap<>();

	private final List<ArticleLine> articles = new ArrayList<>();

	private final List<TrackedFinding> findings = new ArrayList<>();

	private final List<Corroboration> corroborated = new ArrayList<>();

	private final Map<String, ArticleHead> heads = new LinkedHashMap<>();

	private final List<NightCounts> earlier = new ArrayList<>();

	private final List<ReviewLine> reviews = new ArrayList<>();

	InventedNight claim(ClaimSample sample) {
		this.claims.put(sample.id(), sample.claim());
		return this;
	}

	InventedNight article(String path, ArticleLine.State state, String detail) {
		this.articles.add(new ArticleLine(path, path, "Fog over the estuary", "The Lantern", LocalDate.of(2026, 3, 2),
				state, detail, 2));
		return this;
	}

	InventedNight article(ArticleLine line) {
		this.articles.add(line);
		return this;
	}

	InventedNight finding(TrackedFinding finding) {
		this.findings.add(finding);
		return this;
	}

	InventedNight corroboration(String what, Position position) {
		this.corroborated.add(new Corroboration(what, position));
		return this;
	}

	InventedNight head(String articleId, String title, String url) {
		this.heads.put(articleId, new ArticleHead(title, url));
		return this;
	}

	InventedNight earlier(NightCounts counts) {
		this.earlier.add(counts);
		return this;
	}

	InventedNight review(ReviewLine line) {
		this.reviews.add(line);
		return this;
	}

	/** A position anchored in the first of the claims. */
	Position side(String... ids) {
		return side(1, ids);
	}

	Position side(int origins, String... ids) {
		ClaimInContext anchor = this.claims.get(ids[0]);
		if (anchor == null) {
			throw new IllegalArgumentException("no such claim: " + ids[0]);
		}
		Value value = anchor.claim().value();
		String source = anchor.claim().attribution().source();
		return new Position(ids[0], value.low(), value.high(), value.bound(),
				(source == null) ? List.of() : List.of(source), origins, Arrays.stream(ids).sorted().toList());
	}

	static TrackedFinding found(String id, Label label, @Nullable Kind kind, Severity severity, FindingStatus status,
			double confidence, String what, String explanation, Position... sides) {
		return new TrackedFinding(
				new Finding(id, id, label, kind, severity, confidence, what, explanation, List.of(sides)), status,
				null);
	}

	@Override
	public RunFacts facts() {
		Map<String, Duration> steps = new LinkedHashMap<>();
		steps.put("snapshotInput", Duration.ofMillis(420));
		steps.put("extractClaims", Duration.ofMillis(8_130));
		steps.put("checkClaims", Duration.ofMillis(2_600));
		return new RunFacts("2026-03-03", LocalDate.of(2026, 3, 3), Instant.parse("2026-03-03T01:00:00Z"),
				Instant.parse("2026-03-03T01:00:12Z"), "0.1.0", "input", steps, 18_204, 0);
	}

	@Override
	public void forEachArticle(Consumer<ArticleLine> row) {
		this.articles.forEach(row);
	}

	@Override
	public void forEachSlice(Consumer<Slice> slice) {
		slice.accept(new Slice() {
			@Override
			public List<String> articles() {
				return InventedNight.this.claims.values()
					.stream()
					.map((one) -> one.claim().articleId())
					.distinct()
					.toList();
			}

			@Override
			public Map<String, List<ClaimInContext>> numbers(Collection<String> articleIds) {
				return InventedNight.this.claims.values()
					.stream()
					.filter((one) -> articleIds.contains(one.claim().articleId()))
					.collect(Collectors.groupingBy((one) -> one.claim().articleId()));
			}
		});
	}

	@Override
	public List<TrackedFinding> findings() {
		return List.copyOf(this.findings);
	}

	@Override
	public List<Corroboration> corroborated() {
		return List.copyOf(this.corroborated);
	}

	@Override
	public Map<String, ClaimInContext> claims(Collection<String> ids) {
		Map<String, ClaimInContext> found = new LinkedHashMap<>(this.claims);
		found.keySet().retainAll(ids);
		return found;
	}

	@Override
	public Map<String, ArticleHead> heads(Collection<String> articleIds) {
		return Map.copyOf(this.heads);
	}

	@Override
	public List<NightCounts> earlierNights() {
		return List.copyOf(this.earlier);
	}

	@Override
	public List<ReviewLine> reviews() {
		return List.copyOf(this.reviews);
	}

}
