package org.crosscheck.quantity;

/** Ages that no unit marks: "aged 8", "age 21", ", 65,". */
final class Ages {

	/** Nobody grew older. */
	private static final int OLDEST = 125;

	/** Words of the noun phrase that an age is set beside, at most. */
	private static final int NOUN_PHRASE = 7;

	private static final Unit YEARS = new Unit("year", Dimension.DURATION, "day", 365.25, 0, null);

	private Ages() {
	}

	static boolean isStatedBefore(Pieces pieces, Draft draft) {
		if (draft.low != Math.rint(draft.low) || draft.low < 0 || draft.low > OLDEST || draft.magnitude > 1) {
			return false;
		}
		int before = draft.from - 1;
		if (pieces.is(before, Tag.AGE_WORD)) {
			return true;
		}
		boolean ageOf = pieces.is(before, "of") && pieces.is(before - 1, Tag.AGE_WORD);
		boolean ageBetween = (pieces.is(before, "between") || pieces.is(before, "over") || pieces.is(before, "under")
				|| pieces.is(before, "from")) && pieces.is(before - 1, Tag.AGE_WORD);
		boolean nounBehind = pieces.isNounLike(draft.to)
				|| pieces.get(draft.to).glued() && pieces.get(draft.to).isWord();
		boolean limit = (pieces.is(before, "over") || pieces.is(before, "under") || pieces.is(before, "above")
				|| pieces.is(before, "below")) && pieces.is(before - 1, Tag.PERSON);
		boolean childOf = pieces.is(before, "of") && isYoung(pieces.get(before - 1))
				&& (pieces.is(before - 2, "a") || pieces.is(before - 2, "the"));
		boolean turned = isTurned(pieces.get(before)) && pieces.get(before - 1).isWord() && draft.low >= 1
				&& (!pieces.get(draft.to).isWord() || pieces.is(draft.to, Tag.FUNCTION)
						|| pieces.is(draft.to, Tag.DAY_WORD) || pieces.is(draft.to, Tag.RELATIVE)
						|| pieces.get(draft.to).isCapitalised());
		boolean atAge = pieces.is(before, "at") && pieces.is(before - 1, Tag.AGE_VERB) && draft.low >= 1 && !nounBehind
				&& !draft.hasUnit() && !isCountOfDead(pieces, before - 1);
		return turned || atAge || ageOf || ageBetween || limit && !pieces.isPluralLike(draft.to)
				|| childOf && !nounBehind || isPredicate(pieces, draft) || isApposition(pieces, draft)
				|| isAside(pieces, draft);
	}

	/** "when she was 17", "he is 34.", "the players are under 25". */
	private static boolean isPredicate(Pieces pieces, Draft draft) {
		Piece after = pieces.get(draft.to);
		boolean ends = draft.to >= pieces.size() || after.kind() == Piece.Kind.MARK && !after.glued() || after.is(",")
				|| after.is(".") || after.is("and") || after.is("when") || after.is("but") || after.is("who")
				|| after.is("while");
		int before = draft.from - 1;
		boolean limit = pieces.is(before, "over") || pieces.is(before, "under");
		int verb = limit ? before - 1 : before;
		boolean copula = pieces.is(verb, "was") || pieces.is(verb, "is")
				|| limit && (pieces.is(verb, "are") || pieces.is(verb, "were"));
		boolean person = pieces.is(verb - 1, "he") || pieces.is(verb - 1, "she")
				|| limit && pieces.is(verb - 1, Tag.PERSON);
		return ends && copula && person && draft.low >= 1 && !draft.hasUnit();
	}

	/** "the number of dead at 31", "put the dead at 31"; but "singer dead at 84". */
	private static boolean isCountOfDead(Pieces pieces, int dead) {
		return pieces.is(dead, "dead")
				&& (pieces.is(dead - 1, Tag.FUNCTION) || pieces.is(dead - 1, "put") || pieces.is(dead - 1, "puts"));
	}

	/** "She turned 70 in May." */
	private static boolean isTurned(Piece piece) {
		return piece.is("turned") || piece.is("turns") || piece.is("turning");
	}

	/** "a boy of 12" is twelve, "a family of 12" are twelve. */
	private static boolean isYoung(Piece piece) {
		return switch (piece.lower()) {
			case "boy", "girl", "child", "youth", "man", "woman", "teenager", "lad" -> true;
			default -> false;
		};
	}

	static boolean isPossessive(Piece piece) {
		return switch (piece.lower()) {
			case "his", "her", "their", "my", "your", "our" -> true;
			default -> false;
		};
	}

	/** "aged 3 and 5", "aged two and five months": the age said once for a list. */
	static void share(Pieces pieces, Draft first, Draft second) {
		int gap = second.from - first.to;
		boolean comma = pieces.is(first.to, ",");
		int joint = comma && gap == 2 ? first.to + 1 : first.to;
		boolean linked = joint + 1 == second.from
				&& (pieces.is(joint, "and") || pieces.is(joint, "or") || pieces.is(joint, "to") || comma);
		boolean said = first.unit.dimension() == Dimension.AGE && !first.isVague()
				&& (pieces.is(first.from - 1, Tag.AGE_WORD) || first.to == first.numberTo);
		boolean bare = !second.hasUnit() && !second.fraction && second.inDigits == first.inDigits
				&& !pieces.isPluralLike(second.to);
		boolean time = second.unit.dimension() == Dimension.DURATION && !comma && !pieces.is(second.to, "old");
		if (linked && said && second.low > 0 && second.low <= OLDEST && (bare || time)) {
			UnitReader.setAge(second, bare ? YEARS : second.unit, second.to);
		}
	}

	/**
	 * "the striker, 27, signed": the number between commas behind the noun for a person
	 * or thing that the text points to.
	 */
	private static boolean isAside(Pieces pieces, Draft draft) {
		boolean shape = draft.inDigits && draft.plainDigits && pieces.is(draft.from - 1, ",")
				&& pieces.is(draft.to, ",") && draft.low >= 1 && draft.low <= OLDEST
				&& pieces.isNounLike(draft.from - 2) && !pieces.isPluralLike(draft.from - 2)
				&& !pieces.get(draft.to + 1).isNumber();
		for (int at = draft.from - 3; shape && at >= draft.from - NOUN_PHRASE; at--) {
			if (pieces.is(at, "and") || pieces.is(at, "the") || pieces.is(at, "a") || pieces.is(at, "an")
					|| isPossessive(pieces.get(at))) {
				return true;
			}
			if (!pieces.isNounLike(at) && !pieces.get(at).isHyphen() && !pieces.is(at, "'s")) {
				return pieces.get(at).isCapitalised() && pieces.get(at).isWord();
			}
		}
		return false;
	}

	/**
	 * "Ann Lee, 65, a teacher": a capitalised name, a comma, the bare number, a mark;
	 * "girl, 7"; "Ann Lee and her husband, both 65".
	 */
	private static boolean isApposition(Pieces pieces, Draft draft) {
		Piece after = pieces.get(draft.to);
		int named = pieces.is(draft.from - 2, ")") && pieces.is(draft.from - 4, "(") ? draft.from - 5 : draft.from - 2;
		Piece name = pieces.get(named);
		boolean person = name.is(Tag.PERSON) && !pieces.isPluralLike(named);
		boolean closed = after.is(",") || after.is(".") || after.is(")") || after.is(";") || draft.to == pieces.size()
				|| after.is("(") || after.is("and") || after.isDash() && !after.glued();
		if (pieces.is(draft.from - 1, "both") && pieces.is(draft.from - 2, ",")) {
			return draft.inDigits && draft.plainDigits && closed && draft.low >= 1;
		}
		return draft.inDigits && draft.plainDigits && pieces.is(draft.from - 1, ",") && closed && name.isWord()
				&& (person || name.isCapitalised()) && name.lower().length() > 1 && !name.is(Tag.MONTH)
				&& !name.is(Tag.WEEKDAY) && !name.is(Tag.LABEL) && draft.low >= 1
				&& !pieces.get(draft.to + 1).isNumber() && !pieces.get(named - 1).isNumber();
	}

}
