package org.crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/**
 * Numbers without a number: "dozens", "tens of thousands", "several hundred", "a few"
 * (semantics.md section 1). Immutable.
 */
final class VagueNumbers {

	/** The vague number that begins at a piece, {@code null} when none does. */
	@Nullable Draft read(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		if (piece.is(Tag.PLURAL_MAGNITUDE)) {
			return plural(pieces, at);
		}
		if (piece.is("tens") && pieces.is(at + 1, "of") && pieces.is(at + 2, Tag.PLURAL_MAGNITUDE)) {
			double worth = 10 * pieces.get(at + 2).word().value(Tag.PLURAL_MAGNITUDE);
			return vague(at, at + 3, 2 * worth, 2 * worth, 10 * worth - 1);
		}
		if (piece.is("several")) {
			return some(pieces, at, at + 1, 3, 9);
		}
		if (piece.is("a") && pieces.is(at + 1, "few") || piece.is("a") && pieces.is(at + 1, "couple")) {
			boolean few = pieces.is(at + 1, "few");
			return some(pieces, at, at + 2, few ? 3 : 2, few ? 6 : 3);
		}
		boolean many = piece.is("many") && pieces.is(at + 1, Tag.PLURAL_MAGNITUDE);
		return many ? plural(pieces, at + 1) : null;
	}

	private static @Nullable Draft plural(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		double worth = piece.word().value(Tag.PLURAL_MAGNITUDE);
		boolean of = pieces.is(at + 1, "of");
		if (piece.is("scores")) {
			return of ? vague(at, at + 1, 40, 40, 99) : null;
		}
		if (of && worth >= 100 && pieces.is(at + 2, Tag.PLURAL_MAGNITUDE)) {
			double product = worth * pieces.get(at + 2).word().value(Tag.PLURAL_MAGNITUDE);
			return vague(at, at + 3, 2 * product, 2 * product, 10 * product - 1);
		}
		boolean again = (pieces.is(at + 1, "upon") || pieces.is(at + 1, "and") || pieces.is(at + 1, "on"))
				&& pieces.is(at + 2, piece.lower());
		int to = again ? at + 3 : at + 1;
		if (worth == 12) {
			return vague(at, to, 24, 24, 99);
		}
		// "thousands" goes on to twenty thousand, as "millions" and "billions" do
		double high = (worth == 100) ? 999 : 20 * worth - 1;
		return vague(at, to, 2 * worth, 2 * worth, high);
	}

	/** "several", "several thousand", "a couple of dozen". */
	private static Draft some(Pieces pieces, int at, int next, double low, double high) {
		int to = pieces.is(next, "of") && pieces.is(next + 1, Tag.MAGNITUDE) ? next + 1 : next;
		Piece magnitude = pieces.get(to);
		if (!magnitude.is(Tag.MAGNITUDE) || magnitude.lower().length() < 4) {
			return vague(at, next, 2, low, high);
		}
		double worth = magnitude.word().value(Tag.MAGNITUDE);
		double end = (high == 9 && worth > 12) ? 10 * worth - 1 : high * worth;
		return vague(at, to + 1, 2 * worth, low * worth, end);
	}

	private static Draft vague(int from, int to, double strict, double low, double high) {
		Draft draft = new Draft(from, to, low);
		draft.high = high;
		draft.vagueLow = strict;
		draft.bound = Bound.VAGUE;
		return draft;
	}

}
