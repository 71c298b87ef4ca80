package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a number of "the number" alone: "The union said 45,000 people took part.
 * Police put the number at 18,000." It counts what the sentence counts that it follows,
 * and of that the same is said. Immutable and safe for use by several threads.
 */
final class ReferringFigures {

	private final Set<String> refers = WordList.read(ReferringFigures.class, "figure-words.txt").set("refers");

	/**
	 * The claims of a part, in text order, with what such numbers count filled in; not
	 * where several things are counted in the sentence before, or none.
	 */
	List<NumericClaim> resolve(List<NumericClaim> claims) {
		List<NumericClaim> resolved = new ArrayList<>(claims.size());
		for (NumericClaim claim : claims) {
			NumericClaim meant = refers(claim) ? meant(resolved, claim) : null;
			resolved.add((meant != null) ? claim.ofWhat(meant) : claim);
		}
		return resolved;
	}

	private boolean refers(NumericClaim claim) {
		return isCount(claim) && claim.counted().head().isEmpty() && claim.scope().event().isEmpty()
				&& this.refers.contains(claim.subject().phrase());
	}

	private static boolean isCount(NumericClaim claim) {
		return claim.isCompared() && claim.value().unit().dimension() == Dimension.COUNT;
	}

	private static @Nullable NumericClaim meant(List<NumericClaim> before, NumericClaim claim) {
		NumericClaim meant = null;
		for (NumericClaim one : before) {
			boolean near = one.place().sentenceIndex() == claim.place().sentenceIndex() - 1
					&& one.place().part() == claim.place().part();
			if (near && isCount(one)) {
				if (one.counted().head().isEmpty() || meant != null && !meant.counted().equals(one.counted())) {
					return null;
				}
				meant = one;
			}
		}
		return meant;
	}

}
