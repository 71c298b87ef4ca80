package org.crosscheck.check;

import java.math.BigDecimal;

/**
 * How much it tells that two articles give the same figure: the more digits, the less
 * often by chance. The weights follow the number of significant digits and are a rule of
 * thumb; how much they count together is learned (src/docs/same-event-model.md).
 * Stateless.
 */
final class FigureRarity {

	private static final double UP_TO_NINE = 0.2;

	private static final double ONE_DIGIT = 0.8;

	private static final double TWO_DIGITS = 1.5;

	private static final double MORE = 3;

	private FigureRarity() {
	}

	/** The weight of a value, above 0. */
	static double of(double value) {
		if (!Double.isFinite(value)) {
			return UP_TO_NINE;
		}
		int digits = BigDecimal.valueOf(value).stripTrailingZeros().precision();
		if (digits == 1) {
			return (Math.abs(value) < 10) ? UP_TO_NINE : ONE_DIGIT;
		}
		return (digits == 2) ? TWO_DIGITS : MORE;
	}

	/** Whether a value has digits enough to find other reports of an event by it. */
	static boolean isTelling(double value) {
		return of(value) >= TWO_DIGITS;
	}

}
