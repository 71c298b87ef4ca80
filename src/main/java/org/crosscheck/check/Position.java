package org.crosscheck.check;

import java.util.List;

import org.crosscheck.quantity.Bound;

/**
 * One side of a finding: claims that agree.
 *
 * @param anchor id of the best-attested claim, which stands for the side
 * @param low value of the anchor (of a computed side, of the computed interval); negative
 * infinity when unbounded
 * @param high the same for the upper end
 * @param bound how the words bound it
 * @param sources who says it, fullest names, without repeats, sorted; empty when only the
 * articles do
 * @param independentOrigins how many origins it has: copies, wire reports and one
 * speaker's one statement count once (semantics.md section 4.21); at least 1
 * @param claims ids of all claims of the side, sorted, the anchor included
 */
public record Position(String anchor, double low, double high, Bound bound, List<String> sources,
		int independentOrigins, List<String> claims) {

	public Position {
		sources = List.copyOf(sources);
		claims = List.copyOf(claims);
	}

}
