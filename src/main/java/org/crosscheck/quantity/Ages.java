package org.crosscheck.quantity;

/** Ages that no unit marks: "aged 8", "age 21", ", 65,". */
final class Ages {

	private Ages() {
	}

	static boolean isStatedBefore(Pieces pieces, Draft draft) {
		if (draft.low != Math.rint(draft.low) || draft.low < 0 || draft.low > 125 || draft.magnitude > 1) {
			return false;
		}
		int before = draft.from - 1;
		if (pieces.is(before, Tag.AGE_WORD)) {
			return true;
		}
		boolean ageOf = pieces.is(before, "of") && pieces.is(before - 1, Tag.AGE_WORD);
		boolean ageBetween = (pieces.is(before, "between") || pieces.is(before, "over") || pieces.is(before, "under")
				|| pieces.is(before, "from")) && pieces.is(before - 1, Tag.AGE_WORD);
		return ageOf || ageBetween || isApposition(pieces, draft);
	}

	/** "Ann Lee, 65, a teacher": a capitalised name, a comma, the bare number, a mark. */
	private static boolean isApposition(Pieces pieces, Draft draft) {
		Piece after = pieces.get(draft.to);
		Piece name = pieces.get(draft.from - 2);
		boolean closed = after.is(",") || after.is(".") || after.is(")") || after.is(";") || draft.to == pieces.size()
				|| after.is("and");
		return draft.inDigits && draft.plainDigits && pieces.is(draft.from - 1, ",") && closed && name.isWord()
				&& name.isCapitalised() && name.lower().length() > 1 && !name.is(Tag.MONTH) && !name.is(Tag.WEEKDAY)
				&& !name.is(Tag.LABEL) && draft.low >= 1 && !pieces.get(draft.to + 1).isNumber()
				&& !pieces.get(draft.from - 3).isNumber();
	}

}
