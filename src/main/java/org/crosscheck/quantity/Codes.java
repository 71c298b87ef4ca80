package org.crosscheck.quantity;

/**
 * Numbers that name something: "F-16", "G7", "Covid-19", "Article 5", "Boeing 737", phone
 * numbers, versions, addresses.
 */
final class Codes {

	private Codes() {
	}

	/** End of the code that a number belongs to, {@code at} when it names nothing. */
	static int end(Pieces pieces, int at) {
		Piece number = pieces.get(at);
		Piece before = pieces.get(at - 1);
		Piece next = pieces.get(at + 1);
		int phone = phoneEnd(pieces, at);
		if (phone > at) {
			return phone;
		}
		if (Digits.parse(number.text()) == null) {
			return at + 1;
		}
		if (before.is("#") && number.glued() || isMixed(pieces, at)) {
			return endOfGlued(pieces, at);
		}
		boolean hyphenated = before.isHyphen() && before.glued() && number.glued() && pieces.get(at - 2).isWord();
		if (hyphenated && !pieces.is(at - 2, "minus") && !pieces.is(at - 2, "sub") && !pieces.is(at - 2, "to")
				&& isName(pieces.get(at - 2))) {
			return endOfGlued(pieces, at);
		}
		return Addresses.isHouseNumber(pieces, at) ? at + 1
				: (next.glued() && next.isWord() && isScrambled(pieces, at)) ? endOfGlued(pieces, at) : at;
	}

	private static boolean isName(Piece piece) {
		return !piece.is(Tag.MONTH) && !piece.is("mid") && !piece.is(Tag.MAGNITUDE) && !piece.is("pre")
				&& !piece.is("now") || piece.isCapitalised() && piece.text().length() < 3;
	}

	/** "M1", "S23", "J1149": letters right before the digits that are no currency. */
	private static boolean isMixed(Pieces pieces, int at) {
		Piece before = pieces.get(at - 1);
		return pieces.get(at).glued() && before.isWord() && !Moneys.isSignBefore(pieces, at) && !before.is("'s")
				&& before.kind() == Piece.Kind.WORD && isNoCurrency(before);
	}

	private static boolean isNoCurrency(Piece piece) {
		return switch (piece.text()) {
			case "RM", "Rs", "PS", "US", "Rp", "Rs." -> false;
			default -> true;
		};
	}

	/** "24703L202": digits, letters, digits in one piece of text. */
	private static boolean isScrambled(Pieces pieces, int at) {
		return pieces.get(at + 2).isNumber() && pieces.get(at + 2).glued() && pieces.get(at + 2).text().length() > 1;
	}

	private static int endOfGlued(Pieces pieces, int at) {
		int to = at + 1;
		while (pieces.get(to).glued() && (pieces.get(to).isWord() && !pieces.is(to, "'s") || pieces.get(to).isNumber()
				|| pieces.get(to).isHyphen() && pieces.get(to + 1).glued() && pieces.get(to + 1).isNumber())) {
			to++;
		}
		return to;
	}

	/** Three or more groups of digits joined by hyphens, or an international number. */
	private static int phoneEnd(Pieces pieces, int at) {
		int to = at + 1;
		int groups = 1;
		int digits = pieces.get(at).text().length();
		while ((pieces.get(to).isHyphen() || pieces.is(to, "/") || pieces.is(to, ".")) && pieces.get(to).glued()
				&& pieces.get(to + 1).isNumber() && pieces.get(to + 1).glued()) {
			digits += pieces.get(to + 1).text().length();
			groups++;
			to += 2;
		}
		boolean international = pieces.is(at - 1, "+") && digits >= 7;
		boolean zero = pieces.get(at).text().startsWith("0") && pieces.get(at).text().length() > 2
				&& pieces.get(at).text().indexOf('.') < 0 && pieces.get(at).text().indexOf(',') < 0;
		if (zero) {
			while (pieces.get(to).isNumber() && DateReader.whole(pieces.get(to)) >= 0) {
				to++;
			}
		}
		return (groups >= 3 && digits >= 7 || international || zero) ? to : at;
	}

}
