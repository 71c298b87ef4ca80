package org.crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/** Finds the words that bound a number, before and behind it. Immutable. */
final class Bounds {

	private final BoundPhrases phrases = new BoundPhrases();

	/**
	 * Sets bound and span.
	 * @param floor first piece that belongs to no earlier number
	 */
	void read(Pieces pieces, Draft draft, int floor) {
		if (draft.isVague() || draft.bound == Bound.RANGE) {
			before(pieces, draft, floor, draft.bound == Bound.RANGE);
			return;
		}
		if (before(pieces, draft, floor, false)) {
			// "about 300 or so", "over 1,000+": said twice
			BoundPhrases.Phrase again = startingAt(pieces, draft.to, draft);
			draft.spanTo += (again != null) ? again.words().size() : 0;
		}
		else {
			after(pieces, draft);
		}
	}

	private BoundPhrases.@Nullable Phrase startingAt(Pieces pieces, int at, Draft draft) {
		for (BoundPhrases.Phrase phrase : this.phrases.startingAt(pieces, at)) {
			if (fits(pieces, phrase, at, draft)) {
				return phrase;
			}
		}
		return null;
	}

	private boolean before(Pieces pieces, Draft draft, int floor, boolean spanOnly) {
		int end = pieces.get(draft.from - 1).isHyphen() && pieces.get(draft.from).glued() ? draft.from - 1 : draft.from;
		BoundPhrases.Phrase found = this.phrases.endingAt(pieces, end, floor);
		int stop = end;
		while (found == null && stop > floor && end - stop < 4) {
			int filler = fillerStart(pieces, stop);
			if (filler < 0) {
				break;
			}
			stop = filler;
			found = this.phrases.endingAt(pieces, stop, floor);
		}
		if (found == null || BoundHomographs.areOther(pieces, draft, stop, found)) {
			return false;
		}
		draft.spanFrom = stop - found.words().size();
		BoundPhrases.Phrase outer = this.phrases.endingAt(pieces, draft.spanFrom, floor);
		boolean stronger = outer != null && found.bound() == Bound.ABOUT && outer.bound() != Bound.ABOUT;
		if (outer != null) {
			draft.spanFrom -= outer.words().size();
		}
		if (!spanOnly && !draft.isVague()) {
			draft.bound = (outer != null && stronger) ? outer.bound() : found.bound();
		}
		return true;
	}

	private static int fillerStart(Pieces pieces, int end) {
		Piece last = pieces.get(end - 1);
		if (last.is("of") && pieces.is(end - 2, "total")) {
			return pieces.is(end - 3, "a") ? end - 3 : end - 2;
		}
		if (last.is("a") || last.is("an") || last.is("the") || last.is("another") || last.is(Tag.FILLER)) {
			return end - 1;
		}
		boolean adjective = last.is("additional") || last.is("further") || last.is("extra") || last.is("staggering")
				|| last.is("whopping") || last.is("reported") || last.is("estimated") || last.is("record");
		return adjective ? end - 1 : -1;
	}

	private void after(Pieces pieces, Draft draft) {
		int at = draft.to;
		for (int skip = 0; skip < 3; skip++) {
			boolean noun = skip == 0 || pieces.isNounLike(at + skip - 1) && !draft.hasUnit();
			// "300, if not more"
			boolean comma = pieces.is(at + skip, ",") && pieces.is(at + skip + 1, Tag.AFTERTHOUGHT);
			int start = comma ? at + skip + 1 : at + skip;
			if (!noun) {
				return;
			}
			BoundPhrases.Phrase phrase = startingAt(pieces, start, draft);
			if (phrase != null) {
				draft.bound = phrase.bound();
				draft.spanTo = (skip == 0) ? start + phrase.words().size() : draft.spanTo;
				return;
			}
		}
	}

	private static boolean fits(Pieces pieces, BoundPhrases.Phrase phrase, int at, Draft draft) {
		String first = phrase.words().get(0);
		if (first.equals("plus") || first.equals("+")) {
			return pieces.get(at).glued() && first.equals("+")
					|| first.equals("plus") && pieces.isNounLike(at + 1) && pieces.is(at - 1, Tag.MAGNITUDE);
		}
		if (first.equals("odd") || first.equals("ish") || first.equals("max") || first.equals("-")) {
			return pieces.get(at).glued() || at == draft.to && first.equals("odd");
		}
		if (pieces.is(at + phrase.words().size(), "than") && (first.equals("or") || first.equals("and"))) {
			return false;
		}
		if (first.equals("at")) {
			return !pieces.get(at + 2).isNumber() && !pieces.is(at + 2, Tag.CARDINAL);
		}
		return !first.equals("and") || !opensNumber(pieces, at + phrase.words().size());
	}

	/** "200 seats and over half of the hall": the words bound the number behind them. */
	private static boolean opensNumber(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		return piece.isNumber() || piece.word().opensNumber() || piece.is("a") || piece.is("an") || piece.is("the")
				|| piece.is("half") || piece.kind() == Piece.Kind.MARK && "$£€¥".contains(piece.text());
	}

}
