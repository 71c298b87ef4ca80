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

	/** How many of them have this term, name or word. */
	public int articlesWith(String term) {
		return this.articlesWith.getOrDefault(term, 0);
	}

}
