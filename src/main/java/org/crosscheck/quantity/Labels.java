package org.crosscheck.quantity;

/**
 * Decides after reading whether a bare number names something or is a year: "Article 5",
 * "Boeing 737", "in 2019".
 */
final class Labels {

	private Labels() {
	}

	/** Marks identifiers and years among numbers that have no unit. */
	static void mark(Pieces pieces, Draft draft) {
		if (draft.hasUnit() || draft.isVague() || draft.fraction || draft.magnitude != 1
				|| draft.bound != Bound.EXACT) {
			return;
		}
		Piece before = pieces.get(draft.from - 1);
		boolean whole = draft.low == Math.rint(draft.low) && draft.low >= 0;
		if (before.is(Tag.LABEL) && whole && names(pieces, draft, before)) {
			draft.skip = SkipReason.IDENTIFIER;
			draft.spanFrom = draft.from;
		}
		else if (isInName(pieces, draft)) {
			draft.skip = SkipReason.IDENTIFIER;
		}
		else if (draft.plainDigits && isYear(pieces, draft)) {
			draft.skip = SkipReason.YEAR;
		}
		else if (draft.inDigits && draft.plainDigits && whole && isNameBefore(pieces, draft)) {
			draft.skip = SkipReason.IDENTIFIER;
		}
		else if (draft.plainDigits && pieces.is(draft.from - 1, "(") && pieces.is(draft.to, ")")
				&& pieces.get(draft.from - 2).isCapitalised()) {
			draft.skip = SkipReason.IDENTIFIER;
		}
	}

	private static boolean names(Pieces pieces, Draft draft, Piece label) {
		if (label.isCapitalised() && draft.from > 1) {
			return true;
		}
		if (label.is("no.") || label.is("nos.") || label.is("no") && draft.inDigits) {
			return true;
		}
		return !pieces.isPluralLike(draft.to);
	}

	/** A year by its place: "in 2019". */
	static boolean isYear(Pieces pieces, Draft draft) {
		if (!isYearShaped(draft)) {
			return false;
		}
		boolean cued = pieces.is(draft.from - 1, Tag.YEAR_CUE) || pieces.is(draft.from - 1, Tag.MONTH)
				|| pieces.get(draft.from - 1).isHyphen() || pieces.is(draft.from - 1, "(");
		return cued || !pieces.isPluralLike(draft.to);
	}

	/** Four plain digits between 1500 and 2100. */
	static boolean isYearShaped(Draft draft) {
		return draft.plainDigits && !draft.hasUnit() && draft.low >= 1500 && draft.high <= 2100
				&& draft.numberTo - draft.numberFrom == 1;
	}

	/** A number word with a capital behind a capital: "the Big Ten". */
	private static boolean isInName(Pieces pieces, Draft draft) {
		Piece before = pieces.get(draft.from - 1);
		return !draft.inDigits && draft.from > 0 && pieces.get(draft.from).isCapitalised() && before.isWord()
				&& before.isCapitalised() && !before.is(Tag.FUNCTION) && !before.is(Tag.ADVERB);
	}

	/**
	 * A name in mid-sentence before a bare number that counts nothing: "Voyager 2 in".
	 */
	private static boolean isNameBefore(Pieces pieces, Draft draft) {
		Piece before = pieces.get(draft.from - 1);
		boolean name = before.isWord() && before.isCapitalised() && !before.is(Tag.FUNCTION) && !before.is(Tag.MONTH)
				&& !before.is(Tag.WEEKDAY) && !before.is(Tag.ADVERB);
		return name && draft.from > 1 && draft.low < 10000 && !pieces.isNounLike(draft.to);
	}

}
