package org.crosscheck.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Claims by their id.
 *
 * @param claims the claims
 */
record ClaimIndex(Map<String, ClaimInContext> claims) {

	boolean hasAll(Collection<String> ids) {
		return this.claims.keySet().containsAll(ids);
	}

	/**
	 * The claim with an id.
	 * @throws IllegalArgumentException when there is none
	 */
	ClaimInContext get(String id) {
		ClaimInContext claim = this.claims.get(id);
		if (claim == null) {
			throw new IllegalArgumentException("no claim " + id);
		}
		return claim;
	}

	List<ClaimInContext> get(Collection<String> ids) {
		return ids.stream().map(this::get).toList();
	}

}
