package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Joins a measure with its smaller part into one quantity: "5 feet 2 inches", "2 hours 30
 * minutes", "13 dollars and 45 cents". Immutable.
 */
final class Compounds {

	/** Words in the name of a unit, at most. */
	private static final int LONGEST_UNIT = 2;

	/** Larger unit, with the smaller one that may follow it. */
	private static final Map<String, String> PARTS = Map.of("foot", "inch", "hour", "minute", "minute", "second",
			"dollar", "cent", "us dollar", "cent", "euro", "cent", "pound sterling", "penny", "pound", "ounce", "stone",
			"pound", "degree", "minute of arc");

	private final Measures measures;

	Compounds(Measures measures) {
		this.measures = measures;
	}

	List<Draft> join(Pieces pieces, List<Draft> drafts) {
		List<Draft> joined = new ArrayList<>(drafts.size());
		for (Draft draft : drafts) {
			Draft previous = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (previous != null && isPart(pieces, previous, draft)) {
				double factor = factor(previous, draft);
				double sign = Math.signum(previous.low);
				previous.low += sign * draft.low * factor;
				previous.high = previous.low;
				previous.step = draft.step * factor;
				previous.numberTo = draft.numberTo;
				previous.unitTo(draft.to);
			}
			else if (previous != null && isRest(pieces, previous, draft)) {
				previous.low += draft.low;
				previous.high = previous.low;
				previous.numberTo = draft.numberTo;
				previous.unitTo(draft.to);
			}
			else {
				takeUnitBefore(pieces, draft);
				joined.add(draft);
			}
		}
		return joined;
	}

	/** "two hours and a half": the rest is of the same unit. */
	private static boolean isRest(Pieces pieces, Draft whole, Draft rest) {
		return rest.fraction && rest.unit.dimension() == Dimension.SHARE && rest.low < 1 && whole.hasUnit()
				&& whole.isOpen() && rest.isOpen() && !whole.isVague() && whole.bound != Bound.RANGE
				&& whole.low == Math.rint(whole.low) && rest.from - whole.to == 1 && pieces.is(whole.to, "and")
				&& !pieces.is(rest.to, "of") && whole.unit.dimension() != Dimension.PERCENT;
	}

	/** "an hour and a half": the one is said by the article. */
	private void takeUnitBefore(Pieces pieces, Draft draft) {
		int and = draft.from - 1;
		if (!draft.fraction || draft.unit.dimension() != Dimension.SHARE || draft.low >= 1 || !pieces.is(and, "and")
				|| pieces.is(draft.to, "of")) {
			return;
		}
		for (int at = and - 1; at >= and - LONGEST_UNIT; at--) {
			Forms.Found<Unit> unit = this.measures.at(pieces, at);
			if (unit != null && unit.to() == and
					&& (pieces.is(at - 1, "a") || pieces.is(at - 1, "an") || pieces.is(at - 1, Tag.RELATIVE))) {
				draft.from = pieces.is(at - 1, Tag.RELATIVE) ? at : at - 1;
				draft.numberFrom = draft.from;
				draft.spanFrom = draft.from;
				draft.low++;
				draft.high = draft.low;
				draft.fraction = false;
				draft.unit = unit.meaning();
				return;
			}
		}
	}

	/** How much of the larger unit one of the smaller is. */
	private static double factor(Draft whole, Draft part) {
		if (whole.unit.name().equals("foot") && !part.hasUnit()) {
			return 1 / 12.0;
		}
		if (whole.unit.name().equals("hour") && part.unit.name().equals("metre")) {
			return 1 / 60.0;
		}
		return part.hasUnit() ? part.unit.factor() / whole.unit.factor() : 0.01;
	}

	/** "6-foot-2": the inches are a bare number. */
	private static boolean isHeight(Pieces pieces, Draft whole, Draft part) {
		return whole.unit.name().equals("foot") && whole.isOpen() && part.isOpen() && !part.hasUnit()
				&& part.from - whole.to == 1 && pieces.get(whole.to).isHyphen() && pieces.get(whole.to).glued()
				&& pieces.get(part.from).glued() && part.plainDigits && part.low < 12 && !whole.isVague()
				&& whole.bound == Bound.EXACT;
	}

	/** "2h 15m": what is a metre elsewhere. */
	private static boolean isShortMinutes(Pieces pieces, Draft whole, Draft part) {
		return whole.unit.name().equals("hour") && part.unit.name().equals("metre") && whole.isOpen() && part.isOpen()
				&& part.from == whole.to && pieces.is(part.numberTo, "m") && part.low < 60 && !whole.isVague()
				&& part.bound == Bound.EXACT && whole.bound == Bound.EXACT && whole.low == Math.rint(whole.low);
	}

	private static boolean isPart(Pieces pieces, Draft whole, Draft part) {
		String smaller = PARTS.get(whole.unit.name());
		int gap = part.from - whole.to;
		if (isHeight(pieces, whole, part) || isShortMinutes(pieces, whole, part)) {
			return true;
		}
		boolean and = gap == 1 && (pieces.is(whole.to, "and") || pieces.is(whole.to, ","));
		if (smaller == null || gap != 0 && !and || !whole.isOpen() || !part.isOpen() || whole.isVague()
				|| part.isVague() || whole.low != Math.rint(whole.low) || part.low < 0 || part.low >= 100
				|| whole.to == whole.numberTo || part.from < part.numberFrom || whole.magnitude != 1) {
			return false;
		}
		if (part.unit.name().equals(smaller)) {
			return part.unit.factor() < whole.unit.factor() || whole.unit.dimension() == Dimension.MONEY;
		}
		// "15 dollars 50."
		boolean cents = smaller.equals("cent") && !part.hasUnit() && !part.fraction && part.low >= 10
				&& part.low == Math.rint(part.low);
		return cents && !pieces.get(part.to).isWord();
	}

}
