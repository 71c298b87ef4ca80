package org.crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number while a sentence is being read; lives inside one call of
 * {@link QuantityReader#read}. Positions are indexes of pieces, ends exclusive.
 */
final class Draft {

	/** Where numbers are cut off, so that no arithmetic on them overflows. */
	static final double LARGEST = 1e100;

	/** First piece and end of the number alone. */
	int numberFrom;

	int numberTo;

	/** The number with sign of currency and unit. */
	int from;

	int to;

	/** The same with the words that bound it. */
	int spanFrom;

	int spanTo;

	double low;

	double high;

	/** What stood before the magnitude: 1.2 of "1.2 million". */
	double mantissa;

	/** Product of the magnitude words said; 1 when none. */
	double magnitude = 1;

	/** Worth of the last significant digit, magnitude included. */
	double step;

	boolean inDigits;

	/** Digits without separator, decimals or magnitude: the shape of years and codes. */
	boolean plainDigits;

	boolean fraction;

	/** Lower strict end of a vague number; NaN when the number is not vague. */
	double vagueLow = Double.NaN;

	Bound bound = Bound.EXACT;

	Unit unit = Unit.COUNT;

	/** Whether it says the number before it again in another unit. */
	boolean conversion;

	@Nullable Trend trend;

	@Nullable DatePeriod date;

	@Nullable SkipReason skip;

	Draft(int from, int to, double value) {
		this.numberFrom = from;
		this.from = from;
		this.spanFrom = from;
		this.low = value;
		this.high = value;
		this.mantissa = value;
		end(to);
	}

	static Draft skipped(int from, int to, SkipReason reason) {
		Draft draft = new Draft(from, to, 0);
		draft.skip = reason;
		return draft;
	}

	void end(int to) {
		this.numberTo = to;
		this.to = to;
		this.spanTo = to;
	}

	/** Multiplies what has been read by a magnitude said later. */
	void scale(double factor) {
		this.low *= factor;
		this.high *= factor;
		this.step *= factor;
		this.magnitude *= factor;
	}

	void unitTo(int to) {
		this.to = to;
		this.spanTo = to;
	}

	boolean isVague() {
		return !Double.isNaN(this.vagueLow);
	}

	boolean hasUnit() {
		return !this.unit.equals(Unit.COUNT);
	}

	boolean isDate() {
		return this.unit.dimension() == Dimension.DATE;
	}

	boolean isOpen() {
		return this.skip == null && !isDate();
	}

}
