package org.crosscheck.check;

import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;

/**
 * Knows the numbers of headlines and captions that the body gives again. A headline is
 * judged by the body it stands on (semantics.md section 3): other articles are held
 * against what the body says, which tells the bound ("20 killed", "at least 20 people
 * were killed"), the day and the source. Stateless.
 */
final class BodyRepeats {

	private BodyRepeats() {
	}

	/**
	 * Whether a claim stands in a headline or caption and the body gives the same number
	 * of the same event.
	 * @param pages among them the one that holds the claim
	 */
	static boolean isRepeated(Comparand claim, ComparablePage... pages) {
		return PairJudge.isDisplay(claim.claim()) && Stream.of(pages)
			.flatMap((page) -> page.claims().stream())
			.anyMatch((other) -> other.sameArticle(claim) && repeats(other, claim));
	}

	private static boolean repeats(Comparand body, Comparand display) {
		NumericClaim told = body.claim();
		NumericClaim shown = display.claim();
		String kind = shown.counted().kind();
		return !PairJudge.isDisplay(told) && !told.scope().event().isEmpty()
				&& told.scope().event().equals(shown.scope().event())
				&& (kind.isEmpty() || told.counted().kind().isEmpty() || kind.equals(told.counted().kind()))
				&& body.written().equals(display.written());
	}

}
