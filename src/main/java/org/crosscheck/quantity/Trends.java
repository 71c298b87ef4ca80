package org.crosscheck.quantity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds out whether a number states a change, and in which direction. Immutable. */
final class Trends {

	/** How far back a verb may stand from its number. */
	private static final int REACH = 5;

	/** The same for "grow sales by 35 %", where the object stands between. */
	private static final int REACH_OF_BY = 9;

	void read(Pieces pieces, List<Draft> drafts) {
		Draft previous = null;
		for (Draft draft : drafts) {
			if (draft.isOpen() && draft.unit.dimension() != Dimension.AGE) {
				draft.trend = before(pieces, draft, (previous == null) ? 0 : previous.to);
				if (draft.trend == null && previous != null && pieces.is(draft.from - 1, "by")) {
					draft.trend = previous.trend;
				}
				if (draft.trend == null && previous != null && previous.trend != null && draft.from - previous.to <= 2
						&& (pieces.is(draft.from - 1, "or") || pieces.is(draft.from - 1, "("))) {
					draft.trend = previous.trend;
				}
				if (draft.trend == null && previous != null && previous.trend != null
						&& isListed(pieces, previous, draft)) {
					draft.trend = previous.trend;
				}
				previous = draft;
			}
		}
	}

	/** "fell 4 % in May, 3 % in June and 2 % in July": the verb is said once. */
	private static boolean isListed(Pieces pieces, Draft first, Draft second) {
		int end = second.from - 1;
		boolean same = isRelative(first) && first.unit.equals(second.unit) && !pieces.is(second.to, "of");
		if (!same || !pieces.is(end, "and") && !pieces.is(end, ",") || end - first.to > REACH_OF_BY
				|| end > first.to && !isPreposition(pieces.get(first.to))) {
			return false;
		}
		for (int i = first.to; i < end; i++) {
			Piece piece = pieces.get(i);
			if (piece.kind() == Piece.Kind.MARK && i < end - 1 || piece.is(Tag.AUXILIARY)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isPreposition(Piece piece) {
		return piece.is("in") || piece.is("at") || piece.is("for") || piece.is("on") || piece.is("during");
	}

	/** A verb, adverb or noun of change right before, with words of degree between. */
	private static @Nullable Trend before(Pieces pieces, Draft draft, int floor) {
		int from = draft.from;
		boolean by = false;
		for (int at = from - 1; at >= floor && at >= from - (by ? REACH_OF_BY : REACH); at--) {
			Piece piece = pieces.get(at);
			if (piece.is("up") && pieces.is(at + 1, "to") && !by) {
				continue;
			}
			if (isLevel(pieces, at) && !by) {
				return null;
			}
			if (piece.is(Tag.TREND_UP) || piece.is(Tag.TREND_DOWN)) {
				return isChange(pieces, at, draft, by) ? direction(pieces, at) : null;
			}
			by |= piece.is("by") && draft.hasUnit();
			if (!piece.is(Tag.ADVERB) && !piece.lower().endsWith("ly") && !(by && piece.isWord())) {
				return null;
			}
		}
		return null;
	}

	/** "to 40", "from 40", "at 40" name a level, not a change. */
	private static boolean isLevel(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		return piece.is("to") && !pieces.is(at - 1, "up") || piece.is("from")
				|| piece.is("at") && !pieces.is(at + 1, "least");
	}

	private static boolean isChange(Pieces pieces, int at, Draft draft, boolean by) {
		Piece piece = pieces.get(at);
		boolean noun = piece.is(Tag.TREND_NOUN_UP) || piece.is(Tag.TREND_NOUN_DOWN);
		boolean article = pieces.is(at - 1, "a") || pieces.is(at - 1, "an") || pieces.is(at - 1, "the");
		if (noun && article && !pieces.is(at + 1, "of") && !by) {
			return false;
		}
		// "lost 40 soldiers" and "add ten users" tell of things, "added 3 %" of a change
		boolean relative = isRelative(draft) || draft.unit.dimension() == Dimension.MONEY;
		boolean particle = (piece.is("up") || piece.is("down")) && pieces.is(at - 1, Tag.PARTICLE_VERB);
		if (particle && !(relative && pieces.is(at - 1, Tag.CLOSING_VERB))
				&& !(isRelative(draft) && isPhrasal(pieces, at))) {
			return false;
		}
		// "raised $5m" and "lost $5m" tell of the sum, unless a level follows
		boolean sum = draft.unit.dimension() == Dimension.MONEY
				&& (piece.lower().startsWith("rais") || piece.lower().startsWith("los")) && !pieces.is(draft.to, "to")
				&& !pieces.is(draft.to, "at");
		return !sum && relative || by || !piece.is(Tag.TREND_TRANSITIVE);
	}

	/** Percentages and points, which are said of changes as often as of levels. */
	private static boolean isRelative(Draft draft) {
		return draft.unit.dimension() == Dimension.PERCENT || draft.unit.dimension() == Dimension.PERCENTAGE_POINT
				|| draft.unit.name().equals("point") || draft.unit.name().startsWith("percentage per ");
	}

	/** "gave up 3 %" has lost it, "picked up 3 %" has gained it. */
	private static boolean isPhrasal(Pieces pieces, int at) {
		return pieces.is(at, "up") && (isGiving(pieces.get(at - 1)) || pieces.get(at - 1).lower().startsWith("pick"));
	}

	private static boolean isGiving(Piece verb) {
		return verb.is("gave") || verb.is("give") || verb.is("gives") || verb.is("giving") || verb.is("given");
	}

	private static Trend direction(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		if (piece.is("up") && isGiving(pieces.get(at - 1))) {
			return Trend.DOWN;
		}
		if (piece.is(Tag.TREND_EITHER)) {
			return pieces.is(at + 1, "down") || pieces.is(at + 1, "lower") ? Trend.DOWN : Trend.UP;
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
			// "an escalating scale of $3 to $5" does not change
			boolean attributive = piece.lower().endsWith("ing") && pieces.isNounLike(at + 1);
			if (!attributive && (piece.is(Tag.TREND_UP) || piece.is(Tag.TREND_DOWN) || isMove(piece))) {
				return true;
			}
		}
		return false;
	}

	/** Verbs that lead from one level to another without saying in which direction. */
	private static boolean isMove(Piece piece) {
		return switch (piece.lower()) {
			case "revised", "changed", "moved", "went", "gone", "shifted", "swung", "adjusted", "amended", "updated" ->
				true;
			default -> false;
		};
	}

}
