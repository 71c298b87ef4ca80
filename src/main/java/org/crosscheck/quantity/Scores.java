package org.crosscheck.quantity;

/** Scores and records: "won 3-1", "a 52-48 vote". */
final class Scores {

	/** More votes or points no side has. */
	private static final int MOST = 1000;

	/** Most of a score whose smaller side is named first. */
	private static final int SMALL = 300;

	/** Most pieces that a score takes: seven sets. */
	private static final int LONGEST = 13;

	private Scores() {
	}

	/** End of the score that begins at a number, {@code at} when none does. */
	static int end(Pieces pieces, int at) {
		if (WrittenFractions.isHyphenedSlash(pieces, at + 1)) {
			return at;
		}
		int odds = oddsEnd(pieces, at);
		if (odds > at) {
			return odds;
		}
		if (!pieces.get(at).isNumber()) {
			return at;
		}
		int to = at + 1;
		while (to < at + LONGEST && pieces.get(to).isDash() && pieces.get(to).glued()
				&& isBelow(pieces.get(to + 1), MOST) && pieces.get(to + 1).glued()) {
			to += 2;
		}
		if (to == at + 1 || !isBelow(pieces.get(at), MOST)
				|| pieces.get(to).glued() && !pieces.get(to).kind().equals(Piece.Kind.MARK) || pieces.is(to, "%")
				|| pieces.get(to).isHyphen() && pieces.get(to).glued() || Moneys.isSignBefore(pieces, at)) {
			return at;
		}
		if (pieces.is(to, Tag.MAGNITUDE)
				|| pieces.get(to).kind() == Piece.Kind.MARK && "%°$€£".contains(pieces.get(to).text())) {
			return at;
		}
		int first = DateReader.whole(pieces.get(at));
		int second = DateReader.whole(pieces.get(at + 2));
		boolean falls = first >= second;
		boolean cued = second < SMALL
				&& (to > at + 3 || pieces.is(to, Tag.SCORE_CUE) || cueBefore(pieces, at) || isNextSet(pieces, at));
		cued |= to == at + 3 && Tallies.isBowling(pieces, at, first, second);
		boolean counted = pieces.isPluralLike(to) && !pieces.is(to, Tag.SCORE_CUE);
		return (cued && !counted || falls) ? to : at;
	}

	/**
	 * "a 9-to-6 vote", "odds of 3-to-1": the larger side is named first; "3-for-4" at bat
	 * and "24-of-31" shots keep a tally.
	 */
	private static int oddsEnd(Pieces pieces, int at) {
		boolean tally = pieces.get(at).isNumber()
				&& (pieces.are(at + 1, "-", "for", "-") || pieces.are(at + 1, "-", "of", "-"))
				&& pieces.get(at + 1).glued() && DateReader.whole(pieces.get(at + 4)) >= 0;
		if (tally) {
			return at + 5;
		}
		boolean joined = pieces.are(at + 1, "-", "to", "-") && pieces.get(at + 1).glued() && pieces.get(at + 4).glued();
		int first = value(pieces.get(at));
		int second = value(pieces.get(at + 4));
		Piece after = pieces.get(at + 5);
		boolean unit = after.glued() && (after.isWord() || after.isHyphen()) || after.is("%") || after.is("percent");
		return (joined && !unit && second >= 0 && first > second && !Moneys.isSignBefore(pieces, at)) ? at + 5 : at;
	}

	private static int value(Piece piece) {
		return piece.is(Tag.CARDINAL) ? (int) piece.word().value(Tag.CARDINAL) : DateReader.whole(piece);
	}

	private static boolean isBelow(Piece piece, int limit) {
		int value = DateReader.whole(piece);
		return value >= 0 && value < limit;
	}

	/** "6-4, 3-6": another pair stands right before. */
	private static boolean isNextSet(Pieces pieces, int at) {
		Piece joint = pieces.get(at - 1);
		boolean set = pieces.get(at - 2).isNumber() && pieces.get(at - 2).glued() && pieces.get(at - 3).isDash()
				&& pieces.get(at - 3).glued() && pieces.get(at - 4).isNumber();
		return set && (joint.is(",") || joint.is("and"))
				&& DateReader.whole(pieces.get(at - 4)) >= DateReader.whole(pieces.get(at - 2));
	}

	private static boolean cueBefore(Pieces pieces, int at) {
		for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
			if (pieces.is(i, Tag.SCORE_CUE)) {
				return true;
			}
		}
		return false;
	}

}
