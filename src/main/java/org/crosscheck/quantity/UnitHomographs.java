package org.crosscheck.quantity;

/**
 * Keeps single letters and words that are also other words from posing as units: "in",
 * "won", "second". Stateless.
 */
final class UnitHomographs {

	private UnitHomographs() {
	}

	/** Whether what stands at a piece behind a number may be its unit. */
	static boolean mayBeUnit(Pieces pieces, int at, Draft draft) {
		Piece piece = pieces.get(at);
		if (piece.text().equals("G") || piece.text().equals("S")) {
			return false;
		}
		if (piece.glued() && !draft.isVague()) {
			return !piece.is("'") && !piece.is("\"") && !piece.is("st") && !piece.is("\u2019")
					|| (piece.is("'") || piece.is("\"")) && draft.inDigits && isQuoteMark(pieces, at);
		}
		boolean words = !draft.inDigits;
		return switch (piece.lower()) {
			case "m", "g", "l", "w", "v", "p", "c", "f", "mb", "mp", "ha", "hl", "cl", "dm", "ms", "nm", "kt", "pp",
					"pc", "pt", "cal", "gal", "ps", "mi", "sv", "gy", "hp", "kw", "mw", "gw", "kv", "gb", "tb", "cc",
					"db", "bar", "rs", "le", "sh", "ff", "re", "lei", "dh" ->
				!words && !draft.isVague() && !isAuxiliary(pieces, at);
			case "in", "t", "s", "h", "k", "b", "a", "st" -> false;
			case "min", "sec" -> !words && (!pieces.get(at + 1).isWord() || pieces.is(at + 1, Tag.FUNCTION));
			// behind digits it is no ordinal: "a 4.3 second sprint"
			case "second" -> draft.inDigits && draft.low != 1 || draft.fraction;
			case "point", "points" -> true;
			case "won" -> draft.low >= 100 && !pieces.isNounLike(at + 1);
			case "rand", "real", "bit", "bits", "leu", "lev", "pen", "cup", "cups", "foot", "stone", "mark", "gray" ->
				!draft.isVague() && !pieces.is(at, "real");
			default -> true;
		};
	}

	private static boolean isAuxiliary(Pieces pieces, int at) {
		return pieces.is(at + 1, "'");
	}

	/** A prime mark: the sentence holds no other quotation mark of the kind before it. */
	private static boolean isQuoteMark(Pieces pieces, int at) {
		for (int i = 0; i < at; i++) {
			if (pieces.get(i).text().equals(pieces.get(at).text())) {
				return false;
			}
		}
		return true;
	}

}
