package org.crosscheck.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.quantity.Interval;

/**
 * Finds the numbers of headlines and captions that the body gives again. A headline is
 * judged by the body it stands on (semantics.md section 3): other articles are held
 * against what the body says, which tells the bound ("20 killed", "at least 20 people
 * were killed"), the day and the source. Stateless.
 */
final class BodyRepeats {

	/** What is said of a value, and the value as written. */
	private record Said(String event, Interval value) {

		private static Said of(Comparand claim) {
			return new Said(claim.claim().scope().event(), claim.written());
		}

	}

	private BodyRepeats() {
	}

	/**
	 * Ids of the claims of headlines and captions of which the body gives the same number
	 * of the same event.
	 * @param claims of one article
	 */
	static Set<String> among(List<Comparand> claims) {
		Map<Said, Set<String>> kindsInBody = new HashMap<>();
		claims.stream()
			.filter((claim) -> !PairJudge.isDisplay(claim.claim()) && !claim.claim().scope().event().isEmpty())
			.forEach((claim) -> kindsInBody.computeIfAbsent(Said.of(claim), (said) -> new HashSet<>())
				.add(claim.claim().counted().kind()));
		Set<String> repeated = new HashSet<>();
		for (Comparand claim : claims) {
			Set<String> kinds = kindsInBody.getOrDefault(Said.of(claim), Set.of());
			String kind = claim.claim().counted().kind();
			boolean oneKind = kind.isEmpty() || kinds.contains("") || kinds.contains(kind);
			if (PairJudge.isDisplay(claim.claim()) && !kinds.isEmpty() && oneKind) {
				repeated.add(claim.claim().id());
			}
		}
		return repeated;
	}

}
