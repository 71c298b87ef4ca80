package org.crosscheck.check;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.NumericClaim;

/**
 * A claim with what comparison needs to know around it.
 *
 * @param claim the claim, compared or not
 * @param article where it stands
 */
public record ClaimInContext(NumericClaim claim, ArticleProfile article) {
}
