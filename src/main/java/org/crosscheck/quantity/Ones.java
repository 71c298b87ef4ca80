package org.crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/** Tells the number one from the pronoun and the idioms. */
final class Ones {

	/** How far behind "one" its correlate may stand, in pieces. */
	private static final int CORRELATE_REACH = 12;

	private Ones() {
	}

	/** Why "one" at a piece is no count, {@code null} when it is one. */
	static @Nullable SkipReason skip(Pieces pieces, int at) {
		Piece next = pieces.get(at + 1);
		Piece before = pieces.get(at - 1);
		if (next.is("of") && !Ratios.isOfEvery(pieces, at + 1)) {
			return SkipReason.IDIOM;
		}
		if (next.isHyphen() && next.glued() || pieces.is(at + 1, Tag.MAGNITUDE) || next.is(Tag.FRACTION)
				|| next.is(Tag.ORDINAL) || next.is("in") && isNumber(pieces, at + 2) || next.is("of")
				|| next.is("over") && isNumber(pieces, at + 2) || next.is("out") && pieces.is(at + 2, "of")
				|| next.is("point") && pieces.is(at + 2, Tag.CARDINAL)) {
			return isIdiomCompound(pieces, at) ? SkipReason.IDIOM : null;
		}
		if (before.is("no") || next.is("another") || before.is("another")) {
			return SkipReason.IDIOM;
		}
		if (next.is("day") && (pieces.get(at + 2).is(",") || at == 0) || next.is("point") && before.is("at")
				|| next.is("thing") || next.is("hand") && before.is("the") || before.is("square") && !next.isWord()) {
			return SkipReason.IDIOM;
		}
		boolean casualty = next.is(Tag.CASUALTY)
				|| (next.is("was") || next.is("is") || next.is("were")) && pieces.is(at + 2, Tag.CASUALTY);
		if (isExample(pieces, at) || isCorrelated(pieces, at)) {
			return SkipReason.IDIOM;
		}
		boolean noun = next.isWord() && !next.is(Tag.FUNCTION) && !next.is("'s");
		boolean pointing = before.is("that") || before.is("this") || before.is("which");
		if (before.is(Tag.ONE_BEFORE) && !noun || pointing) {
			return SkipReason.NO_COUNTED_THING;
		}
		boolean listed = next.is("and") && isNumber(pieces, at + 2) || next.is("or") && isNumber(pieces, at + 2)
				|| next.is("to") && isNumber(pieces, at + 2);
		return (noun || casualty || listed) ? null : SkipReason.NO_COUNTED_THING;
	}

	/** "as one more ruse", "is one more reason": another example, no count. */
	private static boolean isExample(Pieces pieces, int at) {
		Piece before = pieces.get(pieces.get(at - 1).kind() == Piece.Kind.MARK ? at - 2 : at - 1);
		return pieces.is(at + 1, "more") && pieces.isNounLike(at + 2) && (before.is("as") || before.is("is")
				|| before.is("was") || before.is("be") || before.is("becomes") || before.is("became"));
	}

	/** "a threat to one town is a threat to all": any one, set against the rest. */
	private static boolean isCorrelated(Pieces pieces, int at) {
		for (int i = at + 2; isPreposition(pieces.get(at - 1)) && i < at + CORRELATE_REACH; i++) {
			int first = pieces.is(i - 1, "the") ? i - 2 : i - 1;
			if (!isPreposition(pieces.get(first))) {
				continue;
			}
			boolean alone = !pieces.get(i + 1).isWord() || pieces.is(i + 1, Tag.FUNCTION);
			if ((pieces.is(i, "all") || pieces.is(i, "another") || pieces.is(i, "everyone")) && alone
					|| pieces.is(i, "other") && pieces.is(i - 1, "the") && alone) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPreposition(Piece piece) {
		return switch (piece.lower()) {
			case "on", "to", "for", "from", "of", "against", "by", "with", "in", "at", "into" -> true;
			default -> false;
		};
	}

	private static boolean isNumber(Pieces pieces, int at) {
		return pieces.get(at).isNumber() || pieces.is(at, Tag.CARDINAL) || pieces.is(at, Tag.TENS)
				|| pieces.is(at, "every") || pieces.is(at, "a");
	}

	/** "one-on-one", "one-off", "one-way", "one-time". */
	private static boolean isIdiomCompound(Pieces pieces, int at) {
		if (!pieces.get(at + 1).isHyphen()) {
			return false;
		}
		Piece joined = pieces.get(at + 2);
		return switch (joined.lower()) {
			case "on", "off", "way", "time", "sided", "to", "by", "size", "stop", "of", "upmanship", "handed" -> true;
			default -> false;
		};
	}

}
