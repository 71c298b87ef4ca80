package org.crosscheck.quantity;

/** Tells the magnitude letters of "1.2m" and "$94k" from the units they are also. */
final class Suffixes {

	private Suffixes() {
	}

	/**
	 * Whether the letter glued to digits at {@code index} multiplies.
	 * @param index the piece of the letter
	 */
	static boolean isMagnitude(Pieces pieces, int index) {
		Piece letter = pieces.get(index);
		boolean money = Moneys.isSignBefore(pieces, index - 1) || endsRangeOfMoney(pieces, index - 1);
		return switch (letter.text()) {
			case "k", "K" -> !pieces.is(index + 1, "/");
			case "M" -> true;
			case "m" -> money || pieces.get(index + 1).isCapitalised() && pieces.get(index + 1).glued()
					|| countsAfter(pieces, index + 1) || Moneys.isWordAt(pieces, index + 1)
					|| pieces.is(index + 1, Tag.CURRENCY_WORD);
			case "B", "b" -> money || letter.text().equals("B") && countsAfter(pieces, index + 1);
			case "t", "T" -> money;
			default -> false;
		};
	}

	/** "£5-7m", "£5 to 7m", "between £5 and 7m": the sign stands at the lower end. */
	private static boolean endsRangeOfMoney(Pieces pieces, int number) {
		Piece link = pieces.get(number - 1);
		boolean linked = link.isDash() || link.is("to") || link.is("and") && pieces.is(number - 4, "between");
		return linked && pieces.get(number - 2).isNumber() && Moneys.isSignBefore(pieces, number - 2);
	}

	/** "12.3m tonnes", "35m of its users", but not "50m high" or a "100m race". */
	private static boolean countsAfter(Pieces pieces, int next) {
		if (pieces.is(next, "of") || pieces.isPluralLike(next)) {
			return true;
		}
		return pieces.isNounLike(next) && (pieces.isPluralLike(next + 1)
				|| pieces.isPluralLike(next + 3) && (pieces.is(next + 1, "and") || pieces.is(next + 1, "or")));
	}

}
