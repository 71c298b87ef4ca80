package org.crosscheck.article;

/**
 * The form in which lines of a page are compared with phrases: lower case, plain
 * apostrophes, single spaces, "N" for each number, no marks around.
 */
final class NormalLine {

	/** Longer lines are never compared whole; no phrase comes near. */
	private static final int LONGEST = 400;

	/** Beginning of a line that is compared; longer than any phrase. */
	private static final int START = 80;

	private NormalLine() {
	}

	/** The form of a line; empty when it is too long to be a phrase. */
	static String of(String line) {
		return (line.length() > LONGEST) ? "" : normal(line);
	}

	/** The form of the beginning of a line of any length. */
	static String startOf(String line) {
		return normal(line.substring(0, Math.min(START, line.length())));
	}

	private static String normal(String line) {
		StringBuilder out = new StringBuilder(line.length());
		int at = 0;
		while (at < line.length()) {
			char c = line.charAt(at);
			if (Character.isDigit(c)) {
				at = numberEnd(line, at);
				out.append('N');
				continue;
			}
			if (Character.isLetter(c)) {
				out.append(Character.toLowerCase(c));
			}
			else if (!out.isEmpty() || c == '©' || c == '@') {
				append(out, c);
			}
			at++;
		}
		int end = out.length();
		while (end > 0 && !Character.isLetterOrDigit(out.charAt(end - 1))) {
			end--;
		}
		return out.substring(0, end);
	}

	private static void append(StringBuilder out, char c) {
		boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
		if (!space || out.charAt(out.length() - 1) != ' ') {
			out.append(space ? ' ' : (c == '’') ? '\'' : c);
		}
	}

	/** End of "12", "3,412", "14:05", "1.2K". */
	private static int numberEnd(String line, int from) {
		int at = from;
		while (at < line.length() && (Character.isDigit(line.charAt(at)) || ".,:".indexOf(line.charAt(at)) >= 0
				&& at + 1 < line.length() && Character.isDigit(line.charAt(at + 1)))) {
			at++;
		}
		boolean thousands = at < line.length() && "kKmM".indexOf(line.charAt(at)) >= 0
				&& (at + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(at + 1)));
		return thousands ? at + 1 : at;
	}

}
