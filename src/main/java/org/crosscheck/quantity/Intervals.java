package org.crosscheck.quantity;

/** The intervals of semantics.md section 1. */
final class Intervals {

	private Intervals() {
	}

	/** Worth of the last digit of a whole number that is not zero: 1000 for 115,000. */
	static double lastSignificant(double value) {
		double step = 1;
		while (step < 1e15 && value != 0 && value % (step * 10) == 0) {
			step *= 10;
		}
		return step;
	}

	static Interval strict(Draft draft) {
		double low = draft.low;
		double high = draft.high;
		if (draft.isVague()) {
			return Interval.atLeast(draft.vagueLow);
		}
		return switch (draft.bound) {
			case EXACT, ABOUT, RANGE, VAGUE -> Interval.closed(low, high);
			case NEARLY, LESS_THAN -> new Interval(floor(high), false, high, high > floor(high));
			case AT_MOST -> Interval.closed(floor(high), high);
			case MORE_THAN -> Interval.above(low);
			case AT_LEAST -> Interval.atLeast(low);
		};
	}

	static Interval plausible(Draft draft) {
		double low = draft.low;
		double high = draft.high;
		if (draft.isVague()) {
			return Interval.closed(low, high);
		}
		return switch (draft.bound) {
			case EXACT, VAGUE -> exact(draft);
			case ABOUT -> around(low, high, Math.min(draft.step, Math.abs(low) / 10));
			case RANGE -> around(low, high, Math.min(draft.step / 2, Math.abs(low) / 20));
			case NEARLY -> new Interval(part(high, 0.9), false, high, false);
			case MORE_THAN -> new Interval(low, true, above(low, draft.step), false);
			case AT_LEAST -> Interval.closed(low, part(low, 1.5));
			case AT_MOST -> Interval.closed(part(high, 0.5), high);
			case LESS_THAN -> new Interval(part(high, 0.8), false, high, part(high, 0.8) < high);
		};
	}

	/** A tenth more; above zero, one unit of the digit written. */
	private static double above(double low, double step) {
		return (low == 0) ? Math.max(step, Double.MIN_NORMAL) : part(low, 1.1);
	}

	private static Interval exact(Draft draft) {
		double value = draft.low;
		boolean whole = value == Math.rint(value) && draft.low == draft.high;
		boolean counted = draft.unit.dimension() == Dimension.COUNT && Math.abs(value) < 100
				&& (value % 10 != 0 || value == 0);
		boolean age = draft.unit.dimension() == Dimension.AGE;
		if (whole && (counted || age) || draft.isDate()) {
			return Interval.closed(draft.low, draft.high);
		}
		return around(draft.low, draft.high, Math.min(draft.step / 2, Math.abs(value) / 20));
	}

	private static Interval around(double low, double high, double reach) {
		return Interval.closed(low - reach, high + reach);
	}

	/** Zero below positive values; nothing bounds a value below zero. */
	private static double floor(double value) {
		return (value >= 0) ? 0 : Double.NEGATIVE_INFINITY;
	}

	/** A multiple that lies below for factors under 1 and above for others. */
	private static double part(double value, double factor) {
		return value + Math.abs(value) * (factor - 1);
	}

}
