package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins two bounds of one value: "more than 10 but fewer than 20 people", "from about 10
 * to as many as 20 people". Immutable.
 */
final class TwoSided {

	List<Draft> join(Pieces pieces, List<Draft> drafts) {
		List<Draft> joined = new ArrayList<>(drafts.size());
		for (Draft draft : drafts) {
			Draft previous = joined.isEmpty() ? null : joined.get(joined.size() - 1);
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
		boolean bounded = first.spanFrom < first.from || second.spanFrom < second.from;
		return ends && bounded && second.spanFrom - first.spanTo == 1 && areAlike(first, second)
				&& first.bound != Bound.RANGE && second.bound != Bound.RANGE && !first.isVague() && !second.isVague()
				&& Ranges.value(first, second) < second.low;
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
