package org.crosscheck.check;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.claim.EventFrame;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that may tell of one event. They are handed in one after the other,
 * undated ones first, then by date; for each it names those before it, so that no pair
 * comes up twice. Behind it is an inverted index over the articles that do not lie too
 * far back, so that the cost of an article depends on how many it shares a term with in
 * that time, not on how many there are. Mutable, for one thread.
 */
public final class ArticleLinker {

	/**
	 * Articles less likely than this to be about one event do not meet: of 1,480 pairs of
	 * articles about one incident 6 in 100 are lost, of 20,500 others 97 in 100 are kept
	 * apart (src/docs/same-event-model.md).
	 */
	static final double MAY_BE_ONE = 0.1;

	private final ArticleLikeness likeness = new ArticleLikeness(new WordRarity(), new SameEvent());

	private final TermFrequencies frequencies;

	private final int days;

	private final Map<String, Deque<Integer>> dated = new HashMap<>();

	private final Map<String, Deque<Integer>> undated = new HashMap<>();

	/** One instance of each name and word, for the articles have most in common. */
	private final Map<String, String> pool = new HashMap<>();

	/** By place; {@code null} when too far back. */
	private final List<@Nullable ArticleGist> articles = new ArrayList<>();

	/** The first dated article that does not lie too far back. */
	private int oldest;

	/**
	 * An empty index.
	 * @param frequencies the terms of all articles that will be handed in
	 * @param days most days between two articles of one event; undated ones may tell of
	 * any
	 */
	public ArticleLinker(TermFrequencies frequencies, int days) {
		this.frequencies = frequencies;
		this.days = days;
	}

	/**
	 * Takes the next article in.
	 * @return the places, from 0 in the order in which they were handed in, of the
	 * articles before it that may tell of the same event, ascending
	 */
	public SortedSet<Integer> next(IndexedArticle article) {
		ArticleGist held = pooled(this.likeness.gistOf(article.profile()));
		forgetBefore(held.published());
		SortedSet<Integer> candidates = new TreeSet<>();
		for (String term : article.terms()) {
			boolean distinguishes = held.story() != null || !this.frequencies.isCommon(term);
			if (distinguishes && this.frequencies.articlesWith(term) > 1) {
				Map<String, Deque<Integer>> own = (held.published() != null) ? this.dated : this.undated;
				candidates.addAll(this.undated.getOrDefault(term, new ArrayDeque<>()));
				candidates.addAll(recent(term));
				own.computeIfAbsent(term, (key) -> new ArrayDeque<>()).add(this.articles.size());
			}
		}
		this.articles.add(held);
		candidates.removeIf((place) -> !mayBeOne(at(place), held));
		return candidates;
	}

	private boolean mayBeOne(ArticleGist one, ArticleGist other) {
		return this.likeness.probability(one, other) >= MAY_BE_ONE;
	}

	private Collection<Integer> recent(String term) {
		Deque<Integer> places = this.dated.getOrDefault(term, new ArrayDeque<>());
		while (!places.isEmpty() && places.getFirst() < this.oldest) {
			places.removeFirst();
		}
		return places;
	}

	private void forgetBefore(@Nullable LocalDate published) {
		if (published == null) {
			this.oldest = this.articles.size() + 1;
			return;
		}
		LocalDate first = published.minusDays(this.days);
		while (this.oldest < this.articles.size() && isBefore(at(this.oldest), first)) {
			this.articles.set(this.oldest, null);
			this.oldest++;
		}
	}

	private static boolean isBefore(ArticleGist article, LocalDate day) {
		LocalDate published = article.published();
		return published != null && published.isBefore(day);
	}

	private ArticleGist at(int place) {
		return Objects.requireNonNull(this.articles.get(place), "let go too early");
	}

	/** The same with names and figures in one instance each. */
	private ArticleGist pooled(ArticleGist gist) {
		EventFrame main = gist.main();
		EventFrame frame = new EventFrame(main.kind(), main.day(), pooled(main.places()), pooled(main.names()),
				List.of(), List.of(), List.of());
		return new ArticleGist(gist.articleId(), gist.story(), gist.published(), frame, pooled(gist.names()),
				pooled(gist.figures()), gist.words());
	}

	private List<String> pooled(List<String> words) {
		return words.stream().map((word) -> this.pool.computeIfAbsent(word, (key) -> word)).toList();
	}

}
