package org.crosscheck.quantity;

import java.util.List;

/**
 * Recognises the article's own conversion of a value into a second unit: "100 miles (160
 * km)", "$50m (£39m)", "60 miles, or about 97 km,". Both halves are one claim
 * (semantics.md 4.14, 4.15). Physical values must agree within the rounding of the
 * coarser; two that do not are left as two claims, for the checker to set against each
 * other.
 */
final class Conversions {

	private Conversions() {
	}

	/** Marks the second halves of pairs. */
	static void mark(Pieces pieces, List<Draft> drafts) {
		nameCurrencies(pieces, drafts);
		for (int i = 1; i < drafts.size(); i++) {
			Draft first = drafts.get(i - 1);
			Draft second = drafts.get(i);
			if (first.isOpen() && second.isOpen() && first.hasUnit() && second.hasUnit() && !first.isVague()
					&& !second.isVague() && (isBeside(pieces, first.spanTo, second.spanFrom, second.spanTo)
							|| first.conversion && isAnother(pieces, first.spanTo, second.spanFrom))) {
				if (first.unit.dimension() == Dimension.MONEY && second.unit.dimension() == Dimension.MONEY) {
					second.conversion = areTwoCurrencies(first, second);
				}
				else {
					second.conversion = !first.unit.equals(second.unit)
							&& (agree(first, second) || areTwoPrices(first.unit, second.unit));
				}
			}
		}
	}

	/**
	 * "5m yen ($40,000) in red and 6m ($48,000) in blue": what was converted into dollars
	 * before is in the same currency.
	 */
	private static void nameCurrencies(Pieces pieces, List<Draft> drafts) {
		Draft named = null;
		Draft into = null;
		for (int i = 1; i < drafts.size(); i++) {
			Draft first = drafts.get(i - 1);
			Draft second = drafts.get(i);
			boolean pair = first.isOpen() && second.isOpen() && second.unit.dimension() == Dimension.MONEY
					&& pieces.is(first.spanTo, "(") && isBeside(pieces, first.spanTo, second.spanFrom, second.spanTo);
			if (pair && first.unit.dimension() == Dimension.MONEY) {
				named = first;
				into = second;
			}
			else if (pair && named != null && into != null && !first.hasUnit() && first.inDigits && !first.isVague()
					&& into.unit.equals(second.unit)) {
				first.unit = named.unit;
			}
		}
	}

	/** "(£21m; €25m)", "(87F, 303K)": a further conversion in the same brackets. */
	private static boolean isAnother(Pieces pieces, int from, int second) {
		return from + 1 == second && (pieces.is(from, ";") || pieces.is(from, "/") || pieces.is(from, ","));
	}

	private static boolean isBeside(Pieces pieces, int from, int second, int to) {
		if (pieces.is(from, "(") || pieces.is(from, "[")) {
			int at = from + 1;
			at += pieces.is(at, "or") ? 1 : 0;
			Piece after = pieces.get(to);
			return at == second && after.kind() == Piece.Kind.MARK && !after.is("/")
					|| at == second && (after.is("at") || after.is("or"));
		}
		int at = pieces.is(from, ",") ? from + 1 : from;
		return pieces.is(at, "or") && at + 1 == second;
	}

	/** A bare "$" beside the dollar of a named country is another country's. */
	private static boolean areTwoCurrencies(Draft first, Draft second) {
		if (!first.unit.base().equals(second.unit.base())) {
			return true;
		}
		boolean oneBare = first.unit.name().equals("dollar") != second.unit.name().equals("dollar");
		if (oneBare && first.unit.factor() == second.unit.factor()) {
			Draft bare = first.unit.name().equals("dollar") ? first : second;
			bare.unit = new Unit("dollar", Dimension.MONEY, "dollar", bare.unit.factor(), 0, null);
		}
		return oneBare;
	}

	/** "$4 a gallon (85p a litre)". */
	private static boolean areTwoPrices(Unit one, Unit other) {
		int first = one.base().indexOf(" per ");
		int second = other.base().indexOf(" per ");
		return one.dimension() == Dimension.RATE && other.dimension() == Dimension.RATE && first > 0 && second > 0
				&& one.base().substring(first).equals(other.base().substring(second))
				&& !one.base().equals(other.base()) && (one.currency() != null || other.currency() != null);
	}

	private static boolean agree(Draft first, Draft second) {
		if (first.unit.dimension() != second.unit.dimension() || !first.unit.base().equals(second.unit.base())) {
			return false;
		}
		boolean difference = first.unit.offset() != 0 && second.unit.offset() != 0;
		return inBase(first, true).meets(inBase(second, true))
				|| difference && inBase(first, false).meets(inBase(second, false));
	}

	/**
	 * @param shifted whether zero counts: not for differences of temperature.
	 */
	private static Interval inBase(Draft draft, boolean shifted) {
		Interval plausible = Intervals.plausible(draft);
		return shifted ? draft.unit.toBase(plausible) : plausible.times(draft.unit.factor());
	}

}
