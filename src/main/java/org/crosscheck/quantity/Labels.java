package org.crosscheck.quantity;

import java.util.List;

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
		else if (isInName(pieces, draft) || isPlace(pieces, draft)) {
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

	/** A name's number said again: "iPhone 11 and 11 Pro". */
	static void repeat(Pieces pieces, List<Draft> drafts) {
		for (int i = 1; i < drafts.size(); i++) {
			Draft draft = drafts.get(i);
			Draft previous = drafts.get(i - 1);
			boolean same = previous.skip == SkipReason.IDENTIFIER && draft.low == previous.low && draft.plainDigits;
			if (same && draft.isOpen() && !draft.hasUnit() && pieces.get(draft.to).isCapitalised()) {
				draft.skip = SkipReason.IDENTIFIER;
			}
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

	/** "the bottom three" without a noun, "production-four-door". */
	private static boolean isPlace(Pieces pieces, Draft draft) {
		Piece before = pieces.get(draft.from - 1);
		boolean end = before.is("top") || before.is("bottom") || before.is("final") || before.is("big");
		boolean inside = before.isHyphen() && before.glued() && pieces.get(draft.from).glued()
				&& pieces.get(draft.from - 2).isWord() && !draft.inDigits;
		return end && !pieces.isNounLike(draft.to) || inside;
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
