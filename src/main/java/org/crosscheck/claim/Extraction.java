package org.crosscheck.claim;

import java.util.List;

/**
 * Everything the job keeps of one article.
 *
 * @param profile the article itself
 * @param claims every number seen, compared or not, in text order, title first
 */
public record Extraction(ArticleProfile profile, List<NumericClaim> claims) {

	public Extraction {
		claims = List.copyOf(claims);
	}

}
