package org.crosscheck.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * Writes numbers as a person would: no exponent, no trailing zeros, nothing for a number
 * that is not finite.
 */
final class PlainNumber {

	/** Whole numbers below this are exact in a double. */
	private static final double EXACT = 1L << 53;

	/** Numbers for people are written out below this. */
	private static final double WHOLE = 1e15;

	/** A double holds 15 decimal digits surely; the rest is noise of the arithmetic. */
	private static final MathContext DIGITS = new MathContext(15);

	private PlainNumber() {
	}

	/** The number with a point for decimals, "" when it is infinite or no number. */
	static String of(double value) {
		if (Double.isNaN(value) || Double.isInfinite(value)) {
			return "";
		}
		if (value == Math.rint(value) && Math.abs(value) < EXACT) {
			return Long.toString((long) value);
		}
		BigDecimal rounded = new BigDecimal(value, DIGITS);
		return rounded.stripTrailingZeros().toPlainString();
	}

	/** A whole number for people: thousands apart, minus as "−". */
	static String grouped(long value) {
		StringBuilder digits = new StringBuilder(Long.toString(value));
		int sign = (value < 0) ? 1 : 0;
		for (int at = digits.length() - 3; at > sign; at -= 3) {
			digits.insert(at, ',');
		}
		return digits.toString().replace('-', '−');
	}

	/** A number for people in three digits or its whole part; millions as such. */
	static String rounded(double value) {
		if (Math.abs(value) < 100 || Magnitude.of(value) != Magnitude.ONE) {
			return compact(new BigDecimal(value).round(new MathContext(3)).doubleValue());
		}
		return grouped(Math.round(value));
	}

	/** A great number in millions and the like: "12.5 million"; others as they are. */
	static String compact(double value) {
		Magnitude magnitude = Magnitude.of(value);
		return (grouped(value / magnitude.factor()) + " " + magnitude.words()).strip();
	}

	/** A number for people: thousands apart, three decimals at most, minus as "−". */
	static String grouped(double value) {
		if (Double.isNaN(value) || Double.isInfinite(value)) {
			return "";
		}
		if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
			return grouped((long) value);
		}
		String text = (Math.abs(value) < WHOLE) ? String.format(Locale.ROOT, "%,.3f", value)
				: String.format(Locale.ROOT, "%.3e", value);
		String trimmed = text.contains(".") && !text.contains("e") ? text.replaceAll("\\.?0+$", "") : text;
		return ("-0".equals(trimmed) ? "0" : trimmed).replace('-', '−');
	}

}
