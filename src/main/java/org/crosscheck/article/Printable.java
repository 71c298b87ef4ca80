package org.crosscheck.article;

/** Makes text from outside fit to be shown: no control characters, no great length. */
final class Printable {

	private static final int LONGEST = 80;

	private Printable() {
	}

	static String of(String text) {
		StringBuilder out = new StringBuilder();
		int shown = 0;
		for (int at = 0; at < text.length() && shown < LONGEST; shown++) {
			int point = text.codePointAt(at);
			out.appendCodePoint(isHarmless(point) ? point : '\uFFFD');
			at += Character.charCount(point);
		}
		return (out.length() < text.length()) ? out.append('…').toString() : out.toString();
	}

	private static boolean isHarmless(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> true;
		};
	}

}
