package org.crosscheck.quantity;

/**
 * Sees that the words of a bound before a number are something else there: "over three
 * years" is during them, "a row over a 4 percent offer" is about it. Stateless.
 */
final class BoundHomographs {

	private BoundHomographs() {
	}

	/** Where a bound word is a plain preposition or adverb instead. */
	static boolean areOther(Pieces pieces, Draft draft, int end, BoundPhrases.Phrase phrase) {
		String word = phrase.words().get(0);
		if (word.equals("up") && phrase.words().size() == 2) {
			// "inched back up to 4 %" states a level
			return pieces.is(end - 3, "back") || pieces.is(end - 3, Tag.TREND_UP) || pieces.is(end - 3, "adds")
					|| pieces.is(end - 3, "catch") || pieces.get(end - 3).isHyphen();
		}
		if (isOfCompound(pieces, draft, end)) {
			return true;
		}
		if (phrase.words().size() > 1) {
			return isDifference(pieces, end, phrase) || isKnown(pieces, end, phrase);
		}
		if (isTopic(pieces, draft, end, phrase)) {
			return true;
		}
		boolean duration = draft.unit.dimension() == Dimension.DURATION;
		Piece before = pieces.get(end - 2);
		return switch (word) {
			// "over three years" is mostly "during"
			case "over" -> duration
					&& !(before.is("for") || before.is("of") || before.is("in") || before.is("is") || before.is("was")
							|| before.is("just") || before.is("after") || before.is("lasted") || before.is("took")
							|| before.is("been") || before.is("than") || before.is("well"))
					|| before.is("victory") || before.is("win");
			case "around", "about" -> end < draft.from;
			// "within 40 km", but "within 14 districts" is "inside them"
			case "within" -> !draft.hasUnit();
			case "beyond", "barely" -> false;
			case "c." -> !pieces.get(end).isNumber();
			default -> false;
		};
	}

	/** "below the 20-day average": the average is the limit, no count of days. */
	private static boolean isOfCompound(Pieces pieces, Draft draft, int end) {
		return pieces.is(end, "the") && draft.unit.dimension() == Dimension.DURATION
				&& pieces.get(draft.numberTo).isHyphen() && pieces.isNounLike(draft.to);
	}

	/** "a row over a 4 percent offer": what the row is about. */
	private static boolean isTopic(Pieces pieces, Draft draft, int end, BoundPhrases.Phrase phrase) {
		boolean article = pieces.is(end, "a") || pieces.is(end, "an") || pieces.is(end, "the");
		return phrase.words().get(0).equals("over") && article && end < draft.from && draft.hasUnit()
				&& pieces.isNounLike(draft.to);
	}

	/** "62 more than the 270 needed": by how much, not more than how many. */
	private static boolean isDifference(Pieces pieces, int end, BoundPhrases.Phrase phrase) {
		Piece before = pieces.get(end - 3);
		return phrase.words().size() == 2 && phrase.words().get(1).equals("than")
				&& (before.isNumber() || before.is(Tag.CARDINAL) || before.is(Tag.TENS) || before.is(Tag.MAGNITUDE));
	}

	/** "higher than the 8 % of last year": set against a value that is told as known. */
	private static boolean isKnown(Pieces pieces, int end, BoundPhrases.Phrase phrase) {
		return phrase.words().get(phrase.words().size() - 1).equals("than") && pieces.is(end, "the");
	}

}
