package org.crosscheck.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.crosscheck.article.Role;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.source.SourceClass;
import org.crosscheck.source.SourceStatus;

/** Makes a position of claims that agree (semantics.md section 3). Stateless. */
final class Positions {

	/**
	 * Best attested first: named before unnamed, body before headline, then the earliest
	 * place in the store's order, so that the choice never depends on chance.
	 */
	static final Comparator<NumericClaim> BEST_ATTESTED = Comparator
		.comparingInt((NumericClaim claim) -> (claim.attribution().status() == SourceStatus.SOURCED) ? 0 : 1)
		.thenComparingInt((claim) -> (claim.attribution().sourceClass() == SourceClass.NAMED_PERSON) ? 0 : 1)
		.thenComparingInt((claim) -> (claim.place().role() == Role.BODY) ? 0 : 1)
		.thenComparing(NumericClaim::id);

	private Positions() {
	}

	/**
	 * A position.
	 * @param claims the claims, at least one
	 * @param origins how many origins they go back to
	 */
	static Position of(List<NumericClaim> claims, int origins) {
		NumericClaim anchor = claims.stream().min(BEST_ATTESTED).orElseThrow();
		TreeSet<String> sources = new TreeSet<>();
		TreeSet<String> ids = new TreeSet<>();
		for (NumericClaim claim : claims) {
			ids.add(claim.id());
			if (claim.attribution().source() != null) {
				sources.add(Objects.requireNonNull(claim.attribution().source()));
			}
		}
		return new Position(anchor.id(), anchor.value().low(), anchor.value().high(), anchor.value().bound(),
				List.copyOf(sources), origins, List.copyOf(ids));
	}

}
