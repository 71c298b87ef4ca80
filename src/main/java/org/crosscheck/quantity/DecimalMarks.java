package org.crosscheck.quantity;

/**
 * Finds out whether a text writes decimals behind a comma: it has numbers that can be
 * read no other way ("3,5", "1.234,56"), none that needs a decimal point, and none with
 * thousands behind a comma.
 */
final class DecimalMarks {

	/** One such number may be a slip or a list. */
	private static final int ENOUGH = 2;

	private DecimalMarks() {
	}

	/** One pass over the text. */
	static boolean areCommas(String text) {
		int commas = 0;
		int at = text.indexOf(',');
		while (at >= 0) {
			if (isDigit(text, at - 1) && isDigit(text, at + 1)) {
				int from = start(text, at);
				int to = end(text, at);
				if (Digits.grouped(text.substring(from, to), ',', '.') && text.substring(from, at).indexOf('.') < 0) {
					return false;
				}
				commas += needsComma(text, from, to, at) ? 1 : 0;
				at = to - 1;
			}
			at = text.indexOf(',', at + 1);
		}
		return commas >= ENOUGH && !hasPoint(text);
	}

	/** One comma, the last mark. */
	private static boolean needsComma(String text, int from, int to, int comma) {
		for (int i = comma + 1; i < to; i++) {
			if (!isDigit(text, i)) {
				return false;
			}
		}
		return !text.substring(from, comma).contains(",");
	}

	private static boolean hasPoint(String text) {
		int at = text.indexOf('.');
		while (at >= 0) {
			if (isDigit(text, at - 1) && isDigit(text, at + 1)) {
				int from = start(text, at);
				int to = end(text, at);
				boolean only = text.substring(from, at).indexOf('.') < 0 && text.substring(at + 1, to).indexOf('.') < 0;
				if (only && to - at - 1 != 3 && text.substring(at, to).indexOf(',') < 0) {
					return true;
				}
				at = to - 1;
			}
			at = text.indexOf('.', at + 1);
		}
		return false;
	}

	private static int start(String text, int at) {
		int from = at;
		while (isDigit(text, from - 1) || isMark(text, from - 1) && isDigit(text, from - 2)) {
			from--;
		}
		return from;
	}

	private static int end(String text, int at) {
		int to = at + 1;
		while (isDigit(text, to) || isMark(text, to) && isDigit(text, to + 1)) {
			to++;
		}
		return to;
	}

	private static boolean isMark(String text, int at) {
		return at >= 0 && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
	}

	private static boolean isDigit(String text, int at) {
		return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
	}

}
