package org.crosscheck.store;

import java.util.List;

import org.crosscheck.check.ClaimInContext;

/**
 * A block and the claims to be compared in it.
 *
 * @param block the block
 * @param claims its claims by id, or those of its two ranges
 */
public record BlockClaims(Block block, List<ClaimInContext> claims) {

	public BlockClaims {
		claims = List.copyOf(claims);
	}

}
