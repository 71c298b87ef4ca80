package org.crosscheck.check;

import java.util.List;

import org.crosscheck.claim.ArticleProfile;

/**
 * An article as the search for articles of one event sees it.
 *
 * @param profile the article
 * @param terms what it is found by ({@link ArticleTerms})
 */
public record IndexedArticle(ArticleProfile profile, List<String> terms) {
	public IndexedArticle {
		terms = List.copyOf(terms);
	}
}
