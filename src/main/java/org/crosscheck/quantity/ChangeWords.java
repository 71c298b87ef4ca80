package org.crosscheck.quantity;

/**
 * Tells of a word of change before a number whether it states by how much something
 * moved, and which way: "up 3 %", "lost by three points", "gave up 3 %". Stateless.
 */
final class ChangeWords {

	private ChangeWords() {
	}

	/**
	 * Whether the word at a piece says that something moved by the number.
	 * @param by whether "by" stands between the two
	 */
	static boolean tellChange(Pieces pieces, int at, Draft draft, boolean by) {
		Piece piece = pieces.get(at);
		boolean noun = piece.is(Tag.TREND_NOUN_UP) || piece.is(Tag.TREND_NOUN_DOWN);
		if (noun && isArticle(pieces, at - 1) && !pieces.is(at + 1, "of") && !by) {
			return false;
		}
		// "lost 40 soldiers" and "add ten users" tell of things, "added 3 %" of a change
		boolean raised = piece.word().value(Tag.GAIN_OR_LOSS) > 0;
		boolean relative = isRelative(draft) || draft.unit.dimension() == Dimension.MONEY
				|| draft.unit.dimension() == Dimension.SHARE && !raised;
		if (by && piece.word().value(Tag.GAIN_OR_LOSS) < 0 && draft.unit.dimension() != Dimension.PERCENT) {
			return false; // "lost by three points" names the margin
		}
		boolean particle = (piece.is("up") || piece.is("down")) && pieces.is(at - 1, Tag.PARTICLE_VERB);
		if (particle && !(relative && pieces.is(at - 1, Tag.CLOSING_VERB))
				&& !(isRelative(draft) && isPhrasal(pieces, at)) && !(relative && pieces.is(at - 1, "came"))) {
			return false;
		}
		// "raised $5m" and "lost $5m" tell of the sum, unless a level follows a loss
		boolean sum = draft.unit.dimension() == Dimension.MONEY && piece.is(Tag.GAIN_OR_LOSS)
				&& (raised || !pieces.is(draft.to, "to") && !pieces.is(draft.to, "at"));
		// "jobless up 20,000 in June" says by how much
		boolean gone = pieces.is(at - 1, "gone") || pieces.is(at - 1, "went") || pieces.is(at - 1, "goes")
				|| pieces.is(at - 1, "go") || pieces.is(at - 1, "going");
		boolean bare = (piece.is("up") || piece.is("down"))
				&& (draft.hasUnit() ? gone : isDifference(pieces, at, draft));
		return !sum && relative || by || bare || !piece.is(Tag.TREND_TRANSITIVE);
	}

	/** "up 300 on last year": a bare number behind a noun or a form of "to be". */
	private static boolean isDifference(Pieces pieces, int at, Draft draft) {
		Piece before = pieces.get(at - 1);
		boolean said = before.isWord() && !before.lower().endsWith("ed")
				&& (before.is(Tag.AUXILIARY) || !before.is(Tag.FUNCTION));
		return said && draft.inDigits && !pieces.get(draft.to).isCapitalised() && !pieces.isNounLike(draft.to)
				&& !pieces.is(draft.to, "of");
	}

	/** "was off 1.1 %", "closed off 12 points": lower by that much. */
	static boolean isOff(Pieces pieces, int at, Draft draft) {
		Piece before = pieces.get(at - 1);
		boolean told = before.is("was") || before.is("were") || before.is("is") || before.is("are") || before.is(",")
				|| before.is(Tag.CLOSING_VERB);
		return told && (isRelative(draft) || draft.unit.dimension() == Dimension.MONEY);
	}

	/** The way in which the word at a piece says that something moved. */
	static Trend direction(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		if (piece.is("up") && pieces.get(at - 1).word().value(Tag.PHRASAL) < 0) {
			return Trend.DOWN;
		}
		if (piece.is(Tag.TREND_EITHER)) {
			return pieces.is(at + 1, "down") || pieces.is(at + 1, "lower") ? Trend.DOWN : Trend.UP;
		}
		return piece.is(Tag.TREND_UP) ? Trend.UP : Trend.DOWN;
	}

	/** "gave up 3 %" has lost it, "picked up 3 %" has gained it. */
	private static boolean isPhrasal(Pieces pieces, int at) {
		return pieces.is(at, "up") && pieces.is(at - 1, Tag.PHRASAL);
	}

	/** Percentages and points, which are said of changes as often as of levels. */
	static boolean isRelative(Draft draft) {
		return draft.unit.dimension() == Dimension.PERCENT || draft.unit.dimension() == Dimension.PERCENTAGE_POINT
				|| draft.unit.name().equals("point") || draft.unit.name().startsWith("percentage per ");
	}

	static boolean isArticle(Pieces pieces, int at) {
		return pieces.is(at, "a") || pieces.is(at, "an") || pieces.is(at, "the");
	}

}
