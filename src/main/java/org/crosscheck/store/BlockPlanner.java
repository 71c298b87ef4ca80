package org.crosscheck.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crosscheck.check.ArticleLinker;
import org.crosscheck.check.IndexedArticle;
import org.crosscheck.check.TermFrequencies;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Plans a night: which articles may tell of one event is told from their profiles alone,
 * of which those that lie near each other in time are in memory. Safe for use by several
 * threads.
 */
@Repository
class BlockPlanner {

	/** Profiles loaded at once. */
	private static final int SLICE = 500;

	private static final String TO_COMPARE = "SELECT p.article_id, p.published, p.content_hash, p.extractor, p.claims"
			+ " FROM profile p"
			+ " JOIN article a ON a.article_id = p.article_id WHERE a.counted_from >= ? AND p.compared > 0";

	private static final Comparator<Dated> UNDATED_FIRST = Comparator
		.comparing(Dated::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
		.thenComparing(Dated::id);

	private final JdbcTemplate jdbc;

	private final ClaimTable claims;

	BlockPlanner(JdbcTemplate jdbc, ClaimTable claims) {
		this.jdbc = jdbc;
		this.claims = claims;
	}

	/**
	 * The comparisons of a night.
	 * @param limit most claims to be held against a page at once
	 * @param days most days between two articles of one event
	 * @param checker version of the code that compares
	 */
	BlockPlan plan(Night night, int limit, int days, String checker) {
		List<Dated> articles = new ArrayList<>(this.jdbc.query(TO_COMPARE,
				(row, n) -> new Dated(row.getString(1), row.getObject(2, LocalDate.class),
						String.join(" ", row.getString(3), row.getString(4), row.getString(5))),
				night.comparedSince()));
		articles.sort(UNDATED_FIRST);
		TermFrequencies frequencies = new TermFrequencies();
		forEach(articles, (profile) -> frequencies.add(indexed(profile)));
		ArticleLinker linker = new ArticleLinker(frequencies, days);
		ArticleGroups groups = new ArticleGroups();
		List<List<BlockPlan.Sized>> pages = new ArrayList<>();
		forEach(articles, (profile) -> {
			groups.add(linker.next(indexed(profile)));
			pages.add(pagesOf(profile));
		});
		BlockPlan plan = new BlockPlan(limit,
				new BlockKeys(checker, articles.stream().collect(Collectors.toMap(Dated::id, Dated::content))));
		groups.inOrder((group, place, before) -> plan.add(group, pages.get(place),
				before.stream().flatMap((other) -> pages.get(other).stream()).toList()));
		return plan;
	}

	private void forEach(List<Dated> articles, Consumer<StoredProfile> consumer) {
		for (int from = 0; from < articles.size(); from += SLICE) {
			List<String> ids = articles.subList(from, Math.min(from + SLICE, articles.size()))
				.stream()
				.map(Dated::id)
				.toList();
			Map<String, StoredProfile> profiles = this.claims.profiles(ids);
			ids.forEach((id) -> consumer.accept(Objects.requireNonNull(profiles.get(id), id)));
		}
	}

	private static IndexedArticle indexed(StoredProfile profile) {
		return new IndexedArticle(profile.article(), profile.terms());
	}

	private static List<BlockPlan.Sized> pagesOf(StoredProfile profile) {
		return IntStream.range(0, profile.compared().size())
			.filter((n) -> profile.compared().get(n) > 0)
			.mapToObj((n) -> new BlockPlan.Sized(new Page(profile.article().articleId(), n), profile.compared().get(n)))
			.toList();
	}

	private record Dated(String id, @Nullable LocalDate published, String content) {
	}

}
