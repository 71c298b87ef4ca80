package org.crosscheck.report;

import java.util.regex.Pattern;

/**
 * Text as a cell of a CSV file that people open in a spreadsheet: what the program would
 * take for a formula begins with an apostrophe (OWASP, CSV injection), a plain number
 * stays a number.
 */
final class SpreadsheetText {

	/**
	 * The last four are full-width forms, which East Asian editions take for the first.
	 */
	private static final String FORMULA_STARTS = "=+-@＝＋－＠";

	/** Longer digit strings are codes; the bound keeps the match short. */
	private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,400}(?:\\.[0-9]{1,400})?");

	private SpreadsheetText() {
	}

	static String of(String text) {
		String visible = VisibleText.of(text);
		return (beginsFormula(visible) && !PLAIN_NUMBER.matcher(visible).matches()) ? "'" + visible : visible;
	}

	private static boolean beginsFormula(String text) {
		if (text.isEmpty()) {
			return false;
		}
		char first = text.charAt(0);
		if (first == '\t' || first == '\r' || first == '\n') {
			return true;
		}
		int at = 0;
		while (at < text.length() && isSkipped(text.charAt(at))) {
			at++;
		}
		return at < text.length() && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
	}

	/** What an import may trim before it looks for a formula. */
	private static boolean isSkipped(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
				|| Character.getType(c) == Character.FORMAT || c >= '\u2400' && c <= '\u2421' || c == '\uFFFD';
	}

}
