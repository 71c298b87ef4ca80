package org.crosscheck.source;

/**
 * How far words at one token reach: the run of tokens of the same quotation level, and
 * the stretch a cue there may govern, by token indexes, ends exclusive.
 *
 * @param quotation index of the quotation, or {@link Clause#OUTSIDE}
 * @param from first token of the run, behind the nearest clause mark
 * @param to one past its last token
 * @param contentFrom first token a cue may govern to its left
 * @param contentTo one past the last it may govern to its right
 */
record Reach(int quotation, int from, int to, int contentFrom, int contentTo) {

	/** Sentences are read this far to either side of a cue; longer ones are lists. */
	private static final int FARTHEST = 200;

	static Reach of(Clause clause, int i) {
		int quotation = clause.quotation(i);
		int from = i;
		while (from > Math.max(0, i - FARTHEST) && clause.quotation(from - 1) == quotation
				&& !clause.isBreak(from - 1)) {
			from--;
		}
		int to = i + 1;
		while (to < Math.min(clause.size(), i + FARTHEST) && clause.quotation(to) == quotation && !clause.isBreak(to)) {
			to++;
		}
		return new Reach(quotation, from, to, contentFrom(clause, i, quotation), contentTo(clause, i, quotation));
	}

	private static int contentFrom(Clause clause, int i, int quotation) {
		int from = i;
		while (from > Math.max(0, i - FARTHEST)
				&& (quotation == Clause.OUTSIDE || clause.quotation(from - 1) == quotation)
				&& !(clause.is(from - 1, ";") && clause.quotation(from - 1) == quotation)
				&& !clause.is(from - 1, "(")) {
			from = clause.is(from - 1, ")") ? opening(clause, from - 1) : from - 1;
		}
		return from;
	}

	private static int contentTo(Clause clause, int i, int quotation) {
		int to = i + 1;
		int depth = 0;
		while (to < Math.min(clause.size(), i + FARTHEST)
				&& (quotation == Clause.OUTSIDE || clause.quotation(to) == quotation)) {
			depth += clause.is(to, "(") ? 1 : clause.is(to, ")") ? -1 : 0;
			if (depth < 0) {
				break;
			}
			to++;
		}
		return to;
	}

	/** Skips a bracketed insertion leftwards. */
	private static int opening(Clause clause, int close) {
		for (int i = close - 1; i >= Math.max(0, close - 40); i--) {
			if (clause.is(i, "(")) {
				return i;
			}
		}
		return close;
	}

}
