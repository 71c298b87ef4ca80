package org.crosscheck.check;

import java.util.List;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.NumericClaim;

/**
 * A claim with what comparison needs to know around it.
 *
 * @param claim the claim, compared or not
 * @param article where it stands
 * @param keys keys of the blocks it is in, ascending, as {@link BlockKeys} made them and
 * planning kept them
 */
public record ClaimInContext(NumericClaim claim, ArticleProfile article, List<String> keys) {

	public ClaimInContext {
		keys = List.copyOf(keys);
	}

}
