package org.crosscheck.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Finding;
import org.crosscheck.check.FindingIds;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.Value;

/**
 * Fingerprints claims by what they say, so that a copy has the fingerprint of its
 * original.
 */
final class ClaimFingerprints {

	private static final String FAMILY = "claim";

	private final FindingIds ids = new FindingIds();

	private final Map<String, ClaimInContext> claims;

	ClaimFingerprints(Map<String, ClaimInContext> claims) {
		this.claims = claims;
	}

	/** For each side the fingerprints of its claims, ascending, without repeats. */
	List<List<String>> ofSides(Finding finding) {
		return finding.sides().stream().map((side) -> of(side.claims())).toList();
	}

	private List<String> of(Collection<String> claimIds) {
		return claimIds.stream()
			.map(this.claims::get)
			.filter(Objects::nonNull)
			.map((found) -> of(found.claim()))
			.distinct()
			.sorted()
			.toList();
	}

	private String of(NumericClaim claim) {
		Value value = claim.value();
		return this.ids.mint(FAMILY, List.of(claim.place().sentence() + " = " + value.low() + " " + value.high()));
	}

}
