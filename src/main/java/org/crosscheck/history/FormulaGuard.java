package org.crosscheck.history;

import java.util.regex.Pattern;

/**
 * Keeps a cell of a CSV file from being taken for a formula by a spreadsheet (OWASP, CSV
 * injection), and takes the guard off again when the cell comes back. A plain number
 * stays a number.
 */
public final class FormulaGuard {

	/**
	 * The last four are full-width forms, which East Asian editions take for the first.
	 */
	private static final String FORMULA_STARTS = "=+-@＝＋－＠";

	/** Longer digit strings are codes; the bound keeps the match short. */
	private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,400}(?:\\.[0-9]{1,400})?");

	private static final String GUARD = "'";

	private FormulaGuard() {
	}

	/** The text, behind an apostrophe when it needs one. */
	public static String guarded(String text) {
		return needsGuard(text) ? GUARD + text : text;
	}

	/** What {@link #guarded} was given. */
	static String original(String cell) {
		return cell.startsWith(GUARD) && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
	}

	private static boolean needsGuard(String text) {
		return beginsFormula(text) && !PLAIN_NUMBER.matcher(text).matches();
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
