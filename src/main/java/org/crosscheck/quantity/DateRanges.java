package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins two dates into a period: "from January to March", "between 3 May and 7 June",
 * "Sept. 27 – Oct. 1". Immutable.
 */
final class DateRanges {

	/** How far back a verb may stand that tells a move from one date to another. */
	private static final int REACH = 6;

	List<Draft> join(Pieces pieces, List<Draft> drafts) {
		List<Draft> joined = new ArrayList<>(drafts.size());
		for (Draft draft : drafts) {
			Draft previous = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (previous != null) {
				order(pieces, previous, draft);
			}
			if (previous != null && isPeriod(pieces, previous, draft)) {
				merge(previous, draft);
			}
			else {
				joined.add(draft);
			}
		}
		return joined;
	}

	/** "between January and March", completed to two years: the first is a year early. */
	private static void order(Pieces pieces, Draft first, Draft last) {
		DatePeriod from = first.date;
		DatePeriod to = last.date;
		boolean bare = !pieces.get(first.to - 1).isNumber() || pieces.get(first.to - 1).text().length() < 4;
		if (from != null && to != null && bare && pieces.is(first.from - 1, "between") && last.from - first.to == 1
				&& from.first().isAfter(to.last()) && !from.first().minusYears(1).isAfter(to.last())) {
			first.date = new DatePeriod(from.first().minusYears(1), from.last().minusYears(1));
			first.low = from.first().minusYears(1).toEpochDay();
		}
	}

	private static boolean isPeriod(Pieces pieces, Draft first, Draft last) {
		DatePeriod from = first.date;
		DatePeriod to = last.date;
		if (from == null || to == null || last.from - first.to != 1 || from.first().isAfter(to.last())
				|| isMoved(pieces, first.from)) {
			return false;
		}
		int link = first.to;
		boolean between = pieces.is(first.from - 1, "between") && pieces.is(link, "and");
		return between || pieces.is(link, "to") || pieces.get(link).isDash() || pieces.is(link, "until")
				|| pieces.is(link, "till") || pieces.is(link, "through");
	}

	/** "postponed from 3 May to 7 June" names two days. */
	private static boolean isMoved(Pieces pieces, int at) {
		for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
			switch (pieces.get(i).lower()) {
				case "moved", "postponed", "delayed", "deferred", "shifted", "rescheduled", "pushed", "changed",
						"extended", "put" -> {
					return true;
				}
				default -> {
				}
			}
		}
		return false;
	}

	private static void merge(Draft first, Draft last) {
		DatePeriod from = first.date;
		DatePeriod to = last.date;
		if (from != null && to != null) {
			first.skip = last.skip;
			first.date = new DatePeriod(from.first(), to.last());
			first.high = to.last().toEpochDay();
			first.numberTo = last.numberTo;
			first.to = last.to;
			first.spanTo = last.spanTo;
		}
	}

}
