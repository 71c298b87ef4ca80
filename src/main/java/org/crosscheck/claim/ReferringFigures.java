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
		int sentence = -1;
		int begin = 0;
		List<NumericClaim> before = List.of();
		for (NumericClaim claim : claims) {
			int index = claim.place().sentenceIndex();
			if (index != sentence) {
				before = (index == sentence + 1) ? List.copyOf(resolved.subList(begin, resolved.size())) : List.of();
				sentence = index;
				begin = resolved.size();
			}
			NumericClaim meant = refers(claim) ? onlyThing(before) : null;
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

	/** A claim of the only thing that a sentence counts. */
	private static @Nullable NumericClaim onlyThing(List<NumericClaim> sentence) {
		NumericClaim only = null;
		for (NumericClaim one : sentence) {
			if (isCount(one)) {
				if (one.counted().head().isEmpty() || only != null && !only.counted().equals(one.counted())) {
					return null;
				}
				only = one;
			}
		}
		return only;
	}

}
