package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins a value and the tolerance said with it into the range that both span: "5 ± 2 kg",
 * "48%, plus or minus 3 points", "40 minutes, give or take 5". A tolerance that is no
 * number of its own ("give or take a few") leaves the value approximate. Immutable.
 */
final class Tolerances {

	List<Draft> join(Pieces pieces, List<Draft> drafts) {
		List<Draft> joined = new ArrayList<>(drafts.size());
		for (Draft draft : drafts) {
			Draft value = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			double reach = (value != null) ? reach(pieces, value, draft) : Double.NaN;
			if (value == null || Double.isNaN(reach)) {
				joined.add(draft);
			}
			else {
				merge(value, draft, reach);
			}
		}
		return joined;
	}

	/** How far the value may lie off, in its own unit; NaN when the two are no pair. */
	private static double reach(Pieces pieces, Draft value, Draft tolerance) {
		if (!value.isOpen() || !tolerance.isOpen() || value.isVague() || value.bound != Bound.EXACT
				|| !isLinked(pieces, value.to, tolerance.from)) {
			return Double.NaN;
		}
		boolean bare = !tolerance.hasUnit();
		boolean percent = value.unit.dimension() == Dimension.PERCENT;
		if (bare || tolerance.unit.equals(value.unit) || percent
				&& (tolerance.unit.dimension() == Dimension.PERCENTAGE_POINT || tolerance.unit.name().equals("point"))
				|| !value.hasUnit() && tolerance.unit.dimension() != Dimension.PERCENT) {
			return Math.abs(tolerance.high);
		}
		if (tolerance.unit.dimension() == Dimension.PERCENT) {
			return Math.abs(value.low * tolerance.high) / 100;
		}
		boolean convertible = tolerance.unit.base().equals(value.unit.base()) && value.unit.offset() == 0;
		return convertible ? Math.abs(tolerance.high * tolerance.unit.factor() / value.unit.factor()) : Double.NaN;
	}

	private static boolean isLinked(Pieces pieces, int from, int to) {
		int at = from;
		at += pieces.is(at, ",") || pieces.is(at, "(") ? 1 : 0;
		if (pieces.is(at, "±")) {
			return at + 1 == to;
		}
		if (pieces.are(at, "+", "/", "-") || pieces.are(at, "plus", "or", "minus")
				|| pieces.are(at, "give", "or", "take") || pieces.are(at, "plus", "/", "minus")) {
			return at + 3 == to || at + 4 == to && pieces.is(at + 3, "about");
		}
		return false;
	}

	private static void merge(Draft value, Draft tolerance, double reach) {
		if (tolerance.isVague() || tolerance.fraction) {
			value.bound = Bound.ABOUT;
		}
		else {
			double middle = value.low;
			value.low = middle - reach;
			value.high = middle + reach;
			value.bound = Bound.RANGE;
			value.numberTo = tolerance.numberTo;
			value.plainDigits = false;
		}
		value.unit = value.hasUnit() || value.bound == Bound.ABOUT ? value.unit : tolerance.unit;
		value.to = tolerance.to;
		value.spanTo = tolerance.to;
	}

}
