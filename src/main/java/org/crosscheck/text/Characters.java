package org.crosscheck.text;

import java.util.Locale;

/** Classes of characters as news text uses them. */
final class Characters {

	private static final String APOSTROPHES = "'’ʼ＇";

	private static final String QUOTES = "\"'“”„‟‘’‚‛«»‹›ʼ＂＇`´″";

	private static final String HYPHENS = "-‐‑";

	private Characters() {
	}

	/** White space of every kind, zero-width ones and the byte order mark included. */
	static boolean isSpace(int point) {
		if (point > ' ' && point < 0x7F) {
			return false;
		}
		return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x200B || point == 0xFEFF
				|| point == 0x2060 || point == 0x00AD || Character.isISOControl(point);
	}

	static boolean isLineBreak(char c) {
		return (c < ' ' || c > 0x7F) && isRareLineBreak(c);
	}

	private static boolean isRareLineBreak(char c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
	}

	static boolean isQuote(int point) {
		return QUOTES.indexOf(point) >= 0;
	}

	static boolean isApostrophe(char c) {
		return APOSTROPHES.indexOf(c) >= 0;
	}

	static boolean isHyphen(char c) {
		return HYPHENS.indexOf(c) >= 0;
	}

	static boolean isMark(int point) {
		return switch (Character.getType(point)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
					Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
				true;
			case Character.OTHER_PUNCTUATION -> point != '%' && point != '‰' && point != '#' && point != '&';
			default -> false;
		};
	}

	static int lettersFrom(String text, int from, int to) {
		int at = from;
		while (at < to && Character.isLetter(text.charAt(at))) {
			at++;
		}
		return at;
	}

	static int lettersAndDigitsFrom(String text, int from, int to) {
		int at = from;
		while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/**
	 * End of a word of plain letters that begins at an offset and needs no second look:
	 * four in five words of news. The offset itself when no such word begins there.
	 */
	static int plainWordEnd(String text, int from, int to) {
		int at = from;
		while (at < to && isPlainLetter(text.charAt(at))) {
			at++;
		}
		return (at == to || " ,;!?)\n".indexOf(text.charAt(at)) >= 0) ? at : from;
	}

	private static boolean isPlainLetter(char c) {
		char lower = (char) (c | 0x20);
		return lower >= 'a' && lower <= 'z';
	}

	/**
	 * End of a word that begins with a letter: inner hyphens and apostrophes are part of
	 * it.
	 */
	static int wordEnd(String text, int from, int to) {
		int at = from;
		while (at < to) {
			char c = text.charAt(at);
			boolean inner = at > from && at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1))
					&& Character.isLetterOrDigit(text.charAt(at - 1));
			if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMarkOnLetter(c)
					|| inner && (isApostrophe(c) || isHyphen(c) || c == '_')) {
				at++;
			}
			else {
				break;
			}
		}
		return Math.max(at, from + Character.charCount(text.codePointAt(from)));
	}

	private static boolean isMarkOnLetter(char c) {
		return Character.getType(c) == Character.NON_SPACING_MARK;
	}

	/**
	 * Where "'s", "n't", "'re", "'ve", "'ll", "'d" or "'m" begins at a word's end, else
	 * {@code end}.
	 */
	static int cliticStart(String text, int from, int end) {
		for (int length = 2; length <= 3 && length < end - from; length++) {
			String tail = plainLower(text.substring(end - length, end));
			boolean clitic = switch (tail) {
				case "'s", "'d", "'m", "'re", "'ve", "'ll" -> true;
				case "n't" -> end - length > from;
				default -> false;
			};
			if (clitic) {
				return end - length;
			}
		}
		return end;
	}

	/** Whether a web or mail address begins here. */
	static boolean isAddress(String text, int at) {
		return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
	}

	/**
	 * Lower case with plain apostrophes and hyphens, of the same length as what is
	 * written.
	 */
	static String plainLower(String written) {
		String lower = written.toLowerCase(Locale.ROOT);
		if (lower.length() != written.length()) {
			// the dotted capital I of Turkish becomes two characters
			lower = written.replace('İ', 'I').toLowerCase(Locale.ROOT);
		}
		boolean plain = true;
		for (int i = 0; i < lower.length() && plain; i++) {
			plain = lower.charAt(i) < 0x80;
		}
		if (plain) {
			return lower;
		}
		StringBuilder out = new StringBuilder(lower.length());
		for (int i = 0; i < lower.length(); i++) {
			char c = lower.charAt(i);
			out.append(isApostrophe(c) || c == '‘' ? '\'' : isHyphen(c) ? '-' : c);
		}
		return out.toString();
	}

}
