package org.crosscheck.check;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;

/** How exactly a number is written: "3 million" says no more than 2.5 to 3.5 million. */
final class WrittenPrecision {

	private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

	private WrittenPrecision() {
	}

	/** What a reader takes from a number, and all that is rounded to it. */
	static Interval rounded(NumericClaim claim) {
		return widened(claim, unit(claim) / 2);
	}

	/** What a reader takes from a number, and at least so much to either side. */
	static Interval widened(NumericClaim claim, double reach) {
		Interval plausible = claim.value().plausible();
		return Interval.closed(Math.min(plausible.low(), claim.value().low() - reach),
				Math.max(plausible.high(), claim.value().high() + reach));
	}

	/**
	 * The worth of the last digit written, where the number is rounded to it; zero where
	 * a whole number is written in full.
	 */
	static double unit(NumericClaim claim) {
		double value = Math.abs(claim.value().low());
		Matcher digits = DIGITS.matcher(claim.place().surface());
		String numeral = digits.find() ? digits.group().replace(",", "") : decimals(value);
		double written = Double.parseDouble(numeral);
		double scale = (written > 0) ? value / written : 1;
		int point = numeral.indexOf('.');
		double last = Math.pow(10, (point < 0) ? 0 : point + 1 - numeral.length()) * scale;
		boolean whole = point < 0 && Math.abs(scale - 1) < 1e-9;
		return (whole && !isRelative(claim)) ? 0 : last;
	}

	private static String decimals(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}

	/** Whether its numbers are as good as never whole. */
	private static boolean isRelative(NumericClaim claim) {
		Dimension dimension = claim.value().unit().dimension();
		return dimension != Dimension.COUNT && dimension != Dimension.MONEY;
	}

}
