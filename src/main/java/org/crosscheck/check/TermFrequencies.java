package org.crosscheck.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.crosscheck.claim.ArticleProfile;

/**
 * In how many articles of a night each term, name and distinctive word stands (the
 * document frequency of information retrieval): what nearly all of them have says nothing
 * of an event. Filled by one thread; may be read by several when it is full.
 */
public final class TermFrequencies {

	/**
	 * Articles that may share a term in any night, for all of them may tell of one event.
	 */
	private static final int ONE_EVENT = 50;

	/** Share of a night's articles beyond which a term distinguishes nothing. */
	private static final double COMMON = 0.005;

	private final Map<String, Integer> articlesWith = new HashMap<>();

	private int articles;

	/** Counts one article. */
	public void add(IndexedArticle article) {
		this.articles++;
		Set<String> all = new HashSet<>(article.terms());
		ArticleProfile profile = article.profile();
		all.addAll(profile.names());
		all.addAll(profile.words());
		count(all);
	}

	private void count(Collection<String> all) {
		all.forEach((term) -> this.articlesWith.merge(term, 1, Integer::sum));
	}

	/** Number of articles counted. */
	public int articles() {
		return this.articles;
	}

	/**
	 * Whether so many articles have a term that to share it tells of no common event:
	 * more than one in two hundred, and more than would report one event of a small
	 * night.
	 */
	public boolean isCommon(String term) {
		return articlesWith(term) > Math.max(ONE_EVENT, COMMON * this.articles);
	}

	/** How many of them have this term, name or word. */
	public int articlesWith(String term) {
		return this.articlesWith.getOrDefault(term, 0);
	}

}
