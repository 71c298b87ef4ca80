package org.crosscheck.job;

/** Makes text from outside fit for a terminal. */
public final class Plain {

	private Plain() {
	}

	/**
	 * The text in one line without control and format characters, which could move the
	 * cursor or turn the direction of writing.
	 * @param most most characters; what is beyond is cut off and an ellipsis put
	 */
	public static String text(String text, int most) {
		StringBuilder out = new StringBuilder();
		text.codePoints().limit(most + 1L).forEach((point) -> out.appendCodePoint(isShown(point) ? point : ' '));
		String line = out.toString().replaceAll("\\s+", " ").strip();
		int end = line.offsetByCodePoints(0, Math.min(most - 1, line.codePointCount(0, line.length())));
		return (line.codePointCount(0, line.length()) > most) ? line.substring(0, end) + "…" : line;
	}

	private static boolean isShown(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> true;
		};
	}

}
