package org.crosscheck.quantity;

/** Times of day and running times: "11:30", "5 p.m.", "2.17pm", "1:36.6", "0530 GMT". */
final class Clocks {

	private Clocks() {
	}

	/** End of the clock time that begins at a number, {@code at} when none does. */
	static int end(Pieces pieces, int at) {
		int words = wordsEnd(pieces, at);
		if (words > at) {
			return words;
		}
		int to = at + 1;
		while (pieces.is(to, ":") && pieces.get(to).glued() && pieces.get(to + 1).isNumber()
				&& pieces.get(to + 1).glued()) {
			to += 2;
		}
		boolean colon = to > at + 1;
		boolean meridiem = pieces.is(to, Tag.MERIDIEM) && isHour(pieces.get(at), colon);
		if (meridiem) {
			return pieces.is(to + 1, Tag.ZONE) ? to + 2 : to + 1;
		}
		if (colon) {
			return (pieces.is(to, Tag.ZONE) && !pieces.is(to, "hours")) ? to + 1 : to;
		}
		boolean four = DateReader.whole(pieces.get(at)) >= 0 && pieces.get(at).text().length() == 4
				&& DateReader.whole(pieces.get(at)) < 2400;
		Piece zone = pieces.get(at + 1);
		boolean time = four && (zone.is("gmt") || zone.is("utc") || zone.is("est") || zone.is("cet") || zone.is("bst")
				|| zone.is("local") && pieces.is(at + 2, "time")
				|| zone.is("hours") && pieces.get(at).text().startsWith("0"));
		boolean clock = zone.is("o'clock");
		return (time || clock) ? at + 2 : at;
	}

	/**
	 * Whether a time in digits is that of a race ("2:03:45", "1:36.6") or a proportion
	 * ("a ratio of 3:1") instead of the day's.
	 * @param to its end
	 */
	static boolean isTally(Pieces pieces, int at, int to) {
		boolean colon = pieces.is(at + 1, ":");
		boolean three = pieces.is(at + 3, ":") && to == at + 5;
		boolean hundredths = to == at + 3 && pieces.get(at + 2).text().indexOf('.') >= 0;
		boolean proportion = pieces.is(at - 1, "of") && (pieces.is(at - 2, "ratio") || pieces.is(at - 2, "odds"));
		return colon && (three && !pieces.is(at - 1, "at") || hundredths || proportion);
	}

	/** End of a time in words ("half past nine", "ten o'clock"), {@code at} when none. */
	static int wordsEnd(Pieces pieces, int at) {
		if (isCount(pieces, at) && pieces.is(at + 1, "o'clock")) {
			return at + 2;
		}
		int to = at + 1;
		boolean part = pieces.is(at, "half") || pieces.is(at, "quarter");
		to += !part && pieces.is(to, "minutes") ? 1 : 0;
		boolean past = pieces.is(to, "past") || pieces.is(at, "quarter") && pieces.is(to, "to");
		return (part || isCount(pieces, at)) && past && isCount(pieces, to + 1) ? to + 2 : at;
	}

	private static boolean isCount(Pieces pieces, int at) {
		return pieces.is(at, Tag.CARDINAL) || pieces.is(at, Tag.TENS) || DateReader.whole(pieces.get(at)) >= 0;
	}

	private static boolean isHour(Piece piece, boolean colon) {
		if (colon) {
			return true;
		}
		Digits read = Digits.parse(piece.text());
		int point = piece.text().indexOf('.');
		int decimals = (point < 0) ? 2 : piece.text().length() - point - 1;
		return read != null && read.value() >= 0 && read.value() < 24 && decimals == 2;
	}

}
