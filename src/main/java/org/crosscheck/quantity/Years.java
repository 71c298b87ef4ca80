package org.crosscheck.quantity;

import java.util.Set;

import org.crosscheck.text.WordList;

/** Tells bare numbers that are years: "in 2019", "back in '98". */
final class Years {

	private static final Set<String> BEHIND = WordList.read(Years.class, "cues.txt").set("of years");

	private Years() {
	}

	/** A year by its place: "in 2019". */
	static boolean isYear(Pieces pieces, Draft draft) {
		if (!isYearShaped(draft)) {
			return false;
		}
		boolean cued = BEHIND.contains(pieces.get(draft.to).lower()) || pieces.is(draft.from - 1, Tag.YEAR_CUE)
				|| pieces.is(draft.from - 1, Tag.MONTH) || pieces.get(draft.from - 1).isHyphen()
				|| pieces.is(draft.from - 1, "(");
		return cued || !pieces.isPluralLike(draft.to);
	}

	/** Four plain digits between 1500 and 2100. */
	static boolean isYearShaped(Draft draft) {
		return draft.plainDigits && !draft.hasUnit() && draft.low >= 1500 && draft.high <= 2100
				&& draft.numberTo - draft.numberFrom == 1;
	}

	/** "back in '98". */
	static boolean isShortYear(Pieces pieces, Draft draft) {
		Piece mark = pieces.get(draft.from - 1);
		boolean apostrophe = mark.is("'") || mark.is("’") || mark.is("‘");
		return apostrophe && !mark.glued() && pieces.get(draft.from).glued() && draft.plainDigits
				&& pieces.get(draft.from).text().length() == 2 && pieces.is(draft.from - 2, Tag.YEAR_CUE);
	}

}
