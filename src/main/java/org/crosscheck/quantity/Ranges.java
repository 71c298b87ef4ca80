package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins two numbers into a range: "10–20", "between 5 and 7", "2 to 3 million", "three or
 * four"; and gives bare numbers the unit of a neighbour in "5 and 10 km". Immutable.
 */
final class Ranges {

	/** How many times its lower end the upper end of a range without unit may be. */
	private static final int NEAR = 20;

	/** Numbers of a list that share the unit of the last. */
	private static final int LONGEST_LIST = 12;

	List<Draft> join(Pieces pieces, List<Draft> drafts) {
		List<Draft> joined = new ArrayList<>(drafts.size());
		for (Draft draft : drafts) {
			Draft previous = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (previous != null && previous.isOpen() && draft.isOpen() && !previous.isVague() && !draft.isVague()
					&& previous.bound != Bound.RANGE && isRange(pieces, previous, draft)) {
				merge(pieces, previous, draft);
			}
			else if (previous != null && goesOn(pieces, previous, draft)) {
				merge(pieces, previous, draft);
			}
			else {
				if (previous != null && previous.isOpen() && draft.isOpen()) {
					shareUnit(pieces, previous, draft);
					Ages.share(pieces, previous, draft);
					shareElliptic(pieces, previous, draft);
				}
				joined.add(draft);
				shareWithList(pieces, joined);
			}
		}
		return joined;
	}

	/** "5, 10 and 20 km": the unit of the last number of a list is that of all. */
	private static void shareWithList(Pieces pieces, List<Draft> drafts) {
		int last = drafts.size() - 1;
		Unit unit = drafts.get(last).unit;
		if (last < 2 || !drafts.get(last - 1).unit.equals(unit) || !drafts.get(last).hasUnit()
				|| drafts.get(last - 1).to > drafts.get(last - 1).numberTo) {
			return;
		}
		for (int i = last - 2; i >= 0 && last - i < LONGEST_LIST; i--) {
			Draft item = drafts.get(i);
			boolean listed = item.isOpen() && !item.hasUnit() && !item.isVague() && item.to == item.numberTo
					&& drafts.get(i + 1).from - item.to == 1 && pieces.is(item.to, ",");
			if (!listed) {
				return;
			}
			item.unit = unit;
		}
	}

	/** "$24.2 to 33–35 billion": the upper end is a range itself. */
	private static boolean goesOn(Pieces pieces, Draft range, Draft high) {
		return range.bound == Bound.RANGE && range.isOpen() && high.isOpen() && !high.isVague()
				&& high.from - range.to == 1 && pieces.get(range.to).isDash() && range.high < high.mantissa
				&& range.to == range.numberTo && range.magnitude == 1 && high.magnitude > 1;
	}

	private static boolean isRange(Pieces pieces, Draft low, Draft high) {
		int gap = high.from - low.to;
		if (gap < 1 || gap > 3 || !agree(pieces, low, high)) {
			return false;
		}
		int link = low.to;
		boolean ages = pieces.is(low.from - 1, "of") && pieces.is(low.from - 2, "ages");
		int before = !ages ? low.from - 1 : pieces.is(low.from - 3, "the") ? low.from - 4 : low.from - 3;
		int bound = (pieces.is(before, "about") || pieces.is(before, "around")) ? before - 1 : before;
		boolean between = pieces.is(bound, "between") && pieces.is(link, "and");
		boolean or = gap == 1 && pieces.is(link, "or") && !low.inDigits && high.mantissa - low.mantissa == 1;
		if (between || or) {
			return value(low, high) < high.high;
		}
		if (gap == 1 && pieces.get(link).isDash()) {
			return value(low, high) < high.high && !pieces.get(link).is("—") || low.hasUnit() && high.hasUnit();
		}
		boolean from = pieces.is(bound, "from");
		boolean to = pieces.is(link, "to") && gap == 1 || pieces.is(link, "-") && pieces.is(link + 1, "to")
				|| gap == 2 && pieces.is(link, "to") && pieces.is(link + 1, "-")
				|| gap == 2 && pieces.is(link, "up") && pieces.is(link + 1, "to") && from;
		boolean change = Trends.changesBefore(pieces, low.from, from);
		boolean completed = value(low, high) != low.low || pieces.is(high.to, "to");
		boolean levels = change && !completed && (from || low.hasUnit() && high.hasUnit() || high.to == high.numberTo);
		return to && !levels && (value(low, high) < high.high || low.low < 0);
	}

	/** Whether both ends can be of one unit, and of years both or none. */
	private static boolean agree(Pieces pieces, Draft low, Draft high) {
		boolean suffixed = low.to > low.numberTo;
		if (!high.hasUnit()) {
			return !suffixed && (Labels.isYear(pieces, low) ? Labels.isYearShaped(high) : isNear(low, high));
		}
		if (!low.hasUnit()) {
			return !Labels.isYear(pieces, low);
		}
		boolean same = low.unit.base().equals(high.unit.base());
		boolean rated = high.unit.name().startsWith(low.unit.name() + " per ");
		boolean money = low.unit.dimension() == Dimension.MONEY && high.unit.dimension() == Dimension.MONEY
				&& (low.unit.name().endsWith(high.unit.name()) || high.unit.name().endsWith(low.unit.name()));
		return same || rated || money;
	}

	/** Whether a number shaped like a year may be the upper end: "600–1500 goats". */
	private static boolean isNear(Draft low, Draft high) {
		return !Labels.isYearShaped(high) || high.low <= low.low * NEAR;
	}

	/** The lower end in the magnitude of the upper, where it has none of its own. */
	private static double value(Draft low, Draft high) {
		boolean shares = low.magnitude == 1 && high.magnitude > 1 && !low.fraction
				&& Math.abs(low.mantissa) < Math.abs(high.mantissa) * 1.0000001;
		return shares ? low.low * high.magnitude : low.low;
	}

	private static void merge(Pieces pieces, Draft low, Draft high) {
		boolean years = Labels.isYearShaped(low) && Labels.isYearShaped(high);
		double bottom = value(low, high);
		double step = Math.min(low.step * ((bottom != low.low) ? high.magnitude : 1), high.step);
		low.low = Math.min(bottom, high.high);
		low.high = Math.max(bottom, high.high);
		low.step = step;
		low.bound = Bound.RANGE;
		low.skip = years ? SkipReason.YEAR : null;
		low.plainDigits = false;
		low.unit = low.hasUnit() && !(high.hasUnit() && high.unit.dimension() != low.unit.dimension())
				? wider(low, high) : high.unit;
		if (pieces.is(low.from - 1, "between") || pieces.is(low.from - 1, "from")) {
			low.spanFrom = low.from - 1;
		}
		low.numberTo = high.numberTo;
		low.to = high.to;
		low.spanTo = high.to;
	}

	private static Unit wider(Draft low, Draft high) {
		return high.hasUnit() && high.unit.dimension() == Dimension.RATE ? high.unit : low.unit;
	}

	/** "7, 8, 10 percent": at least two bare numbers stand before the last. */
	private static boolean isListBefore(Pieces pieces, Draft last) {
		return pieces.is(last.to, ",") && last.to == last.numberTo && pieces.is(last.from - 1, ",")
				&& pieces.get(last.from - 2).isNumber() && last.inDigits && !pieces.get(last.from - 3).is(Tag.MONTH);
	}

	private static boolean isJoint(Pieces pieces, int at) {
		return pieces.is(at, "and") || pieces.is(at, "or");
	}

	/** "300 tonnes of wheat, 200 of maize": the unit is said once. */
	private static void shareElliptic(Pieces pieces, Draft first, Draft second) {
		int gap = second.from - first.to;
		boolean measured = first.hasUnit() && first.unit.dimension() != Dimension.SHARE
				&& first.unit.dimension() != Dimension.AGE;
		boolean listed = pieces.is(first.to, "of") && gap > 2 && gap <= LONGEST_LIST
				&& (pieces.is(second.from - 1, ",") || isJoint(pieces, second.from - 1));
		boolean noun = pieces.is(second.to, "of") && pieces.get(second.to + 1).isWord()
				&& !pieces.is(second.to + 1, Tag.FUNCTION);
		if (measured && listed && noun && !second.hasUnit() && !second.isVague()) {
			second.unit = first.unit;
		}
	}

	/** The hyphen of "5- and 10-year bonds" or of "10-by-12-foot". */
	private static boolean isOpenHyphen(Pieces pieces, int at) {
		return pieces.get(at).isHyphen() && pieces.get(at).glued();
	}

	/** "5 and 10 km", "eight or nine euros", "8 or $9". */
	private static void shareUnit(Pieces pieces, Draft first, Draft second) {
		int end = isOpenHyphen(pieces, first.to) ? first.to + 1 : first.to;
		boolean linked = second.from - end == 1
				&& (isJoint(pieces, end) || pieces.is(end, "to") || pieces.is(end, "/") || pieces.is(end, "by")
						|| pieces.is(end, "x") || pieces.is(end, "×") || isListBefore(pieces, first))
				|| second.from - end == 2 && (pieces.is(end, ",") && isJoint(pieces, end + 1)
						|| pieces.is(end, "by") && pieces.get(end + 1).isHyphen());
		if (!linked || first.hasUnit() || !second.hasUnit() || first.isVague()) {
			return;
		}
		Dimension dimension = second.unit.dimension();
		if (dimension != Dimension.SHARE && dimension != Dimension.DATE && dimension != Dimension.COUNT) {
			first.unit = second.unit;
			if (first.magnitude == 1 && second.magnitude > 1 && first.mantissa < second.mantissa * 10) {
				first.scale(second.magnitude);
			}
		}
	}

}
