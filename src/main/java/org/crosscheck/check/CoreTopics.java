package org.crosscheck.check;

import java.util.Set;

import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.text.WordList;

/**
 * Tells how much a desk cares about a number (semantics.md section 3, severity): grave
 * are casualties and money, core the other public matters of {@code core-topics.txt}.
 * Safe for use by several threads.
 */
final class CoreTopics {

	private final Set<String> grave;

	private final Set<String> events;

	CoreTopics() {
		WordList list = WordList.read(CoreTopics.class, "core-topics.txt");
		this.grave = list.set("grave");
		this.events = list.set("events");
	}

	boolean isGrave(NumericClaim claim) {
		return this.grave.contains(claim.scope().event()) && isWholeCount(claim)
				|| claim.value().unit().dimension() == Dimension.MONEY && claim.value().high() >= 100_000;
	}

	/** Of people there is a whole number; a share of them is no toll. */
	private static boolean isWholeCount(NumericClaim claim) {
		return claim.value().unit().dimension() == Dimension.COUNT
				&& claim.value().low() == Math.rint(claim.value().low());
	}

	/** Severity rises with deaths, casualties, troops and money. */
	boolean isGraveInDispute(NumericClaim claim) {
		return isGrave(claim) || claim.counted().kind().equals("troops");
	}

	/**
	 * Whether a number tells something that a desk would check if it knew whom to ask.
	 */
	boolean isTelling(NumericClaim claim) {
		return switch (claim.value().unit().dimension()) {
			case DATE, AGE, DURATION -> false;
			case COUNT -> !claim.scope().event().isEmpty() && !claim.counted().head().isEmpty();
			default -> true;
		};
	}

	boolean isCore(NumericClaim claim) {
		boolean measurable = claim.value().bound() != Bound.VAGUE && claim.measure() != Measure.DATE
				&& claim.value().unit().dimension() != Dimension.DURATION;
		return measurable && (isGrave(claim) || this.events.contains(claim.scope().event())
				&& claim.value().unit().dimension() == Dimension.COUNT && !claim.counted().head().isEmpty());
	}

}
