package org.crosscheck.quantity;

import java.util.List;

/**
 * Gives a bare number the unit that a neighbour has: "5 and 10 km", "300 tonnes of wheat
 * and 200 of maize", "€3m, up from 2m".
 */
final class SharedUnits {

	/** Numbers of a list that share the unit of the last. */
	private static final int LONGEST_LIST = 12;

	private SharedUnits() {
	}

	/** Looks at two numbers that follow each other. */
	static void share(Pieces pieces, Draft first, Draft second) {
		shareUnit(pieces, first, second);
		Ages.share(pieces, first, second);
		if (isLevelBefore(pieces, first, second)) {
			first.unit = second.unit;
		}
		boolean bare = !second.hasUnit() && !second.isVague() && !second.fraction && !Years.isYearShaped(second)
				&& second.to == second.numberTo;
		Dimension dimension = first.unit.dimension();
		boolean measured = first.hasUnit() && dimension != Dimension.SHARE && dimension != Dimension.AGE;
		if (bare && measured && (isParallel(pieces, first, second) || isOtherLevel(pieces, first, second)
				|| isNextSum(pieces, first, second))) {
			second.unit = first.unit;
		}
	}

	/** "300 tonnes of wheat, 200 of maize", "24 mpg in town and 31 on motorways". */
	private static boolean isParallel(Pieces pieces, Draft first, Draft second) {
		int gap = second.from - first.to;
		boolean listed = gap > 2 && gap <= LONGEST_LIST
				&& (pieces.is(second.from - 1, ",") || isJoint(pieces, second.from - 1));
		Piece link = pieces.get(second.to);
		boolean of = link.is("of") && !pieces.is(second.to + 1, Tag.FUNCTION);
		boolean place = link.is("in") || link.is("on") || link.is("for") || link.is("at");
		boolean alike = of ? pieces.is(first.to, "of") : pieces.is(first.to, "in") || pieces.is(first.to, "on")
				|| pieces.is(first.to, "for") || pieces.is(first.to, "at");
		return listed && alike && (of || place) && pieces.get(second.to + 1).isWord()
				|| listed && alike && place && pieces.get(second.to + 1).isNumber();
	}

	/** "the index (16,369 up 58 points)", "at 16,369, down 58 points". */
	private static boolean isLevelBefore(Pieces pieces, Draft level, Draft change) {
		int link = pieces.is(level.to, ",") ? level.to + 1 : level.to;
		return change.unit.name().equals("point") && level.isOpen() && level.inDigits && !level.hasUnit()
				&& !Years.isYearShaped(level) && (pieces.is(link, "up") || pieces.is(link, "down"))
				&& link + 1 == change.from;
	}

	/** "£4m, 5m and 6m", "£500, 600 or 700": the sign is said once. */
	private static boolean isNextSum(Pieces pieces, Draft first, Draft second) {
		boolean sign = first.unit.dimension() == Dimension.MONEY && first.to == first.numberTo;
		int gap = second.from - first.to;
		boolean listed = gap == 1 && (pieces.is(first.to, ",") || isJoint(pieces, first.to))
				|| gap == 2 && pieces.is(first.to, ",") && isJoint(pieces, first.to + 1);
		Piece next = pieces.get(second.to);
		boolean alone = next.kind() == Piece.Kind.MARK || next.is(Tag.FUNCTION) || next.is("respectively");
		return sign && listed && alone && !next.is("of") && second.inDigits && first.magnitude == second.magnitude;
	}

	/** "€3m, up from 2m", "to 12 cents from 15", "from 51 % to 30". */
	private static boolean isOtherLevel(Pieces pieces, Draft first, Draft second) {
		int gap = second.from - first.to;
		int link = second.from - 1;
		Piece before = pieces.get(link - 1);
		boolean compared = pieces.is(link, "from") && (gap == 1 || before.is("up") || before.is("down"))
				|| pieces.is(link, "against") && gap <= 2 || pieces.is(link, "with") && before.is("compared")
				|| pieces.is(link, "to") && pieces.is(first.from - 1, "from") && gap <= 2;
		return compared && gap <= 4 && second.inDigits
				&& (!pieces.isNounLike(second.to) || pieces.is(second.to, Tag.RELATIVE));
	}

	/** "5, 10 and 20 km": the unit of the last number of a list is that of all. */
	static void shareWithList(Pieces pieces, List<Draft> drafts) {
		int last = drafts.size() - 1;
		Unit unit = drafts.get(last).unit;
		if (last < 2 || !drafts.get(last - 1).unit.equals(unit) || !drafts.get(last).hasUnit()
				|| drafts.get(last - 1).to > drafts.get(last - 1).numberTo) {
			return;
		}
		for (int i = last - 2; i >= 0 && last - i < LONGEST_LIST; i--) {
			Draft item = drafts.get(i);
			boolean listed = item.isOpen() && !item.hasUnit() && !item.isVague() && item.to == item.numberTo
					&& drafts.get(i + 1).from - item.to == 1 && pieces.is(item.to, ",");
			if (!listed) {
				return;
			}
			item.unit = unit;
		}
	}

	/** "7, 8, 10 percent": at least two bare numbers stand before the last. */
	private static boolean isListBefore(Pieces pieces, Draft last) {
		return pieces.is(last.to, ",") && last.to == last.numberTo && pieces.is(last.from - 1, ",")
				&& pieces.get(last.from - 2).isNumber() && last.inDigits && !pieces.get(last.from - 3).is(Tag.MONTH);
	}

	private static boolean isJoint(Pieces pieces, int at) {
		return pieces.is(at, "and") || pieces.is(at, "or");
	}

	/** "6-foot-2 and 220 pounds": what a hyphen joins to a word before is its part. */
	private static boolean isTail(Pieces pieces, Draft first) {
		return isOpenHyphen(pieces, first.from - 1) && pieces.get(first.from).glued();
	}

	/** The hyphen of "5- and 10-year bonds" or of "10-by-12-foot". */
	private static boolean isOpenHyphen(Pieces pieces, int at) {
		return pieces.get(at).isHyphen() && pieces.get(at).glued();
	}

	/** "5 and 10 km", "eight or nine euros", "8 or $9". */
	private static void shareUnit(Pieces pieces, Draft first, Draft second) {
		int end = isOpenHyphen(pieces, first.to) ? first.to + 1 : first.to;
		boolean linked = second.from - end == 1
				&& (isJoint(pieces, end) || pieces.is(end, "to") || pieces.is(end, "/") || pieces.is(end, "by")
						|| pieces.is(end, "x") || pieces.is(end, "×") || isListBefore(pieces, first))
				|| second.from - end == 2 && (pieces.is(end, ",") && isJoint(pieces, end + 1)
						|| pieces.is(end, "by") && pieces.get(end + 1).isHyphen());
		if (!linked || isTail(pieces, first) || first.hasUnit() || !second.hasUnit() || first.isVague()) {
			return;
		}
		Dimension dimension = second.unit.dimension();
		if (dimension != Dimension.SHARE && dimension != Dimension.DATE && dimension != Dimension.COUNT) {
			first.unit = second.unit;
			if (first.magnitude == 1 && second.magnitude > 1 && first.mantissa < second.mantissa * 10) {
				first.scale(second.magnitude);
			}
		}
	}

}
