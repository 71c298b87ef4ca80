package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins two bounds of one value: "more than 10 but fewer than 20 people", "from about 10
 * to as many as 20 people", "from 10 to, by one count, 20". Immutable.
 */
final class TwoSided {

	/** Longest aside between the ends of a range, in pieces. */
	private static final int ASIDE = 10;

	List<Draft> join(Pieces pieces, List<Draft> drafts) {
		List<Draft> joined = new ArrayList<>(drafts.size());
		for (Draft draft : drafts) {
			Draft previous = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			Draft opener = (joined.size() > 1) ? joined.get(joined.size() - 2) : null;
			if (opener != null && pastAside(pieces, opener.spanTo + 1) == draft.spanFrom
					&& isSpanned(pieces, opener, draft)) {
				joined.remove(joined.size() - 1);
				previous = opener;
			}
			boolean spanned = previous != null && isSpanned(pieces, previous, draft);
			if (previous != null && (spanned || encloses(pieces, previous, draft))) {
				previous.spanFrom -= spanned ? 1 : 0;
				double end = spanned ? Ranges.value(previous, draft) : previous.low;
				previous.low = Math.min(end, draft.low);
				previous.high = Math.max(end, draft.low);
				previous.step = Math.min(previous.step, draft.step);
				previous.bound = Bound.RANGE;
				previous.unit = previous.hasUnit() ? previous.unit : draft.unit;
				previous.numberTo = draft.numberTo;
				previous.to = draft.to;
				previous.spanTo = draft.spanTo;
			}
			else {
				joined.add(draft);
			}
		}
		return joined;
	}

	/** "from about 10 to 20"; but what "rose from about 10 to 20" has two levels. */
	private static boolean isSpanned(Pieces pieces, Draft first, Draft second) {
		int preposition = first.spanFrom - 1;
		boolean ends = pieces.is(preposition, "from") && pieces.is(first.spanTo, "to")
				&& !Trends.changesBefore(pieces, first.spanFrom, true)
				|| pieces.is(preposition, "between") && pieces.is(first.spanTo, "and");
		boolean aside = second.spanFrom > first.spanTo + 1;
		boolean bounded = aside || first.spanFrom < first.from || second.spanFrom < second.from;
		return ends && bounded && pastAside(pieces, first.spanTo + 1) == second.spanFrom && areAlike(first, second)
				&& first.bound != Bound.RANGE && second.bound != Bound.RANGE && !first.isVague() && !second.isVague()
				&& Ranges.value(first, second) < second.low;
	}

	/** Past an aside between two dashes, commas or brackets; the piece itself without. */
	private static int pastAside(Pieces pieces, int at) {
		Piece opening = pieces.get(at);
		boolean opens = opening.isDash() || opening.is(",") || opening.is("(");
		for (int i = at + 1; opens && i <= at + ASIDE; i++) {
			Piece piece = pieces.get(i);
			boolean closes = opening.isDash() ? piece.isDash() && !pieces.get(i + 1).glued()
					: piece.is(opening.is("(") ? ")" : ",");
			if (closes) {
				return i + 1;
			}
		}
		return at;
	}

	private static boolean areAlike(Draft first, Draft second) {
		return first.isOpen() && second.isOpen()
				&& (!first.hasUnit() || !second.hasUnit() || first.unit.base().equals(second.unit.base()));
	}

	private static boolean encloses(Pieces pieces, Draft first, Draft second) {
		int gap = second.spanFrom - first.spanTo;
		boolean hedged = gap == 2 && pieces.is(first.spanTo, "and") && pieces.is(first.spanTo + 1, Tag.FILLER);
		boolean linked = hedged || gap == 1
				&& (pieces.is(first.spanTo, "and") || pieces.is(first.spanTo, "but") || pieces.is(first.spanTo, ","))
				|| gap == 2 && pieces.is(first.spanTo, ",") && pieces.is(first.spanTo + 1, "but");
		boolean rising = isLower(first) && isUpper(second) && first.low < second.low;
		boolean falling = isUpper(first) && isLower(second) && second.low < first.low;
		return linked && areAlike(first, second) && (rising || falling);
	}

	private static boolean isLower(Draft draft) {
		return draft.bound == Bound.MORE_THAN || draft.bound == Bound.AT_LEAST;
	}

	private static boolean isUpper(Draft draft) {
		return draft.bound == Bound.LESS_THAN || draft.bound == Bound.AT_MOST;
	}

}
