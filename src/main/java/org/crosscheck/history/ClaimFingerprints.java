package org.crosscheck.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crosscheck.check.Finding;
import org.crosscheck.check.FindingIds;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.Value;

/**
 * Fingerprints claims by what they say, so that a copy has the fingerprint of its
 * original. Immutable and safe for use by several threads.
 */
public final class ClaimFingerprints {

	private static final String FAMILY = "claim";

	private final FindingIds ids = new FindingIds();

	/** The fingerprint of a claim: 16 hexadecimal digits. */
	public String of(NumericClaim claim) {
		Value value = claim.value();
		return this.ids.mint(FAMILY, List.of(claim.place().sentence() + " = " + value.low() + " " + value.high()));
	}

	/**
	 * For each side of a finding the fingerprints of its claims, ascending, without
	 * repeats.
	 * @param prints fingerprints by the id of the claim
	 */
	static List<List<String>> ofSides(Finding finding, Map<String, String> prints) {
		return finding.sides()
			.stream()
			.map((side) -> side.claims()
				.stream()
				.map(prints::get)
				.filter(Objects::nonNull)
				.distinct()
				.sorted()
				.toList())
			.toList();
	}

}
