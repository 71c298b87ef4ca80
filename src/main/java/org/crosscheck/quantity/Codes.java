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
		if (next.text().equals("FM") || next.text().equals("AM") && number.text().length() > 2) {
			return at + 1;
		}
		if (before.is("#") && number.glued() || isMixed(pieces, at)) {
			return endOfGlued(pieces, at);
		}
		boolean hyphenated = before.isHyphen() && before.glued() && number.glued() && pieces.get(at - 2).isWord()
				&& !(pieces.get(at - 2).glued() && pieces.get(at - 3).isNumber());
		if (hyphenated && isName(pieces.get(at - 2))) {
			return endOfGlued(pieces, at);
		}
		if (next.glued() && next.isWord() && (isScrambled(pieces, at) || isGeneration(next)
				|| next.is("k") && pieces.is(at + 2, Tag.RESOLUTION) && number.text().length() == 1)) {
			return endOfGlued(pieces, at);
		}
		if (next.isHyphen() && next.glued() && pieces.get(at + 2).glued() && pieces.get(at + 2).isCapitalised()
				&& pieces.is(at + 2, Tag.CARDINAL)) {
			return at + 3;
		}
		boolean postcode = next.is("zip") || next.is("postcode") || next.is("postal");
		return (Addresses.isHouseNumber(pieces, at) || postcode) ? at + 1 : at;
	}

	/** "F-16" and "Covid-19", but not "mid-2024", "now-18" or "sub-300". */
	private static boolean isName(Piece piece) {
		return !piece.is(Tag.PREFIX) && !piece.is(Tag.MONTH) && !piece.is(Tag.MAGNITUDE);
	}

	/** "M1", "S23", "J1149": letters right before the digits that are no currency. */
	private static boolean isMixed(Pieces pieces, int at) {
		Piece before = pieces.get(at - 1);
		return pieces.get(at).glued() && before.isWord() && !Moneys.isSignBefore(pieces, at) && !before.is("'s")
				&& !before.is(Tag.MONTH);
	}

	/** "5G", "3D", "49ers". */
	private static boolean isGeneration(Piece letters) {
		return switch (letters.text()) {
			case "G", "D", "ers", "er" -> true;
			default -> false;
		};
	}

	/** "32m2", "5km2". */
	private static boolean isPower(Pieces pieces, int at) {
		Piece unit = pieces.get(at + 1);
		Piece power = pieces.get(at + 2);
		return (unit.is("m") || unit.is("km") || unit.is("cm")) && (power.is("2") || power.is("3"));
	}

	/** "24703L202": digits, letters, digits in one piece of text. */
	private static boolean isScrambled(Pieces pieces, int at) {
		return pieces.get(at + 2).isNumber() && pieces.get(at + 2).glued() && !isPower(pieces, at);
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
	static int phoneEnd(Pieces pieces, int at) {
		boolean area = pieces.is(at - 1, "(") && pieces.is(at + 1, ")") && pieces.get(at).text().length() == 3
				&& pieces.get(at + 2).text().length() == 3 && pieces.get(at + 4).text().length() == 4
				&& DateReader.whole(pieces.get(at)) >= 0 && DateReader.whole(pieces.get(at + 2)) >= 0
				&& DateReader.whole(pieces.get(at + 4)) >= 0 && (pieces.get(at + 3).isDash() || pieces.is(at + 3, "."));
		if (area) {
			return at + 5;
		}
		int to = at + 1;
		int groups = 1;
		int digits = pieces.get(at).text().length();
		while ((pieces.get(to).isHyphen() || pieces.is(to, "/") || pieces.is(to, ".")) && pieces.get(to).glued()
				&& pieces.get(to + 1).isNumber() && pieces.get(to + 1).glued()) {
			digits += pieces.get(to + 1).text().length();
			groups++;
			to += 2;
		}
		boolean plus = pieces.is(at - 1, "+");
		while (plus && pieces.get(to).isNumber() && DateReader.whole(pieces.get(to)) >= 0) {
			digits += pieces.get(to).text().length();
			to++;
		}
		boolean international = plus && digits >= 7;
		boolean local = groups == 2 && pieces.get(at).text().length() == 3 && pieces.get(at + 2).text().length() == 4
				&& (pieces.get(at + 2).text().startsWith("0")
						|| pieces.is(at - 1, Tag.PHONE_CUE) && !pieces.isPluralLike(to));
		boolean zero = pieces.get(at).text().startsWith("0") && pieces.get(at).text().length() > 2
				&& pieces.get(at).text().indexOf('.') < 0 && pieces.get(at).text().indexOf(',') < 0;
		if (zero) {
			while (pieces.get(to).isNumber() && DateReader.whole(pieces.get(to)) >= 0) {
				to++;
			}
		}
		return (groups >= 3 && digits >= 7 || international || local || zero) ? to : at;
	}

}
