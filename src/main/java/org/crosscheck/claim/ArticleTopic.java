package org.crosscheck.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.article.Article;

/**
 * Gathers what tells one event's articles from another's: the names of headline and lead,
 * those named more than once, and the words of headline and lead. Mutable, for one
 * article and one thread.
 */
final class ArticleTopic {

	/** Sentences of headline and lead that tell the topic. */
	private static final int LEAD = 4;

	private final SortedSet<String> names = new TreeSet<>();

	private final Set<String> named = new HashSet<>();

	private final SortedSet<String> words = new TreeSet<>();

	private int read;

	/**
	 * Takes in the next sentence, headline first, furniture left out.
	 * @param forms the forms of its names
	 * @param content its content words
	 */
	void add(Collection<String> forms, Collection<String> content) {
		boolean lead = this.read++ < LEAD;
		for (String form : forms) {
			if (lead || !this.named.add(form)) {
				this.names.add(form);
			}
		}
		if (lead) {
			this.words.addAll(content);
		}
	}

	/**
	 * The profile of the article.
	 * @param figures what it counts or measures
	 * @param origin what makes reports one origin
	 * @param events those it tells, the main one first
	 */
	ArticleProfile profile(Article article, List<String> figures, String origin, List<EventFrame> events) {
		return new ArticleProfile(article.id(), article.path(), article.publisher(), article.published(),
				article.story(), List.copyOf(this.names), List.copyOf(this.words), figures, origin, events);
	}

}
