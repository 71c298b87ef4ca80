package org.crosscheck.article;

/**
 * Tells text that was written in windows-1252 from bytes that are merely no UTF-8: in
 * windows-1252 every byte means something, so only the company that its letters keep
 * shows whether it was meant. Stateless.
 */
final class WesternText {

	/** Letters beyond ASCII that are a word of their own in some western language. */
	private static final String WORDS = "àáèéìíòóùúâêôöåøæÀÁÈÉÌÍÒÓÙÚÂÊÔÖÅØÆ";

	/** Up to this share of odd characters a text keeps the benefit of the doubt. */
	private static final double ODD_SHARE = 0.2;

	private WesternText() {
	}

	/**
	 * Whether the characters beyond ASCII stand where a writer would put them.
	 * @param text decoded as windows-1252
	 */
	static boolean isPlausible(String text) {
		int beyond = 0;
		int odd = 0;
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) >= 0x80) {
				beyond++;
				odd += isOdd(text, at) ? 1 : 0;
			}
		}
		return odd <= ODD_SHARE * beyond;
	}

	/** Undefined, a letter alone that is no word, or a capital within a word. */
	private static boolean isOdd(String text, int at) {
		char c = text.charAt(at);
		if (!Character.isLetter(c)) {
			return c == '\uFFFD' || Character.isISOControl(c);
		}
		char before = (at > 0) ? text.charAt(at - 1) : ' ';
		char after = (at + 1 < text.length()) ? text.charAt(at + 1) : ' ';
		if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
			return true;
		}
		return !isPlainLetter(before) && !isPlainLetter(after) && (WORDS.indexOf(c) < 0 || Character.isLetter(before)
				|| Character.isLetter(after) || isSymbol(before) || isSymbol(after));
	}

	private static boolean isPlainLetter(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	}

	/** Beyond ASCII and no space: a letter alone beside it is the rest of a sequence. */
	private static boolean isSymbol(char c) {
		return c > 0xA0 && !Character.isLetter(c) && "“”‘’«»…–—".indexOf(c) < 0;
	}

}
