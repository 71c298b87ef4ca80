package org.crosscheck.check;

import java.time.LocalDate;
import java.util.Set;

import org.crosscheck.claim.AsOf;
import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.Stage;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tells how much a desk cares about a number (semantics.md section 3, severity): grave
 * are casualties and money, core the other public matters of {@code core-topics.txt}.
 * Safe for use by several threads.
 */
final class CoreTopics {

	/** What lies more days back than this is no news. */
	private static final int OLD = 60;

	private final PrecedingWords preceding = new PrecedingWords();

	private final Set<String> grave;

	private final Set<String> events;

	private final Set<String> kin;

	private final Set<String> players;

	CoreTopics() {
		WordList list = WordList.read(CoreTopics.class, "core-topics.txt");
		this.grave = list.set("grave");
		this.events = list.set("events");
		this.kin = list.set("kin");
		this.players = list.set("player");
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
		return measurable && !isPrivate(claim) && !isPossible(claim) && !this.preceding.makeRemainder(claim)
				&& (isGrave(claim) || this.events.contains(claim.scope().event())
						&& claim.value().unit().dimension() == Dimension.COUNT && !claim.counted().head().isEmpty()
						&& !this.preceding.makeAgent(claim));
	}

	/**
	 * "She lost two brothers", "two players were sent off": of one life, of one match.
	 */
	private boolean isPrivate(NumericClaim claim) {
		String head = claim.counted().head();
		return this.players.contains(head) || this.kin.contains(head) && claim.scope().event().equals("losses");
	}

	/** "Faces a fine of up to": what a law allows is no fact that somebody reports. */
	private boolean isPossible(NumericClaim claim) {
		return claim.stage() == Stage.CONDITIONAL
				|| claim.value().unit().dimension() == Dimension.MONEY && this.preceding.makeThreat(claim);
	}

	/**
	 * Whether it is of another time than the news: background, which is graver only where
	 * somebody disputes it.
	 * @param published the article's day, {@code null} when unknown
	 */
	static boolean isBackground(NumericClaim claim, @Nullable LocalDate published) {
		DatePeriod period = (claim.asOf().basis() == AsOf.Basis.TEXT) ? claim.asOf().period() : null;
		return period != null && published != null && period.last().isBefore(published.minusDays(OLD));
	}

}
