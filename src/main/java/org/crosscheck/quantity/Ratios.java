package org.crosscheck.quantity;

import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/** Ratios of two whole numbers: "one in five", "9 out of 10". Stateless. */
final class Ratios {

	private Ratios() {
	}

	/** "9 out of 10", "one in five"; {@code null} when the number is no part of such. */
	static @Nullable Draft read(Pieces pieces, Draft part, BiFunction<Pieces, Integer, @Nullable Draft> reader) {
		int at = pieces.overHyphen(part.numberTo);
		boolean outOf = pieces.is(at, "out") && pieces.is(at + 1, "of");
		boolean over = pieces.is(at, "over") && !part.hasUnit();
		boolean of = isOfEvery(pieces, at);
		if (!outOf && !over && !of && !pieces.is(at, "in") || part.fraction || part.low < 1
				|| part.low != Math.rint(part.low)) {
			return null;
		}
		int next = pieces.overHyphen(at + (outOf ? 2 : 1));
		next += pieces.is(next, "every") || pieces.is(next, "each") ? 1 : 0;
		Draft whole = reader.apply(pieces, next);
		if (whole == null || whole.fraction || whole.low <= part.low || whole.low != Math.rint(whole.low)) {
			return null;
		}
		Piece after = pieces.get(pieces.overHyphen(whole.numberTo));
		if (over && pieces.get(whole.numberTo).kind() != Piece.Kind.MARK) {
			return null;
		}
		boolean year = whole.plainDigits && whole.low >= 1500 && whole.low <= 2100;
		boolean measured = after.is(Tag.PERIOD)
				|| after.lower().endsWith("s") && pieces.get(whole.numberTo).is(Tag.PERIOD)
				|| DurationWords.isOne(after) || after.is("%") || after.glued() && after.isWord();
		if (!outOf && (year || measured || part.magnitude > 1 || part.low > 20)) {
			return null;
		}
		Draft share = new Draft(part.numberFrom, whole.numberTo, part.low / whole.low);
		share.fraction = true;
		share.step = share.low / 10;
		return share;
	}

	/** "one of every five", "three of each ten". */
	static boolean isOfEvery(Pieces pieces, int at) {
		return pieces.is(at, "of") && (pieces.is(at + 1, "every") || pieces.is(at + 1, "each"))
				&& (pieces.get(at + 2).isNumber() || pieces.is(at + 2, Tag.CARDINAL) || pieces.is(at + 2, Tag.TENS));
	}

}
