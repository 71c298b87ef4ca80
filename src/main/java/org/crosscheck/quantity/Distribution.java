package org.crosscheck.quantity;

import java.util.List;

/**
 * "at least 12 dead and 40 wounded", "about 5 and 10 km": the bound said before the first
 * number of a list holds for the others (semantics.md 4.5).
 */
final class Distribution {

	/** How many pieces may stand between the two numbers. */
	private static final int REACH = 8;

	private Distribution() {
	}

	static void spread(Pieces pieces, List<Draft> drafts) {
		Bound said = Bound.EXACT;
		for (int i = 0; i < drafts.size(); i++) {
			Draft draft = drafts.get(i);
			Draft previous = (i > 0) ? drafts.get(i - 1) : null;
			if (previous != null && previous.isOpen() && draft.isOpen() && draft.bound == Bound.EXACT) {
				if (isConversion(pieces, previous, draft)) {
					draft.bound = previous.bound;
					continue;
				}
				if (said != Bound.EXACT && holds(pieces, said, previous, draft)) {
					draft.bound = said;
					continue;
				}
			}
			said = (draft.isOpen() && draft.spanFrom < draft.from) ? draft.bound : Bound.EXACT;
		}
	}

	/** "more than 100 km (60 miles)": the same bound in another unit. */
	private static boolean isConversion(Pieces pieces, Draft first, Draft second) {
		boolean bracket = pieces.is(first.spanTo, "(") && second.spanFrom == first.spanTo + 1
				&& pieces.is(second.spanTo, ")");
		return bracket && first.hasUnit() && second.hasUnit() && first.bound != Bound.RANGE
				&& first.bound != Bound.VAGUE && first.unit.dimension() == second.unit.dimension()
				&& !first.unit.equals(second.unit);
	}

	/**
	 * Words that set a limit hold for a whole list; words that approximate one number
	 * hold for the next when nothing stands between or it is round too.
	 */
	private static boolean holds(Pieces pieces, Bound said, Draft first, Draft second) {
		if (!first.unit.base().equals(second.unit.base()) || !isCoordinated(pieces, first.spanTo, second.from)
				|| pieces.is(second.to, "of")) {
			return false;
		}
		return switch (said) {
			case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> true;
			case ABOUT -> second.from - first.numberTo == 1 || second.low != 0 && second.low % 10 == 0;
			case NEARLY -> second.from - first.numberTo == 1;
			case EXACT, RANGE, VAGUE -> false;
		};
	}

	private static boolean isCoordinated(Pieces pieces, int from, int to) {
		boolean or = pieces.is(to - 1, "or") && to - from == 1;
		if (to <= from || to - from > REACH || !or && !pieces.is(to - 1, "and") && !pieces.is(to - 1, ",")) {
			return false;
		}
		for (int i = from; i < to - 1; i++) {
			Piece piece = pieces.get(i);
			if (piece.kind() == Piece.Kind.MARK && !piece.isHyphen() && i < to - 2 || piece.is("in") || piece.is("at")
					|| piece.is("on") || piece.is("to")) {
				return false;
			}
		}
		return true;
	}

}
