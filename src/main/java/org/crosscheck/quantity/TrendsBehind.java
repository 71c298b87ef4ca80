package org.crosscheck.quantity;

import java.util.List;
import java.util.Set;

import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Directions said behind the number: "closed 200 points lower", "8 % up on the year".
 * Immutable.
 */
final class TrendsBehind {

	private static final Set<String> MORE;

	private static final Set<String> LESS;

	private static final Set<String> REMOVING;

	static {
		WordList cues = WordList.read(TrendsBehind.class, "cues.txt");
		MORE = cues.set("more than before");
		LESS = cues.set("less than before");
		REMOVING = cues.set("taken off");
	}

	/** How far behind "than" the earlier time may stand that makes it a change. */
	private static final int REACH = 4;

	void read(Pieces pieces, List<Draft> drafts) {
		for (int i = drafts.size() - 1; i >= 0; i--) {
			Draft draft = drafts.get(i);
			boolean change = draft.isOpen() && draft.trend == null && (ChangeWords.isRelative(draft)
					|| draft.unit.dimension() == Dimension.MONEY || draft.unit.dimension() == Dimension.TEMPERATURE);
			if (change) {
				draft.trend = isTakenOff(pieces, draft) ? Trend.DOWN
						: said(pieces, isSecond(pieces, draft) ? past(pieces, draft.spanTo) : draft.spanTo);
				Draft next = (i + 1 < drafts.size()) ? drafts.get(i + 1) : null;
				if (draft.trend == null && next != null && isSame(pieces, draft, next)) {
					draft.trend = next.trend;
				}
			}
		}
	}

	/** "wiped £2bn off the worth of banks", "knock 5 % off fares". */
	private static boolean isTakenOff(Pieces pieces, Draft draft) {
		if (!pieces.is(draft.spanTo, "off") || pieces.get(draft.spanTo + 1).kind() == Piece.Kind.MARK) {
			return false;
		}
		for (int at = draft.spanFrom - 1; at >= draft.spanFrom - REACH; at--) {
			if (REMOVING.contains(pieces.get(at).lower())) {
				return true;
			}
		}
		return false;
	}

	/** "200 points, or 0.6 %, lower": one change in two units. */
	private static boolean isSame(Pieces pieces, Draft first, Draft second) {
		int gap = second.spanFrom - first.spanTo;
		return isSecond(pieces, second) && gap <= 2 && said(pieces, past(pieces, second.spanTo)) != null;
	}

	private static boolean isSecond(Pieces pieces, Draft draft) {
		return pieces.is(draft.spanFrom - 1, "or") || pieces.is(draft.spanFrom - 1, "(");
	}

	private static int past(Pieces pieces, int end) {
		return (pieces.is(end, ",") || pieces.is(end, ")")) ? end + 1 : end;
	}

	private static @Nullable Trend said(Pieces pieces, int at) {
		Piece next = pieces.get(at + 1);
		String word = pieces.get(at).lower();
		boolean up = pieces.is(at, Tag.TREND_BEHIND_UP) || next.is("than") && MORE.contains(word);
		boolean down = pieces.is(at, Tag.TREND_BEHIND_DOWN) || next.is("than") && LESS.contains(word);
		if (!up && !down || pieces.get(at).glued()) {
			return null;
		}
		boolean closes = at + 1 >= pieces.size() || next.kind() == Piece.Kind.MARK || next.is(Tag.FUNCTION)
				|| next.is(Tag.RELATIVE) || next.is(Tag.WEEKDAY) || next.is(Tag.DAY_WORD) || next.is("year");
		// "$7m, down from $8m" names two levels
		boolean particle = pieces.is(at, "up") && next.is("to") || next.is("from");
		return (closes && !particle && (!next.is("than") || isEarlier(pieces, at + 2))) ? (up ? Trend.UP : Trend.DOWN)
				: null;
	}

	/** "than a year earlier", "than last week", "than in 2019"; not "than women's". */
	private static boolean isEarlier(Pieces pieces, int from) {
		for (int at = from; at < from + REACH; at++) {
			if (pieces.is(at, Tag.AGO) && !pieces.is(at, "on") && !pieces.is(at, "from") || pieces.is(at, "last")
					|| (pieces.is(at, "previous") || pieces.is(at, "this")) && pieces.is(at + 1, Tag.PERIOD)
					|| pieces.is(at, Tag.DAY_WORD) || pieces.is(at, Tag.WEEKDAY)
					|| pieces.is(at, "in") && (pieces.get(at + 1).isNumber() || pieces.is(at + 1, Tag.MONTH))) {
				return true;
			}
		}
		return false;
	}

}
