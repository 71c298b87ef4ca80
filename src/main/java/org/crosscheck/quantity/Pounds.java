package org.crosscheck.quantity;

import java.util.Set;

import org.crosscheck.text.WordList;

/**
 * Tells the pound of weight from the one of money. Stateless.
 */
final class Pounds {

	private static final Set<String> PAID_FOR = WordList.read(Pounds.class, "cues.txt").set("paid for");

	/** How much of the phrase behind "pounds of" is looked at. */
	private static final int PHRASE = 3;

	/** How far before "pounds" a word of money may stand. */
	private static final int CLAUSE = 8;

	private Pounds() {
	}

	/** "pounds" are money only where the text says so or the sum is large. */
	static boolean areWeight(Pieces pieces, Draft draft, Forms.Found<Unit> money, ReadingContext context) {
		if (!money.meaning().base().equals("?pound") || !money.meaning().name().equals("pound sterling")) {
			return false;
		}
		boolean large = draft.magnitude >= 1e6;
		if (large) {
			return context.pound() == null && pieces.is(money.to(), "of") && !isPaidFor(pieces, money.to() + 1);
		}
		boolean weighed = pieces.is(money.to(), "of") || pieces.get(draft.to).isHyphen()
				|| pieces.is(draft.from - 1, "weighing") || pieces.is(draft.from - 1, "weighs")
				|| pieces.is(draft.from - 1, "weighed");
		return context.pound() == null && !isPaid(pieces, draft) || weighed;
	}

	/** "12 million pounds of public money" is money, "of cheese" is a weight. */
	private static boolean isPaidFor(Pieces pieces, int from) {
		for (int at = from; at < from + PHRASE && pieces.get(at).isWord(); at++) {
			if (pieces.is(at, Tag.MONEY_CUE) || PAID_FOR.contains(pieces.get(at).lower())) {
				return true;
			}
		}
		return false;
	}

	/** Whether the clause before the sum speaks of money, or a penny sum follows. */
	private static boolean isPaid(Pieces pieces, Draft draft) {
		for (int at = draft.from - 1; at >= 0 && at >= draft.from - CLAUSE; at--) {
			if (pieces.is(at, Tag.MONEY_CUE)) {
				return true;
			}
			if (pieces.is(at, ";") || pieces.is(at, ":")) {
				return false;
			}
		}
		return false;
	}

}
