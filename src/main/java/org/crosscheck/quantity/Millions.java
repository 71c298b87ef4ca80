package org.crosscheck.quantity;

import java.util.List;
import java.util.Set;

import org.crosscheck.text.WordList;

/**
 * Tells the "m" of millions from that of metres where only the sentence can: "sales hit
 * 1.2m", "from 5.9m a year before". One letter means one thing in one sentence (Gale,
 * Church and Yarowsky 1992), unless a word of extent stands beside it. Immutable.
 */
final class Millions {

	private static final Set<String> COUNTED;

	private static final Set<String> EXTENT;

	static {
		WordList cues = WordList.read(Millions.class, "cues.txt");
		COUNTED = cues.set("counted in millions");
		EXTENT = cues.set("measured in metres");
	}

	private static final double MILLION = 1e6;

	/** How far before a number the noun may stand that it is said of. */
	private static final int CLAUSE = 10;

	/** How far on each side a word of extent may stand. */
	private static final int BESIDE = 3;

	private Millions() {
	}

	/** Turns the metres of a sentence that are none into millions. */
	static void settle(Pieces pieces, List<Draft> drafts) {
		boolean said = false;
		for (Draft draft : drafts) {
			said |= draft.magnitude == MILLION && pieces.is(draft.numberTo - 1, "m");
		}
		if (settle(pieces, drafts, said) && !said) {
			settle(pieces, drafts, true);
		}
	}

	private static boolean settle(Pieces pieces, List<Draft> drafts, boolean said) {
		boolean settled = false;
		int floor = 0;
		for (Draft draft : drafts) {
			if (isOpenLetter(pieces, draft) && (isMany(pieces, draft.to)
					|| !isExtent(pieces, draft) && (said || isCounted(pieces, floor, draft.from)))) {
				draft.unit = Unit.COUNT;
				draft.scale(MILLION);
				draft.plainDigits = false;
				draft.end(draft.numberTo + 1);
				settled = true;
			}
			floor = draft.to;
		}
		return settled;
	}

	private static boolean isOpenLetter(Pieces pieces, Draft draft) {
		return draft.isOpen() && draft.inDigits && draft.unit.name().equals("metre") && draft.magnitude == 1
				&& pieces.get(draft.numberTo).text().equals("m") && pieces.get(draft.numberTo).glued()
				&& draft.to == draft.numberTo + 1;
	}

	/** "a 3m wall", "the 100m", "5m from the bank". */
	private static boolean isExtent(Pieces pieces, Draft draft) {
		Piece before = pieces.get(draft.from - 1);
		if (before.is("a") || before.is("an") || before.is("the") || pieces.isNounLike(draft.to)) {
			return true;
		}
		for (int i = 1; i <= BESIDE; i++) {
			if (EXTENT.contains(pieces.get(draft.from - i).lower())
					|| EXTENT.contains(pieces.get(draft.to + i - 1).lower())) {
				return true;
			}
		}
		return pieces.is(draft.to, "from") && !pieces.get(draft.to + 1).isNumber();
	}

	/** "2.7m have voted", "1.2m watched the race": many who did something. */
	private static boolean isMany(Pieces pieces, int at) {
		Piece next = pieces.get(at);
		Piece object = pieces.get(at + 1);
		return next.is("have") || next.is("were") || next.is("are") || next.lower().endsWith("ed")
				&& (object.is("the") || object.is("a") || object.is("in") || object.is("for") || object.is("to"));
	}

	private static boolean isCounted(Pieces pieces, int floor, int from) {
		for (int at = from - 1; at >= Math.max(floor, from - CLAUSE); at--) {
			if (pieces.is(at, ";") || pieces.is(at, ":") || EXTENT.contains(pieces.get(at).lower())) {
				return false;
			}
			if (COUNTED.contains(pieces.get(at).lower())) {
				return true;
			}
		}
		return false;
	}

}
