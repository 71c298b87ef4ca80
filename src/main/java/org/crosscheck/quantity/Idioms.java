package org.crosscheck.quantity;

import java.util.Set;

import org.crosscheck.text.WordList;

/** Fixed phrases whose numbers count nothing: "24/7", "nine to five", "two-faced". */
final class Idioms {

	private static final Set<String> ZERO_BEFORE;

	private static final Set<String> ZERO_BEHIND;

	static {
		WordList cues = WordList.read(Idioms.class, "cues.txt");
		ZERO_BEFORE = cues.set("zero before");
		ZERO_BEHIND = cues.set("zero behind");
	}

	private Idioms() {
	}

	/** End of the idiom that begins at a piece, {@code at} when none does. */
	static int end(Pieces pieces, int at) {
		if (pieces.get(at).isNumber()) {
			return inDigits(pieces, at);
		}
		int next = pieces.overHyphen(at + 1);
		if (pieces.is(at, "fifty") && pieces.is(next, "fifty")) {
			return next + 1;
		}
		if (pieces.is(at, "nine") && pieces.is(next, "to")) {
			int end = pieces.overHyphen(next + 1);
			return pieces.is(end, "five") ? end + 1 : at;
		}
		if (pieces.is(at, Tag.CARDINAL) && pieces.is(at + 1, "figures")
				|| (pieces.is(at, "naught") || pieces.is(at, "nought"))
						&& (pieces.is(at - 1, "for") || pieces.is(at - 1, "to"))) {
			return at + 1;
		}
		if (pieces.is(at, "zero") && (ZERO_BEFORE.contains(pieces.get(at - 1).lower())
				|| pieces.get(at - 1).isHyphen() && ZERO_BEFORE.contains(pieces.get(at - 2).lower())
				|| ZERO_BEHIND.contains(pieces.get(next).lower()))) {
			return at + 1;
		}
		boolean joined = next > at + 1 && pieces.get(next).glued();
		return (joined && isManner(pieces, at, next)) ? at + 1 : at;
	}

	private static int inDigits(Pieces pieces, int at) {
		boolean glued = pieces.get(at + 1).glued();
		boolean slash = glued && pieces.is(at + 1, "/");
		boolean dash = glued && pieces.get(at + 1).isHyphen();
		String pair = pieces.get(at).text() + " " + pieces.get(at + 2).text();
		boolean idiom = switch (pair) {
			case "24 7", "9 11", "7 7" -> slash;
			case "50 50" -> slash || dash;
			default -> false;
		};
		if (!idiom && pieces.is(at, "9")) {
			int to = pieces.overHyphen(at + 1);
			int five = pieces.is(to, "to") ? pieces.overHyphen(to + 1) : to;
			return (five > to && pieces.is(five, "5")) ? five + 1 : at;
		}
		return idiom ? at + 3 : at;
	}

	/** "two-faced", "three-way", "zero-sum": a manner, no count. */
	private static boolean isManner(Pieces pieces, int at, int next) {
		boolean low = pieces.is(at, Tag.CARDINAL);
		return low && switch (pieces.get(next).lower()) {
			case "faced", "figure", "way", "bit", "handed", "edged", "tongued", "pronged" -> true;
			case "sum" -> pieces.is(at, "zero");
			default -> false;
		};
	}

}
