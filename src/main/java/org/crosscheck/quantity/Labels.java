package org.crosscheck.quantity;

import java.util.Set;

import org.crosscheck.text.WordList;

/**
 * Decides after reading whether a bare number names something or is a year: "Article 5",
 * "Boeing 737", "in 2019".
 */
final class Labels {

	/** Digits without separator that are no count any more. */
	private static final int LONG_CODE = 9;

	private static final Set<String> EMERGENCY_LINES;

	private static final Set<String> GROUPS;

	static {
		WordList named = WordList.read(Labels.class, "named-numbers.txt");
		EMERGENCY_LINES = named.set("emergency line");
		GROUPS = named.set("group of states");
	}

	private Labels() {
	}

	/** Marks identifiers and years among numbers that have no unit. */
	static void mark(Pieces pieces, Draft draft) {
		if (Rates.isDenominator(pieces, draft.from)) {
			draft.skip = SkipReason.NO_COUNTED_THING;
			return;
		}
		if (draft.hasUnit() || draft.isVague() || draft.fraction || draft.magnitude != 1) {
			return;
		}
		Piece before = pieces.get(draft.from - 1);
		if (before.is("(") && pieces.is(draft.to, Tag.PAGE_PART) && pieces.is(draft.to + 1, ")")) {
			draft.skip = SkipReason.FURNITURE;
			return;
		}
		if (draft.bound == Bound.ABOUT && Years.isYearShaped(draft)
				&& (before.is("c.") || before.is("ca.") || before.is("circa"))) {
			draft.skip = SkipReason.YEAR;
			return;
		}
		if (draft.bound != Bound.EXACT) {
			boolean ageGroup = before.isHyphen() && before.glued() && draft.spanFrom == draft.from - 2;
			if (ageGroup || draft.bound == Bound.RANGE && draft.skip == null && before.is(Tag.LABEL) && draft.inDigits
					&& names(pieces, draft, before)) {
				draft.skip = SkipReason.IDENTIFIER;
				draft.spanFrom = draft.from;
			}
			return;
		}
		boolean whole = draft.low == Math.rint(draft.low) && draft.low >= 0;
		if (before.is(Tag.LABEL) && (whole || before.is(Tag.NUMBERED_PART)) && names(pieces, draft, before)) {
			draft.skip = SkipReason.IDENTIFIER;
			draft.spanFrom = draft.from;
		}
		else if (NumberedNames.isWithin(pieces, draft) || isPlace(pieces, draft) || isRoad(pieces, draft)
				|| isInsideCount(pieces, draft) || isGroup(pieces, draft) || isLongCode(pieces, draft)
				|| isEmergencyLine(pieces, draft)) {
			draft.skip = SkipReason.IDENTIFIER;
		}
		else if (isAlone(pieces, draft) || isCounter(pieces, draft)) {
			draft.skip = SkipReason.NO_COUNTED_THING;
		}
		else if (draft.plainDigits && Years.isYear(pieces, draft) || Years.isShortYear(pieces, draft)) {
			draft.skip = SkipReason.YEAR;
		}
		else if (draft.inDigits && (draft.plainDigits && whole || NumberedNames.isVersion(pieces, draft))
				&& NumberedNames.isBefore(pieces, draft)) {
			draft.skip = SkipReason.IDENTIFIER;
		}
		else if (draft.plainDigits && pieces.is(draft.from - 1, "(") && pieces.is(draft.to, ")")
				&& pieces.get(draft.from - 2).isCapitalised()) {
			draft.skip = SkipReason.IDENTIFIER;
		}
	}

	private static boolean names(Pieces pieces, Draft draft, Piece label) {
		if (isCounting(pieces, draft)) {
			return false;
		}
		if (label.isCapitalised() && draft.from > 1) {
			return true;
		}
		if (label.is("no.") || label.is("nos.") || label.is("no") && draft.inDigits) {
			return true;
		}
		return label.is(Tag.CLASSIFIER) || !pieces.isPluralLike(draft.to);
	}

	/** "the refugees now number 17,200": the verb, before what only a count is. */
	private static boolean isCounting(Pieces pieces, Draft draft) {
		int verb = draft.spanFrom - 1;
		if (!pieces.is(verb, "number") && !pieces.is(verb, "numbers")) {
			return false;
		}
		Piece before = pieces.get(verb - 1);
		boolean adverb = before.is("now") || before.is("still") || before.is("already") || before.is("to")
				|| before.is("who") || before.is("which") || before.is("could") || before.is("may")
				|| before.is("might") || before.is("would") || before.is("will");
		boolean separated = draft.inDigits && !draft.plainDigits && draft.low >= 1000;
		boolean plural = pieces.is(verb, "number") && before.isPluralLike() && !before.lower().endsWith("us")
				&& !before.lower().endsWith("is");
		return separated || adverb || plural;
	}

	/** "two new 737 Max jets": a noun phrase has one count, the other number names. */
	private static boolean isInsideCount(Pieces pieces, Draft draft) {
		Piece count = pieces.get(draft.from - 2);
		Piece next = pieces.get(draft.to);
		return draft.plainDigits && (count.isNumber() || count.is(Tag.CARDINAL)) && pieces.isNounLike(draft.from - 1)
				&& !pieces.isPluralLike(draft.from - 1) && next.isWord() && next.isCapitalised()
				&& !next.is(Tag.FUNCTION) && pieces.isPluralLike(draft.to + 1);
	}

	/** "the 2800 block of Elm", "the 405 freeway". */
	private static boolean isRoad(Pieces pieces, Draft draft) {
		return draft.plainDigits && (pieces.is(draft.to, "block") && pieces.is(draft.to + 1, "of")
				|| pieces.is(draft.to, Tag.ROAD) && draft.low >= 2);
	}

	/** "1449075600": nobody writes so large a count without separators. */
	private static boolean isLongCode(Pieces pieces, Draft draft) {
		return draft.plainDigits && pieces.get(draft.from).text().length() >= LONG_CODE
				&& !pieces.isPluralLike(draft.to);
	}

	/** "called 911", "a 911 call". */
	private static boolean isEmergencyLine(Pieces pieces, Draft draft) {
		boolean called = pieces.is(draft.from - 1, Tag.PHONE_CUE) && !pieces.is(draft.from - 1, "at")
				&& !pieces.isPluralLike(draft.to);
		return EMERGENCY_LINES.contains(pieces.get(draft.from).text())
				&& (called || pieces.is(draft.to, Tag.PHONE_CUE));
	}

	/** A line that is a number and nothing else: of a list, a table or a page. */
	private static boolean isAlone(Pieces pieces, Draft draft) {
		boolean first = draft.from == 0;
		boolean last = draft.to == pieces.size()
				|| draft.to == pieces.size() - 1 && pieces.get(draft.to).kind() == Piece.Kind.MARK;
		return first && last && draft.inDigits;
	}

	/** "0 15 The mill": counters of a page between which and the text a line was lost. */
	private static boolean isCounter(Pieces pieces, Draft draft) {
		Piece next = pieces.get(draft.to);
		return draft.plainDigits && pieces.get(draft.from - 1).isNumber() && next.isCapitalised()
				&& next.is(Tag.FUNCTION);
	}

	/** "the Group of 20", which is the G20. */
	private static boolean isGroup(Pieces pieces, Draft draft) {
		return pieces.is(draft.from - 1, "of") && pieces.get(draft.from - 2).text().equals("Group")
				&& GROUPS.contains(pieces.get(draft.from).lower());
	}

	/** "the bottom three" without a noun, "production-four-door". */
	private static boolean isPlace(Pieces pieces, Draft draft) {
		Piece before = pieces.get(draft.from - 1);
		boolean verb = pieces.is(draft.from - 2, Tag.AUXILIARY) || pieces.is(draft.from - 2, "to");
		boolean end = before.is(Tag.ENDS_OF_LIST) && !verb;
		boolean inside = before.isHyphen() && before.glued() && pieces.get(draft.from).glued()
				&& pieces.get(draft.from - 2).isWord() && !draft.inDigits;
		return end && !pieces.isNounLike(draft.to) || inside;
	}

}
