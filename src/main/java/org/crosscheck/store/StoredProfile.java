package org.crosscheck.store;

import java.util.List;

import org.crosscheck.claim.ArticleProfile;

/**
 * What the plan of the night needs to know of an article.
 *
 * @param article its profile
 * @param terms what it is found by
 * @param compared for each of its pages of claims, how many of them are compared
 */
record StoredProfile(ArticleProfile article, List<String> terms, List<Integer> compared) {
	StoredProfile {
		terms = List.copyOf(terms);
		compared = List.copyOf(compared);
	}
}
