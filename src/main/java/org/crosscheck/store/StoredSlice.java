package org.crosscheck.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.report.NightlyResult;

/**
 * Some articles of a night, whose claims are loaded when they are asked for.
 *
 * @param articles their ids
 * @param wanted ids of claims to be remembered when they go by
 * @param seen where they are remembered, by id
 * @param claims loads them
 */
record StoredSlice(List<String> articles, Set<String> wanted, Map<String, ClaimInContext> seen,
		ContextClaims claims) implements NightlyResult.Slice {

	@Override
	public Map<String, List<ClaimInContext>> numbers(Collection<String> articleIds) {
		Map<String, List<ClaimInContext>> found = this.claims.ofArticles(articleIds);
		found.values().forEach((ofArticle) -> ofArticle.forEach((one) -> {
			if (this.wanted.contains(one.claim().id())) {
				this.seen.put(one.claim().id(), one);
			}
		}));
		return found;
	}

}
