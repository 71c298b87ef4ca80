package org.crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/**
 * Reads the bare number that begins at a piece, in digits, words or both. Immutable.
 */
final class NumberReader {

	private final WordNumbers words = new WordNumbers();

	private final Fractions fractions = new Fractions();

	private final VagueNumbers vague = new VagueNumbers();

	/**
	 * The number whose first piece is {@code at}, {@code null} when none begins there.
	 */
	@Nullable Draft read(Pieces pieces, int at) {
		Draft vagueNumber = this.vague.read(pieces, at);
		if (vagueNumber != null) {
			return vagueNumber;
		}
		int start = afterSign(pieces, at);
		boolean negative = start > at && !pieces.is(at, "+");
		Draft draft = unsigned(pieces, start);
		if (draft == null) {
			return null;
		}
		Draft ratio = Ratios.read(pieces, draft, this::unsignedAt);
		draft = (ratio != null) ? ratio : draft;
		draft.numberFrom = at;
		draft.from = at;
		draft.spanFrom = at;
		if (negative) {
			draft.low = -draft.low;
			draft.high = -draft.high;
			draft.mantissa = -draft.mantissa;
		}
		return draft;
	}

	private @Nullable Draft unsignedAt(Pieces pieces, int at) {
		return unsigned(pieces, at);
	}

	private @Nullable Draft unsigned(Pieces pieces, int at) {
		Draft half = this.fractions.standalone(pieces, at);
		return (half != null) ? half : this.words.read(pieces, at);
	}

	/** Steps over a sign or "minus" that belongs to the number behind it. */
	private static int afterSign(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		boolean number = pieces.get(at + 1).isNumber() && pieces.get(at + 1).glued();
		boolean tolerance = pieces.is(at - 1, "or") || pieces.is(at - 1, "/");
		if ((piece.is("minus") || piece.is("negative")) && !tolerance) {
			int next = pieces.overHyphen(at + 1);
			boolean pronoun = pieces.is(next, "one") && (pieces.is(at - 1, "a") || pieces.is(at - 1, "the"));
			return (pieces.get(next).isNumber() || pieces.is(next, Tag.CARDINAL) && !pronoun
					|| pieces.is(next, Tag.TENS)) ? next : at;
		}
		boolean free = !piece.glued() || "($£€<>=≤≥".contains(pieces.get(at - 1).text());
		boolean sign = piece.is("-") || piece.is("−") || piece.is("–") || piece.is("+");
		return (sign && free && number && !pieces.get(at - 1).isNumber()) ? at + 1 : at;
	}

}
