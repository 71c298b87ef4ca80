package org.crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number in digits: separators of thousands in Western or Indian groups, decimal point,
 * decimal comma where nothing else fits.
 *
 * @param value what the digits say
 * @param step the worth of the last significant digit: 0.1 for "3.0", 1000 for "115,000"
 * @param plain whether there are digits only, without separator or decimals
 * @param length count of digits
 */
record Digits(double value, double step, boolean plain, int length) {

	/** Reads digits, commas and points; {@code null} for other shapes ("1.2.3"). */
	static @Nullable Digits parse(String text) {
		int commas = count(text, ',');
		int points = count(text, '.');
		if (commas + points > 0 && text.length() > 40) {
			return null;
		}
		char decimal = '.';
		if (points > 1 && commas <= 1 && grouped(text, '.', ',')) {
			decimal = ',';
		}
		else if (points == 1 && commas == 1 && text.indexOf('.') < text.indexOf(',')) {
			decimal = ',';
		}
		else if (points == 0 && commas == 1 && !grouped(text, ',', '.')) {
			decimal = ',';
		}
		else if (points > 1 || commas > 0 && !grouped(text, ',', '.')) {
			return null;
		}
		return read(text, decimal);
	}

	/** The same in a text that writes decimals behind a comma. */
	static @Nullable Digits parseCommas(String text) {
		int commas = count(text, ',');
		int points = count(text, '.');
		boolean comma = commas == 1 && points == 0 || points > 0 && commas <= 1 && grouped(text, '.', ',');
		return (comma && text.length() <= 40) ? read(text, ',') : parse(text);
	}

	private static Digits read(String text, char decimal) {
		double value = 0;
		double scale = 1;
		double step = 1;
		boolean fraction = false;
		boolean onlyZeros = true;
		int length = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int digit = Character.digit(c, 10);
			if (digit < 0) {
				fraction |= c == decimal;
				continue;
			}
			length++;
			value = value * 10 + digit;
			if (fraction) {
				scale *= 10;
			}
			if (digit != 0) {
				onlyZeros = false;
				step = 1;
			}
			else {
				step *= 10;
			}
		}
		boolean huge = Double.isInfinite(value) || Double.isInfinite(scale);
		double number = huge ? Draft.LARGEST : value / scale;
		double last = (fraction || onlyZeros) ? 1 / scale : step;
		return new Digits(number, huge ? 1 : last, length == text.length(), length);
	}

	/**
	 * Whether the separator stands as thousands are grouped: "1,234,567" or "12,34,567".
	 */
	static boolean grouped(String text, char separator, char decimal) {
		int end = text.indexOf(decimal);
		int length = (end < 0) ? text.length() : end;
		boolean western = true;
		boolean indian = true;
		int start = 0;
		for (int at = 0; at <= length; at++) {
			if (at == length || text.charAt(at) == separator) {
				int group = at - start;
				boolean first = start == 0;
				boolean last = at == length;
				western &= first ? group >= 1 && group <= 3 : group == 3;
				indian &= first ? group >= 1 && group <= 2 : group == (last ? 3 : 2);
				start = at + 1;
			}
		}
		return western || indian;
	}

	private static int count(String text, char sought) {
		int found = 0;
		for (int i = 0; i < text.length(); i++) {
			found += (text.charAt(i) == sought) ? 1 : 0;
		}
		return found;
	}

}
