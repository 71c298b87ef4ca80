package org.crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/**
 * Fractions: "¼", "3/4", "two thirds", "half a million". Immutable.
 */
final class Fractions {

	/**
	 * The fraction behind a whole number.
	 *
	 * @param to end of it
	 * @param value less than 1
	 * @param scaled whether it counts in the magnitude said before ("a million and a
	 * half")
	 */
	record Mixed(int to, double value, boolean scaled) {

	}

	/** A fraction without a whole part, {@code null} when none begins at the piece. */
	@Nullable Draft standalone(Pieces pieces, int at) {
		double[] found = fraction(pieces, at);
		if (found == null) {
			return pieces.is(at, "half") ? half(pieces, at) : quarter(pieces, at);
		}
		Draft draft = new Draft(at, (int) found[1], found[0]);
		draft.fraction = true;
		draft.step = found[0] / 10;
		return times(pieces, draft);
	}

	private static @Nullable Draft half(Pieces pieces, int at) {
		int next = pieces.overHyphen(at + 1);
		boolean article = pieces.is(next, "a") || pieces.is(next, "an");
		int magnitude = pieces.overHyphen(article ? next + 1 : next);
		Draft draft = new Draft(at, at + 1, 0.5);
		draft.fraction = true;
		draft.step = 0.05;
		if (pieces.is(magnitude, Tag.MAGNITUDE) && pieces.get(magnitude).lower().length() > 3) {
			draft.end(next);
			return times(pieces, draft);
		}
		boolean measured = isMeasuredOff(pieces, next) && !pieces.is(at + 1, Tag.HALVED);
		boolean glued = next > at + 1 && !measured || pieces.get(at - 1).isHyphen() && pieces.get(at).glued();
		Piece before = pieces.get(at - 1);
		boolean part = before.is(Tag.ORDINAL) || before.is(Tag.RELATIVE) || before.is("other") || before.is("opening")
				|| before.is("better") || before.is("the") && !pieces.is(at + 1, "of");
		boolean compound = pieces.is(at + 1, Tag.HALVED);
		return (glued || part || compound || pieces.is(at + 1, "past")) ? null : draft;
	}

	/** "a quarter-point hike", "a quarter mile": a quarter of the unit behind. */
	private static @Nullable Draft quarter(Pieces pieces, int at) {
		boolean article = pieces.is(at, "a") || pieces.is(at, "another");
		int part = article ? at + 1 : at;
		int next = pieces.overHyphen(part + 1);
		boolean counted = pieces.is(at - 1, Tag.ORDINAL) || pieces.is(at - 1, Tag.RELATIVE)
				|| pieces.is(at - 1, Tag.CARDINAL) || pieces.get(at - 1).isHyphen();
		if (!pieces.is(part, "quarter") || !isMeasuredOff(pieces, next) || counted) {
			return null;
		}
		Draft draft = new Draft(at, part + 1, 0.25);
		draft.fraction = true;
		draft.step = 0.05;
		return draft;
	}

	/** Whether a unit stands at the piece that English parts in halves and quarters. */
	private static boolean isMeasuredOff(Pieces pieces, int at) {
		return pieces.is(at, Tag.PARTED);
	}

	/** Multiplies "half a million", "three quarters of a million". */
	private static Draft times(Pieces pieces, Draft draft) {
		int at = pieces.overHyphen(draft.numberTo);
		at += pieces.is(at, "of") && pieces.is(at + 1, "a") ? 1 : 0;
		at += pieces.is(at, "a") || pieces.is(at, "an") ? 1 : 0;
		at = pieces.overHyphen(at);
		Piece magnitude = pieces.get(at);
		if (!magnitude.is(Tag.MAGNITUDE) || magnitude.lower().length() < 4) {
			return draft;
		}
		double worth = magnitude.word().value(Tag.MAGNITUDE);
		Draft whole = new Draft(draft.numberFrom, at + 1, draft.low * worth);
		whole.mantissa = draft.low;
		whole.magnitude = worth;
		whole.step = whole.low / 10;
		return whole;
	}

	/** The fraction behind a whole number, {@code null} when there is none. */
	static @Nullable Mixed mixed(Pieces pieces, int at, double lastMagnitude) {
		Piece piece = pieces.get(at);
		if (WrittenFractions.vulgar(piece) > 0) {
			return new Mixed(at + 1, WrittenFractions.vulgar(piece), false);
		}
		if (piece.isNumber() && pieces.get(at - 1).isNumber() && !piece.glued()) {
			double[] slash = WrittenFractions.slash(pieces, at);
			return (slash != null && slash[0] < 1) ? new Mixed((int) slash[1], slash[0], false) : null;
		}
		if (WrittenFractions.isHyphenedSlash(pieces, at)) {
			double[] slash = WrittenFractions.slash(pieces, at + 1);
			return (slash != null) ? new Mixed((int) slash[1], slash[0], false) : null;
		}
		int and = pieces.overHyphen(at);
		if (!pieces.is(and, "and")) {
			return null;
		}
		double[] found = fraction(pieces, pieces.overHyphen(and + 1));
		if (found == null || found[0] >= 1) {
			return null;
		}
		int to = (int) found[1];
		boolean ownMagnitude = pieces.is(pieces.overHyphen(to), Tag.MAGNITUDE);
		if (pieces.is(to, "of") || pieces.get(pieces.overHyphen(and + 1)).isNumber()) {
			return null;
		}
		return new Mixed(to, found[0], !Double.isInfinite(lastMagnitude) && !ownMagnitude);
	}

	/** Whether the piece is the numerator of a fraction ("three" of "three fifths"). */
	static boolean isNumerator(Pieces pieces, int at) {
		return fraction(pieces, at) != null;
	}

	/** Value and end of "a half", "two-thirds", "3/4", "½"; {@code null} when none. */
	private static double @Nullable [] fraction(Pieces pieces, int at) {
		Piece first = pieces.get(at);
		if (WrittenFractions.vulgar(first) > 0) {
			return new double[] { WrittenFractions.vulgar(first), at + 1 };
		}
		if (first.isNumber()) {
			return WrittenFractions.slash(pieces, at);
		}
		boolean article = first.is("a") || first.is("an") || first.is("one");
		double numerator = article ? 1 : first.word().value(Tag.CARDINAL);
		if (numerator < 1) {
			return null;
		}
		int next = pieces.overHyphen(at + 1);
		Piece part = pieces.get(next);
		double denominator = part.word().value(Tag.FRACTION);
		boolean singular = part.is("half") || part.is("quarter") || denominator == 0;
		denominator = (denominator == 0) ? part.word().value(Tag.ORDINAL) : denominator;
		if (denominator < 2 || part.is("second") || singular != (numerator == 1)) {
			return null;
		}
		boolean of = pieces.is(next + 1, "of");
		if (pieces.overHyphen(next + 1) > next + 1 && !pieces.is(next + 2, Tag.MAGNITUDE)) {
			return null;
		}
		boolean certain = of || next > at + 1 || first.is("one") || numerator > 1;
		if (first.is("a") && !part.is("half") && !of && pieces.isNounLike(next + 1) && !isCompared(pieces, next + 1)) {
			return null;
		}
		boolean measured = pieces.is(at - 1, "by") || pieces.is(at - 1, Tag.ADVERB) || pieces.is(at - 1, "and")
				|| pieces.is(at - 1, Tag.TREND_UP) || pieces.is(at - 1, Tag.TREND_DOWN);
		boolean compared = isCompared(pieces, next + 1);
		boolean ranged = (pieces.is(next + 1, "and") && pieces.is(at - 1, "between") || pieces.is(next + 1, "to"))
				&& (pieces.is(next + 2, "a") || pieces.is(next + 2, Tag.CARDINAL))
				&& (pieces.is(pieces.overHyphen(next + 3), Tag.FRACTION) || pieces.is(next + 3, Tag.ORDINAL));
		boolean shape = part.is("half") || certain || measured || compared || ranged
				|| pieces.get(next + 1).kind() == Piece.Kind.MARK;
		boolean rate = part.is("quarter") && first.is("a") && !of && !compared && !measured;
		return (shape && !rate) ? new double[] { numerator / denominator, next + 1 } : null;
	}

	/** "a third less", "a quarter million". */
	private static boolean isCompared(Pieces pieces, int at) {
		return pieces.is(at, Tag.MAGNITUDE) || pieces.is(at, Tag.COMPARATIVE);
	}

}
