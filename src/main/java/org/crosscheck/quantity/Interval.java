package org.crosscheck.quantity;

/**
 * A set of real values without gaps, never empty. An end that is infinite is unbounded
 * and counts as open. Immutable.
 *
 * @param low lower end, or negative infinity
 * @param lowOpen whether {@code low} itself lies outside
 * @param high upper end, or positive infinity
 * @param highOpen whether {@code high} itself lies outside
 */
public record Interval(double low, boolean lowOpen, double high, boolean highOpen) {

	public Interval {
		if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
			throw new IllegalArgumentException("not an interval: " + low + ", " + high);
		}
		// an interval is never empty: a single value lies inside
		lowOpen = low != high && lowOpen || Double.isInfinite(low);
		highOpen = low != high && highOpen || Double.isInfinite(high);
	}

	public static Interval exactly(double value) {
		return closed(value, value);
	}

	public static Interval closed(double low, double high) {
		return new Interval(low, false, high, false);
	}

	public static Interval above(double low) {
		return new Interval(low, true, Double.POSITIVE_INFINITY, true);
	}

	public static Interval atLeast(double low) {
		return new Interval(low, false, Double.POSITIVE_INFINITY, true);
	}

	/** Whether some value lies in both. */
	public boolean meets(Interval other) {
		if (this.low > other.low || this.low == other.low && this.lowOpen && !other.lowOpen) {
			return other.meets(this);
		}
		return other.low < this.high || other.low == this.high && !other.lowOpen && !this.highOpen;
	}

	public boolean contains(double value) {
		return (value > this.low || value == this.low && !this.lowOpen)
				&& (value < this.high || value == this.high && !this.highOpen);
	}

	public boolean contains(Interval other) {
		boolean below = this.low < other.low || this.low == other.low && (!this.lowOpen || other.lowOpen);
		boolean above = this.high > other.high || this.high == other.high && (!this.highOpen || other.highOpen);
		return below && above;
	}

	/** The sums of a value of each. */
	public Interval plus(Interval other) {
		return new Interval(this.low + other.low, this.lowOpen || other.lowOpen, this.high + other.high,
				this.highOpen || other.highOpen);
	}

	/**
	 * Every value times a factor, for unit conversion.
	 * @param factor greater than zero
	 */
	public Interval times(double factor) {
		if (!(factor > 0) || Double.isInfinite(factor)) {
			throw new IllegalArgumentException("factor must be positive and finite: " + factor);
		}
		return new Interval(this.low * factor, this.lowOpen, this.high * factor, this.highOpen);
	}

	public boolean isBoundedBelow() {
		return !Double.isInfinite(this.low);
	}

	public boolean isBoundedAbove() {
		return !Double.isInfinite(this.high);
	}

}
