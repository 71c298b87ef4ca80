package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Joins two numbers into a range: "10–20", "between 5 and 7", "2 to 3 million", "three or
 * four". Immutable.
 */
final class Ranges {

	/** How many times its lower end the upper end of a range without unit may be. */
	private static final int NEAR = 20;

	/** Dates that may stand between two numbers of a list. */
	private static final int DATES = 2;

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
				Draft open = lastOpen(joined);
				if (open != null && draft.isOpen()) {
					SharedUnits.share(pieces, open, draft);
				}
				joined.add(draft);
				SharedUnits.shareWithList(pieces, joined);
			}
		}
		return joined;
	}

	private static boolean isTime(Draft draft) {
		return !draft.isOpen() || Years.isYearShaped(draft);
	}

	/** The number before, what dates it passed over: "5 % in 2020 and 6 in 2021". */
	private static @Nullable Draft lastOpen(List<Draft> drafts) {
		int at = drafts.size() - 1;
		while (at >= 0 && isTime(drafts.get(at)) && at > drafts.size() - 1 - DATES) {
			at--;
		}
		return (at >= 0 && !isTime(drafts.get(at))) ? drafts.get(at) : null;
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
		// "raised $5m to $6m" tells the sum
		boolean raised = low.unit.dimension() == Dimension.MONEY
				&& pieces.get(low.from - 1).word().value(Tag.GAIN_OR_LOSS) > 0;
		boolean change = !raised && Trends.changesBefore(pieces, low.from, from);
		boolean completed = value(low, high) != low.low || pieces.is(high.to, "to");
		// "by 5m to 40m": a range would say the magnitude once
		boolean apart = low.magnitude > 1 && isBehindBy(pieces, low.from);
		boolean levels = change && !completed
				&& (from || apart || low.hasUnit() && high.hasUnit() || high.to == high.numberTo);
		return to && !levels && (value(low, high) < high.high || low.low < 0);
	}

	/** "by 5m", "by about 5m". */
	private static boolean isBehindBy(Pieces pieces, int from) {
		return pieces.is(from - 1, "by") || pieces.is(from - 2, "by");
	}

	/** Whether both ends can be of one unit, and of years both or none. */
	private static boolean agree(Pieces pieces, Draft low, Draft high) {
		boolean suffixed = low.to > low.numberTo;
		if (!high.hasUnit()) {
			return !suffixed && (Years.isYear(pieces, low) ? Years.isYearShaped(high) : isNear(low, high));
		}
		if (!low.hasUnit()) {
			return !Years.isYear(pieces, low);
		}
		boolean same = low.unit.base().equals(high.unit.base());
		boolean rated = high.unit.name().startsWith(low.unit.name() + " per ");
		boolean money = low.unit.dimension() == Dimension.MONEY && high.unit.dimension() == Dimension.MONEY
				&& (low.unit.name().endsWith(high.unit.name()) || high.unit.name().endsWith(low.unit.name()));
		return same || rated || money;
	}

	/** Whether a number shaped like a year may be the upper end: "600–1500 goats". */
	private static boolean isNear(Draft low, Draft high) {
		return !Years.isYearShaped(high) || high.low <= low.low * NEAR;
	}

	/** The lower end in the magnitude of the upper, where it has none of its own. */
	static double value(Draft low, Draft high) {
		boolean shares = low.magnitude == 1 && high.magnitude > 1 && !low.fraction
				&& Math.abs(low.mantissa) < Math.abs(high.mantissa) * 1.0000001;
		return shares ? low.low * high.magnitude : low.low;
	}

	private static void merge(Pieces pieces, Draft low, Draft high) {
		boolean years = Years.isYearShaped(low) && Years.isYearShaped(high);
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

}
