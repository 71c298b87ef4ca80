package org.crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/** Fractions in digits and signs: "3/4", "½", and the tail of "2-1/2". */
final class WrittenFractions {

	private WrittenFractions() {
	}

	/** The hyphen of "2-1/2", as prices and yields are written. */
	static boolean isHyphenedSlash(Pieces pieces, int at) {
		return pieces.get(at).isHyphen() && pieces.get(at).glued() && pieces.get(at - 1).isNumber()
				&& pieces.get(at + 1).isNumber() && pieces.get(at + 1).glued() && pieces.is(at + 2, "/")
				&& slash(pieces, at + 1) != null;
	}

	/** "3/4" of small numbers glued by a slash; not "24/7" and no date. */
	static double @Nullable [] slash(Pieces pieces, int at) {
		Piece above = pieces.get(at);
		Piece below = pieces.get(at + 2);
		boolean bar = pieces.is(at + 1, "/") || pieces.is(at + 1, "⁄");
		if (!bar || !pieces.get(at + 1).glued() || !below.isNumber() || !below.glued() || above.text().length() > 2
				|| below.text().length() > 3 || pieces.is(at + 3, "/") || pieces.is(at - 1, "/")) {
			return null;
		}
		double over = DateReader.whole(above);
		double under = DateReader.whole(below);
		return (over > 0 && over < under) ? new double[] { over / under, at + 3 } : null;
	}

	/** The value of "½" and its like, 0 for anything else. */
	static double vulgar(Piece piece) {
		if (piece.text().length() != 1 || piece.text().charAt(0) < '¼') {
			return 0;
		}
		return switch (piece.text().charAt(0)) {
			case '½' -> 1 / 2.0;
			case '⅓' -> 1 / 3.0;
			case '⅔' -> 2 / 3.0;
			case '¼' -> 1 / 4.0;
			case '¾' -> 3 / 4.0;
			case '⅕' -> 1 / 5.0;
			case '⅖' -> 2 / 5.0;
			case '⅗' -> 3 / 5.0;
			case '⅘' -> 4 / 5.0;
			case '⅙' -> 1 / 6.0;
			case '⅚' -> 5 / 6.0;
			case '⅛' -> 1 / 8.0;
			case '⅜' -> 3 / 8.0;
			case '⅝' -> 5 / 8.0;
			case '⅞' -> 7 / 8.0;
			case '⅐' -> 1 / 7.0;
			case '⅑' -> 1 / 9.0;
			case '⅒' -> 1 / 10.0;
			default -> 0;
		};
	}

}
