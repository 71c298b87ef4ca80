package org.crosscheck.quantity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds out whether a number states a change, and in which direction. Immutable. */
final class Trends {

	/** How far back a verb may stand from its number. */
	private static final int REACH = 5;

	/** The same for "grow sales by 35 %", where the object stands between. */
	private static final int REACH_OF_BY = 9;

	private final TrendsBehind behind = new TrendsBehind();

	void read(Pieces pieces, List<Draft> drafts) {
		Draft previous = null;
		for (Draft draft : drafts) {
			if (draft.isOpen() && draft.unit.dimension() != Dimension.AGE) {
				draft.trend = before(pieces, draft, (previous == null) ? 0 : previous.to);
				draft.trend = (draft.trend == null) ? overObject(pieces, draft) : draft.trend;
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
		this.behind.read(pieces, drafts);
	}

	/** "fell 4 % in May, 3 % in June and 2 % in July": the verb is said once. */
	private static boolean isListed(Pieces pieces, Draft first, Draft second) {
		int end = second.from - 1;
		boolean same = ChangeWords.isRelative(first) && first.unit.equals(second.unit) && !pieces.is(second.to, "of");
		if (same && isGapped(pieces, first.to, end)) {
			return true;
		}
		if (!same || !pieces.is(end, "and") && !pieces.is(end, ",") || end - first.to > REACH_OF_BY
				|| end > first.to && !isPreposition(pieces.get(first.to)) && !pieces.is(first.to, Tag.RELATIVE)) {
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

	/** "wages rose 5 % and prices 3 %": one noun behind a conjunction, and no verb. */
	private static boolean isGapped(Pieces pieces, int from, int noun) {
		int joint = pieces.is(from, ",") ? from + 1 : from;
		Piece word = pieces.get(noun);
		boolean joined = pieces.is(joint, "and") || pieces.is(joint, "but") || pieces.is(joint, "while");
		return joined && joint + 1 == noun && word.isWord() && !word.is(Tag.FUNCTION) && !word.is(Tag.ADVERB)
				&& !word.is(Tag.TREND_UP) && !word.is(Tag.TREND_DOWN) && !word.lower().endsWith("ed");
	}

	private static boolean isPreposition(Piece piece) {
		return piece.is("in") || piece.is("at") || piece.is("for") || piece.is("on") || piece.is("during");
	}

	/** A verb, adverb or noun of change right before, with words of degree between. */
	private static @Nullable Trend before(Pieces pieces, Draft draft, int floor) {
		int from = isBehindBound(pieces, draft) ? draft.spanFrom - 1 : draft.from;
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
				return ChangeWords.tellChange(pieces, at, draft, by) ? ChangeWords.direction(pieces, at) : null;
			}
			if (piece.is("off") && ChangeWords.isOff(pieces, at, draft)) {
				return Trend.DOWN;
			}
			by |= piece.is("by") && (draft.hasUnit() || !pieces.isNounLike(draft.to));
			boolean comma = piece.is(",") && pieces.is(at + 1, "by");
			if (!piece.is(Tag.ADVERB) && !piece.lower().endsWith("ly") && !(by && piece.isWord()) && !comma) {
				return null;
			}
		}
		return null;
	}

	/** "by the maximum 5 %": the article belongs to the word that bounds the number. */
	private static boolean isBehindBound(Pieces pieces, Draft draft) {
		return draft.spanFrom < draft.from && pieces.is(draft.spanFrom - 1, "the")
				&& pieces.is(draft.spanFrom - 2, "by");
	}

	/** "cut its rate half a point", "raised fares 5 %": the thing changed between. */
	private static @Nullable Trend overObject(Pieces pieces, Draft draft) {
		if (!ChangeWords.isRelative(draft) || pieces.isNounLike(draft.to) || pieces.is(draft.to, "of")
				|| !pieces.isNounLike(draft.from - 1)) {
			return null;
		}
		for (int at = draft.from - 2; at >= draft.from - REACH; at--) {
			Piece piece = pieces.get(at);
			if (piece.is(Tag.TREND_TRANSITIVE)) {
				boolean verb = pieces.get(at - 1).isWord() && !ChangeWords.isArticle(pieces, at - 1) && !piece.is("up")
						&& !piece.is("down");
				return verb ? ChangeWords.direction(pieces, at) : null;
			}
			if (!pieces.isNounLike(at) && !ChangeWords.isArticle(pieces, at) && !Ages.isPossessive(piece)
					&& !piece.is("its")) {
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

	/**
	 * Whether a verb of change stands close before a number.
	 * @param fromSaid whether "from" introduces the number
	 */
	static boolean changesBefore(Pieces pieces, int from, boolean fromSaid) {
		boolean apposed = fromSaid && pieces.is(from - 2, ",");
		int reach = apposed ? 12 : fromSaid ? 7 : 4;
		for (int at = from - 1; at >= 0 && at >= from - reach; at--) {
			Piece piece = pieces.get(at);
			if (piece.is(",") && !fromSaid || piece.is(";") || piece.is(".") || piece.is(Tag.RANGE_WORD)) {
				return false;
			}
			// "an escalating scale of $3 to $5" does not change
			boolean attributive = piece.lower().endsWith("ing") && pieces.isNounLike(at + 1);
			if (!attributive && (piece.is(Tag.TREND_UP) || piece.is(Tag.TREND_DOWN) || piece.is(Tag.MOVE))) {
				return true;
			}
		}
		return false;
	}

}
