package org.crosscheck.quantity;

import java.util.Set;

import org.crosscheck.text.WordList;

/**
 * Votes and scores that no hyphen joins: "passed 52 to 47", "301 for 5", "bowled out for
 * 187", "a four-under 67". They are records of a contest, never compared (semantics.md
 * section 4.8). Looks a bounded way around a number. Immutable.
 */
final class Tallies {

	/** How far the word may stand that tells of a vote or of cricket. */
	private static final int REACH = 12;

	/** A side has eleven players, and a bowler takes no more than ten of them. */
	private static final int WICKETS = 10;

	/** No side has made more runs. */
	private static final int MOST = 1000;

	private static final Set<String> VOTE;

	private static final Set<String> CRICKET;

	private static final Set<String> STANDING;

	private static final Set<String> DISMISSED;

	static {
		WordList cues = WordList.read(Tallies.class, "cues.txt");
		VOTE = cues.set("vote");
		CRICKET = cues.set("cricket");
		STANDING = cues.set("standing");
		DISMISSED = cues.set("dismissed");
	}

	private Tallies() {
	}

	/** End of the tally that begins at a number, {@code at} when none does. */
	static int end(Pieces pieces, int at) {
		int first = whole(pieces, at);
		if (first < 0 || first >= MOST || Moneys.isSignBefore(pieces, at)) {
			return at;
		}
		int par = parEnd(pieces, at);
		if (par > at) {
			return par;
		}
		boolean pair = pieces.is(at + 1, "to") || pieces.is(at + 1, "for");
		int second = pair ? whole(pieces, at + 2) : -1;
		if (second >= 0 && isBare(pieces, at + 3)) {
			boolean told = pieces.is(at + 1, "to") ? isVote(pieces, at, first, second)
					: isInnings(pieces, at, first, second);
			return told ? at + 3 : at;
		}
		boolean side = pieces.is(at - 1, "for") && DISMISSED.contains(pieces.get(at - 2).lower())
				|| pieces.is(at - 1, "unbeaten");
		boolean out = pieces.is(at + 2, "out") && (pieces.is(at + 1, "all") || pieces.is(at + 1, "not"));
		return out ? at + 3 : (side && isBare(pieces, at + 1)) ? at + 1 : at;
	}

	private static boolean isVote(Pieces pieces, int at, int first, int second) {
		return first > second && !pieces.is(at - 1, "from") && isNear(pieces, at, at - REACH, VOTE);
	}

	/** "301 for 5" of a side, "4 for 27" of a bowler. */
	private static boolean isInnings(Pieces pieces, int at, int first, int second) {
		boolean side = first > second && second <= WICKETS;
		boolean bowler = first <= WICKETS && second >= first;
		return (side || bowler)
				&& (isNear(pieces, at, at - REACH, CRICKET) || isNear(pieces, at + 3 + REACH, at, CRICKET))
				|| side && first > 2 * WICKETS && STANDING.contains(pieces.get(at - 1).lower());
	}

	/** "took 5-43": the wickets of a bowler and what they cost. */
	static boolean isBowling(Pieces pieces, int at, int wickets, int runs) {
		return wickets <= WICKETS && runs > wickets
				&& (isNear(pieces, at, at - REACH, CRICKET) || isNear(pieces, at + 3 + REACH, at, CRICKET));
	}

	/** "four-under", "3-over par", with the strokes behind it: "a four-under 67". */
	private static int parEnd(Pieces pieces, int at) {
		int word = pieces.overHyphen(at + 1);
		boolean joined = word > at + 1;
		boolean side = pieces.is(word, "under") || pieces.is(word, "over");
		int par = pieces.get(word + 1).isHyphen() ? word + 2 : word + 1;
		if (!side || !joined && !pieces.is(par, "par")) {
			return at;
		}
		int to = pieces.is(par, "par") ? par + 1 : word + 1;
		return (whole(pieces, to) >= 0 && isBare(pieces, to + 1)) ? to + 1 : to;
	}

	private static boolean isNear(Pieces pieces, int from, int to, Set<String> words) {
		for (int i = from - 1; i >= Math.max(0, to); i--) {
			if (words.contains(pieces.get(i).lower())) {
				return true;
			}
		}
		return false;
	}

	/** Whether what follows a number is neither its unit nor what it counts. */
	private static boolean isBare(Pieces pieces, int at) {
		Piece next = pieces.get(at);
		boolean mark = next.kind() == Piece.Kind.MARK && !next.is("%") && !next.isHyphen() && !next.is("/");
		return mark || next.isWord() && !next.glued() && (next.is(Tag.FUNCTION) || next.isCapitalised());
	}

	private static int whole(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		return piece.is(Tag.CARDINAL) ? (int) piece.word().value(Tag.CARDINAL)
				: piece.isNumber() ? DateReader.whole(piece) : -1;
	}

}
