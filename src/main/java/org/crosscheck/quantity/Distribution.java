package org.crosscheck.quantity;

import java.util.List;

/** "at least 12 dead and 40 wounded": the bound holds for both (semantics.md 4.5). */
final class Distribution {

	/** How many pieces may stand between the two numbers. */
	private static final int REACH = 8;

	private Distribution() {
	}

	static void spread(Pieces pieces, List<Draft> drafts) {
		for (int i = 1; i < drafts.size(); i++) {
			Draft first = drafts.get(i - 1);
			Draft second = drafts.get(i);
			boolean bounded = first.bound == Bound.AT_LEAST || first.bound == Bound.MORE_THAN;
			if (first.isOpen() && second.isOpen() && isTwin(pieces, first, second)) {
				second.bound = first.bound;
			}
			else if (bounded && first.isOpen() && second.isOpen() && second.bound == Bound.EXACT
					&& first.unit.base().equals(second.unit.base())
					&& isCoordinated(pieces, first.spanTo, second.from)) {
				second.bound = first.bound;
			}
		}
	}

	/** "more than 100 km (60 miles)": the same bound in another unit. */
	private static boolean isTwin(Pieces pieces, Draft first, Draft second) {
		boolean bracket = pieces.is(first.spanTo, "(") && second.spanFrom == first.spanTo + 1
				&& pieces.is(second.spanTo, ")");
		return bracket && second.bound == Bound.EXACT && first.hasUnit() && second.hasUnit()
				&& first.bound != Bound.RANGE && first.bound != Bound.VAGUE
				&& first.unit.dimension() == second.unit.dimension() && !first.unit.equals(second.unit);
	}

	private static boolean isCoordinated(Pieces pieces, int from, int to) {
		if (to - from > REACH || !pieces.is(to - 1, "and") && !pieces.is(to - 1, ",")) {
			return false;
		}
		for (int i = from; i < to - 1; i++) {
			Piece piece = pieces.get(i);
			if (piece.kind() == Piece.Kind.MARK && !piece.isHyphen() || piece.is("in") || piece.is("at")
					|| piece.is("on") || piece.is("to")) {
				return false;
			}
		}
		return to > from + 1;
	}

}
