package org.crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/**
 * Sees numbers that are never compared before the grammar of quantities reads them: clock
 * times, scores, codes, ordinals, idioms (semantics.md section 4.7, 4.8). Immutable.
 */
final class Skips {

	/** The skipped number that begins at a piece, {@code null} when none does. */
	@Nullable Draft read(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		if (piece.kind() == Piece.Kind.LINK) {
			return hasDigit(piece.text()) ? Draft.skipped(at, at + 1, SkipReason.IDENTIFIER) : null;
		}
		if (piece.isNumber()) {
			return digits(pieces, at);
		}
		if (piece.is("+") && pieces.get(at + 1).isNumber()) {
			int phone = Codes.phoneEnd(pieces, at + 1);
			return (phone > at + 1) ? skipped(pieces, at, phone, SkipReason.IDENTIFIER) : null;
		}
		if (piece.isWord()) {
			return word(pieces, at);
		}
		return null;
	}

	private static @Nullable Draft digits(Pieces pieces, int at) {
		int clock = Clocks.end(pieces, at);
		if (clock > at) {
			return skipped(pieces, at, clock,
					Clocks.isTally(pieces, at, clock) ? SkipReason.SCORE : SkipReason.TIME_OF_DAY);
		}
		int code = Codes.end(pieces, at);
		if (code > at) {
			return skipped(pieces, at, code, SkipReason.IDENTIFIER);
		}
		int years = yearsEnd(pieces, at);
		if (years > at) {
			return skipped(pieces, at, years, SkipReason.YEAR);
		}
		Piece next = pieces.get(at + 1);
		if (next.glued() && next.is("s") && pieces.is(at - 1, Tag.LABEL)) {
			return skipped(pieces, at, at + 2, SkipReason.IDENTIFIER);
		}
		if (next.glued() && (next.is("st") || next.is("nd") || next.is("rd") || next.is("th"))) {
			return skipped(pieces, at, at + 2, SkipReason.ORDINAL);
		}
		boolean ageGroup = pieces.get(at - 1).isHyphen() && (pieces.is(at - 2, "over") || pieces.is(at - 2, "under"));
		if (next.glued() && next.is("s") && ageGroup) {
			return skipped(pieces, at, at + 2, SkipReason.IDENTIFIER);
		}
		if (next.glued() && next.is("s") && DateReader.whole(pieces.get(at)) >= 10) {
			return skipped(pieces, at, at + 2, SkipReason.YEAR);
		}
		if (at == 0 && isListMark(pieces, at) || isEnumeration(pieces, at) || isInBrackets(pieces, at)) {
			return skipped(pieces, at, at + 1, SkipReason.LIST_MARKER);
		}
		int idiom = Idioms.end(pieces, at);
		if (idiom > at) {
			return skipped(pieces, at, idiom, SkipReason.IDIOM);
		}
		int score = Math.max(Scores.end(pieces, at), Tallies.end(pieces, at));
		return (score > at) ? skipped(pieces, at, score, SkipReason.SCORE) : null;
	}

	private static Draft skipped(Pieces pieces, int from, int to, SkipReason reason) {
		Draft draft = Draft.skipped(from, to, reason);
		Digits read = Digits.parse(pieces.get(from).text());
		draft.low = (read == null) ? 0 : read.value();
		draft.high = draft.low;
		return draft;
	}

	/** "2013-14", "2013/14". */
	private static int yearsEnd(Pieces pieces, int at) {
		int first = DateReader.whole(pieces.get(at));
		int second = DateReader.whole(pieces.get(at + 2));
		boolean joined = (pieces.get(at + 1).isDash() || pieces.is(at + 1, "/")) && pieces.get(at + 1).glued()
				&& pieces.get(at + 2).glued() && pieces.get(at + 2).text().length() == 2;
		return (joined && first >= 1800 && first <= 2100 && second == (first + 1) % 100) ? at + 3 : at;
	}

	private static boolean isListMark(Pieces pieces, int at) {
		Piece next = pieces.get(at + 1);
		return DateReader.whole(pieces.get(at)) >= 0 && pieces.get(at).text().length() <= 2 && next.glued()
				&& (next.is(".") || next.is(")")) && !pieces.get(at + 2).glued();
	}

	/** "(1) wool, (2) hay", but not "Moor (2)" nor "two (2) copies". */
	private static boolean isInBrackets(Pieces pieces, int at) {
		Piece before = pieces.get(at - 2);
		int value = DateReader.whole(pieces.get(at));
		return pieces.is(at - 1, "(") && pieces.is(at + 1, ")") && value >= 0 && value <= 20
				&& pieces.get(at + 2).isWord() && (at == 1 || !before.isCapitalised() && !before.is(Tag.CARDINAL)
						&& (before.kind() == Piece.Kind.MARK || before.is(Tag.FUNCTION)));
	}

	private static boolean isEnumeration(Pieces pieces, int at) {
		Piece next = pieces.get(at + 1);
		if (!next.is(")") || pieces.get(at).text().length() > 2 || pieces.is(at - 1, "(")) {
			return false;
		}
		for (int i = at - 1; i >= 0 && i >= at - 8; i--) {
			if (pieces.is(i, "(")) {
				return false;
			}
		}
		return !pieces.get(at).glued() && pieces.get(at - 1).kind() == Piece.Kind.MARK;
	}

	private static @Nullable Draft word(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		int clock = Clocks.wordsEnd(pieces, at);
		if (clock > at) {
			return Draft.skipped(at, clock, SkipReason.TIME_OF_DAY);
		}
		int idiom = Idioms.end(pieces, at);
		if (idiom > at) {
			return Draft.skipped(at, idiom, SkipReason.IDIOM);
		}
		int odds = piece.is(Tag.CARDINAL) ? Math.max(Scores.end(pieces, at), Tallies.end(pieces, at)) : at;
		if (odds > at) {
			return Draft.skipped(at, odds, SkipReason.SCORE);
		}
		if (piece.is("once") || piece.is("twice") || piece.is("thrice") || piece.is("both") || piece.is("none")) {
			Draft times = Draft.skipped(at, at + 1, SkipReason.IDIOM);
			times.low = piece.is("none") ? 0 : piece.is("once") ? 1 : piece.is("thrice") ? 3 : 2;
			times.high = times.low;
			return times;
		}
		if (piece.is("one")) {
			SkipReason reason = Ones.skip(pieces, at);
			if (reason == null) {
				return null;
			}
			Draft one = Draft.skipped(at, at + 1, reason);
			one.low = 1;
			one.high = 1;
			return one;
		}
		if (piece.is("no") && pieces.is(at + 1, "one")) {
			return Draft.skipped(at + 1, at + 2, SkipReason.IDIOM);
		}
		return ordinal(pieces, at);
	}

	/** "third", "twenty-first", "one hundred and fifth". */
	private static @Nullable Draft ordinal(Pieces pieces, int at) {
		int index = at;
		while (pieces.is(index, Tag.TENS) || pieces.is(index, Tag.CARDINAL) || pieces.is(index, "hundred")
				|| index > at && pieces.is(index, "and") && pieces.is(index - 1, "hundred")) {
			index = pieces.overHyphen(index + 1);
			if (index - at > 8) {
				return null;
			}
		}
		if (!pieces.is(index, Tag.ORDINAL) || index == at + 1 && !pieces.is(at, Tag.TENS)
				|| pieces.overHyphen(at + 1) == index && !pieces.is(at, Tag.TENS) && index > at) {
			return null;
		}
		if (index == at && pieces.is(at, "second")
				&& (pieces.is(at - 1, "a") && pieces.get(at + 1).kind() == Piece.Kind.MARK || pieces.is(at - 1, "per")
						|| pieces.get(at - 1).isNumber() || pieces.get(at - 1).isHyphen())) {
			return null;
		}
		Draft draft = Draft.skipped(at, index + 1, SkipReason.ORDINAL);
		draft.low = pieces.get(index).word().value(Tag.ORDINAL);
		draft.high = draft.low;
		return draft;
	}

	private static boolean hasDigit(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

}
