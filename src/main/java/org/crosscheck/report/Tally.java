package org.crosscheck.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crosscheck.quantity.SkipReason;
import org.crosscheck.source.SourceStatus;

/** Counts a night while its rows go by. Used by one thread. */
final class Tally {

	private final Map<ArticleLine.State, Long> articles = zeros(ArticleLine.State.class);

	private final Map<SkipReason, Long> skipped = zeros(SkipReason.class);

	private final Map<SourceStatus, Long> sources = zeros(SourceStatus.class);

	private long seen;

	void add(ArticleLine article) {
		this.articles.merge(article.state(), 1L, Long::sum);
	}

	void add(NumberCounts numbers) {
		this.seen += numbers.seen();
		numbers.skipped().forEach((reason, count) -> this.skipped.merge(reason, (long) count, Long::sum));
		numbers.sources().forEach((status, count) -> this.sources.merge(status, (long) count, Long::sum));
	}

	Map<ArticleLine.State, Long> articles() {
		return this.articles;
	}

	/** Files and articles of the input, whatever became of them. */
	long articlesInAll() {
		return sum(this.articles);
	}

	/** How many of them were rejected, or deferred to the next run. */
	long unread() {
		return this.articles.getOrDefault(ArticleLine.State.REJECTED, 0L)
				+ this.articles.getOrDefault(ArticleLine.State.DEFERRED, 0L);
	}

	long seen() {
		return this.seen;
	}

	long compared() {
		return this.seen - sum(this.skipped);
	}

	Map<SkipReason, Long> skipped() {
		return this.skipped;
	}

	/** Source status of the numbers that are fit for comparison. */
	Map<SourceStatus, Long> sources() {
		return this.sources;
	}

	/** How many findings have each property, absent properties with 0, in enum order. */
	static <E extends Enum<E>> Map<E, Long> of(List<ReportedFinding> findings, Class<E> type,
			Function<ReportedFinding, E> property) {
		Map<E, Long> counts = zeros(type);
		findings.forEach((finding) -> counts.merge(property.apply(finding), 1L, Long::sum));
		return counts;
	}

	/** The counts that are not 0, greatest first. */
	static <E extends Enum<E>> Map<E, Long> greatestFirst(Map<E, Long> counts) {
		return counts.entrySet()
			.stream()
			.filter((count) -> count.getValue() > 0)
			.sorted(Map.Entry.<E, Long>comparingByValue().reversed())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
	}

	private static <E extends Enum<E>> Map<E, Long> zeros(Class<E> type) {
		Map<E, Long> zeros = new EnumMap<>(type);
		Arrays.stream(type.getEnumConstants()).forEach((constant) -> zeros.put(constant, 0L));
		return zeros;
	}

	private static long sum(Map<?, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

}
