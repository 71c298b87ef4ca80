package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.claim.NumericClaim;
import org.springframework.stereotype.Repository;

/**
 * Claims together with the articles they stand in. Safe for use by several threads.
 */
@Repository
class ContextClaims {

	private final ClaimTable claims;

	ContextClaims(ClaimTable claims) {
		this.claims = claims;
	}

	/**
	 * The claims with these ids, by id; those that the store does not hold are missing.
	 */
	Map<String, ClaimInContext> get(Collection<String> ids) {
		return inContext(this.claims.get(ids)).stream()
			.collect(Collectors.toMap((one) -> one.claim().id(), (one) -> one));
	}

	/** All claims of these articles, by article; those of one by place. */
	Map<String, List<ClaimInContext>> ofArticles(Collection<String> articleIds) {
		Map<String, List<ClaimInContext>> byArticle = new HashMap<>();
		for (ClaimInContext one : inContext(this.claims.ofArticles(articleIds))) {
			byArticle.computeIfAbsent(one.claim().articleId(), (id) -> new ArrayList<>()).add(one);
		}
		return byArticle;
	}

	private List<ClaimInContext> inContext(Collection<NumericClaim> found) {
		Map<String, StoredProfile> profiles = this.claims
			.profiles(found.stream().map(NumericClaim::articleId).collect(Collectors.toSet()));
		List<ClaimInContext> result = new ArrayList<>();
		for (NumericClaim claim : found) {
			StoredProfile profile = profiles.get(claim.articleId());
			if (profile != null) {
				result.add(new ClaimInContext(claim, profile.article()));
			}
		}
		return result;
	}

}
