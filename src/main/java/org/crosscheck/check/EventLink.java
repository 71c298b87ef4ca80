package org.crosscheck.check;

import org.crosscheck.claim.EventFrame;
import org.crosscheck.claim.EventFrames;

/**
 * Tells whether two claims concern one event: within one article unless a sentence says
 * otherwise or names other places. Safe for use by several threads.
 */
final class EventLink {

	/** Why the claims concern different events; empty when they may concern one. */
	String apart(Comparand a, Comparand b) {
		if (a.whole() != b.whole()) {
			return "one is the sum of a longer time";
		}
		if (a.whole() && (a.claim().counted().head().isEmpty() || b.claim().counted().head().isEmpty())) {
			return "one sum does not tell of whom it is";
		}
		boolean twoThreads = a.sameArticle(b) && !a.event().equals(b.event());
		if (twoThreads && (isSeparate(a) || isSeparate(b))) {
			return "the article says that it turns to another event";
		}
		if (!a.sameArticle(b) && (turnsAway(a, b) || turnsAway(b, a))) {
			return "one article turns to another event there than the other is about";
		}
		if (a.sameArticle(b) && (adds(a, b) || adds(b, a))) {
			return "one sentence adds to what the other tells";
		}
		if (a.claim().scope().perpetrator().isApartFrom(b.claim().scope().perpetrator())) {
			return "the sentences name different sides as the one that did it";
		}
		return EventSigns.placedApart(a, b) ? "the sentences name different places" : "";
	}

	/** "The group also reported eight killed": "also" presupposes that others were. */
	private static boolean adds(Comparand one, Comparand other) {
		boolean later = one.claim().place().part() == other.claim().place().part()
				&& one.claim().place().sentenceIndex() > other.claim().place().sentenceIndex();
		return later && one.sentence().additive();
	}

	/** "Elsewhere": not what the other article is about, unless the place is the same. */
	private static boolean turnsAway(Comparand one, Comparand other) {
		return isSeparate(one) && other.isMain() && !EventFrames.sharePlace(one.event(), other.event());
	}

	private static boolean isSeparate(Comparand claim) {
		return claim.event().kind() == EventFrame.Kind.SEPARATE;
	}

}
