package org.crosscheck.report;

/**
 * Makes visible what a text of unknown origin could hide from its reader: control
 * characters and the marks that turn the direction of writing ("Trojan source"). One code
 * point stands for one, so that offsets stay.
 */
final class VisibleText {

	/** U+2400 is the picture of NUL, U+2401 of the next control character and so on. */
	private static final int PICTURES = 0x2400;

	private static final int PICTURE_OF_DELETE = 0x2421;

	private static final int REPLACEMENT = 0xFFFD;

	private VisibleText() {
	}

	static String of(String text) {
		if (isPlain(text)) {
			return text;
		}
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().map(VisibleText::visible).forEach(out::appendCodePoint);
		return out.toString();
	}

	/** Whether no character could need replacement; true of nearly every text. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean printable = c >= 0x20 && c < 0x7F;
			if (!printable && (Character.isSurrogate(c) || visible(c) != c)) {
				return false;
			}
		}
		return true;
	}

	/** Tabs and line ends are layout and stay. */
	private static int visible(int point) {
		if (point < 0x20) {
			return (point == '\t' || point == '\n' || point == '\r') ? point : PICTURES + point;
		}
		if (point == 0x7F) {
			return PICTURE_OF_DELETE;
		}
		boolean hidden = point >= 0x80 && point < 0xA0 || turnsDirection(point)
				|| point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		return hidden ? REPLACEMENT : point;
	}

	/** Embeddings, overrides and isolates; the harmless marks U+200E and U+200F stay. */
	private static boolean turnsDirection(int point) {
		return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
	}

}
