package org.crosscheck.check;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;

/**
 * Tells where two numbers may not count all of the things that they seem to count
 * (src/docs/general-news.md). Stateless.
 */
final class DoubtfulCounts {

	/** The event class of deaths, the one in which whoever did it may be counted. */
	static final String KILLED = "killed";

	private DoubtfulCounts() {
	}

	/** Why the two should not be held against each other; empty when nothing speaks. */
	static String doubt(Comparand left, Comparand right) {
		NumericClaim a = left.claim();
		NumericClaim b = right.claim();
		if (isOneAmongMore(a) || isOneAmongMore(b)) {
			return "\"one\" may single out one of several";
		}
		if (a.counted().head().equals("time") && b.counted().head().equals("time")) {
			return "they tell how often, not how many";
		}
		if ((left.assailant() || right.assailant()) && a.scope().event().equals(KILLED) && apart(a, b) == 1) {
			return "it is unclear whether whoever did it is counted among the dead";
		}
		return mayCountOneMore(a, b) ? "it is unclear whether the one who is told beside the others is counted" : "";
	}

	/**
	 * "One man was shot in the arm, another in the leg": in running text the word tells
	 * of one more often than it counts (semantics.md section 4.7); in digits it counts.
	 */
	private static boolean isOneAmongMore(NumericClaim claim) {
		boolean one = claim.value().low() == 1 && claim.value().high() == 1 && claim.value().bound() == Bound.EXACT;
		return one && claim.value().unit().dimension() == Dimension.COUNT && !PairJudge.isDisplay(claim)
				&& claim.place().surface().chars().noneMatch(Character::isDigit);
	}

	/**
	 * "A player and eight others were hurt", "eight people and a player were hurt"
	 * against "nine were hurt".
	 */
	private static boolean mayCountOneMore(NumericClaim a, NumericClaim b) {
		boolean beside = a.counted().isBesideOthers() || b.counted().isBesideOthers();
		return beside && apart(a, b) == 1;
	}

	private static double apart(NumericClaim a, NumericClaim b) {
		return Math.abs(a.value().low() - b.value().low());
	}

}
