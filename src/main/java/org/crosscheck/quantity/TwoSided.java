package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.List;

/** Joins two bounds of one value: "more than 10 but fewer than 20 people". Immutable. */
final class TwoSided {

	List<Draft> join(Pieces pieces, List<Draft> drafts) {
		List<Draft> joined = new ArrayList<>(drafts.size());
		for (Draft draft : drafts) {
			Draft previous = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (previous != null && encloses(pieces, previous, draft)) {
				double low = Math.min(previous.low, draft.low);
				double high = Math.max(previous.low, draft.low);
				previous.low = low;
				previous.high = high;
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

	private static boolean encloses(Pieces pieces, Draft first, Draft second) {
		int gap = second.spanFrom - first.spanTo;
		boolean linked = gap == 1
				&& (pieces.is(first.spanTo, "and") || pieces.is(first.spanTo, "but") || pieces.is(first.spanTo, ","))
				|| gap == 2 && pieces.is(first.spanTo, ",") && pieces.is(first.spanTo + 1, "but");
		boolean rising = isLower(first) && isUpper(second) && first.low < second.low;
		boolean falling = isUpper(first) && isLower(second) && second.low < first.low;
		boolean alike = !first.hasUnit() || !second.hasUnit() || first.unit.base().equals(second.unit.base());
		return linked && alike && first.isOpen() && second.isOpen() && (rising || falling);
	}

	private static boolean isLower(Draft draft) {
		return draft.bound == Bound.MORE_THAN || draft.bound == Bound.AT_LEAST;
	}

	private static boolean isUpper(Draft draft) {
		return draft.bound == Bound.LESS_THAN || draft.bound == Bound.AT_MOST;
	}

}
