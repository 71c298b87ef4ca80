package org.crosscheck.quantity;

import java.util.List;

/** Finds out whether a number states a change, and in which direction. Immutable. */
final class Trends {

	/** How far back a verb may stand from its number. */
	private static final int REACH = 5;

	void read(Pieces pieces, List<Draft> drafts) {
		Draft previous = null;
		for (Draft draft : drafts) {
			if (draft.isOpen() && draft.unit.dimension() != Dimension.AGE) {
				draft.trend = before(pieces, draft.from, (previous == null) ? 0 : previous.to);
				if (draft.trend == null && previous != null && pieces.is(draft.from - 1, "by")) {
					draft.trend = previous.trend;
				}
				if (draft.trend == null && previous != null && previous.trend != null && draft.from - previous.to <= 2
						&& (pieces.is(draft.from - 1, "or") || pieces.is(draft.from - 1, "("))) {
					draft.trend = previous.trend;
				}
				previous = draft;
			}
		}
	}

	/** A verb, adverb or noun of change right before, with words of degree between. */
	private static @org.jspecify.annotations.Nullable Trend before(Pieces pieces, int from, int floor) {
		for (int at = from - 1; at >= floor && at >= from - REACH; at--) {
			Piece piece = pieces.get(at);
			if (piece.is("to") && !(pieces.is(at - 1, "up") && at < from) || piece.is("from")
					|| piece.is("at") && !pieces.is(at + 1, "least")) {
				return null;
			}
			if (piece.is("up") && pieces.is(at + 1, "to")) {
				continue;
			}
			if (piece.is(Tag.TREND_UP) || piece.is(Tag.TREND_DOWN)) {
				return direction(pieces, at, from);
			}
			if (!piece.is(Tag.ADVERB) && !piece.lower().endsWith("ly")) {
				return null;
			}
		}
		return null;
	}

	private static @org.jspecify.annotations.Nullable Trend direction(Pieces pieces, int at, int from) {
		Piece piece = pieces.get(at);
		boolean noun = piece.is(Tag.TREND_NOUN_UP) || piece.is(Tag.TREND_NOUN_DOWN);
		boolean article = pieces.is(at - 1, "a") || pieces.is(at - 1, "an") || pieces.is(at - 1, "the");
		if (noun && article && !pieces.is(at + 1, "of")) {
			return null;
		}
		// "lost 40 soldiers", "add ten users": a verb of change with an object is none
		if (piece.is(Tag.TREND_EITHER) && from - at > 1) {
			return pieces.is(at + 1, "down") ? Trend.DOWN : Trend.UP;
		}
		return piece.is(Tag.TREND_UP) ? Trend.UP : Trend.DOWN;
	}

	/**
	 * Whether a verb of change stands close before a number.
	 * @param fromSaid whether "from" introduces the number
	 */
	static boolean changesBefore(Pieces pieces, int from, boolean fromSaid) {
		int reach = fromSaid ? 7 : 4;
		for (int at = from - 1; at >= 0 && at >= from - reach; at--) {
			Piece piece = pieces.get(at);
			if (piece.is(",") && !fromSaid || piece.is(";") || piece.is(".") || piece.is("range") || piece.is("ranging")
					|| piece.is("ranges") || piece.is("ranged") || piece.is("between")) {
				return false;
			}
			if (piece.is(Tag.TREND_UP) || piece.is(Tag.TREND_DOWN) || piece.is("revised") || piece.is("changed")
					|| piece.is("moved")) {
				return true;
			}
		}
		return false;
	}

}
