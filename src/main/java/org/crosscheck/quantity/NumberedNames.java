package org.crosscheck.quantity;

/**
 * Sees by capitals that a number belongs to a name: "the Big Ten", "Voyager 2", "Python
 * 3.12". Stateless.
 */
final class NumberedNames {

	private NumberedNames() {
	}

	/**
	 * A number word with a capital behind a capital: "the Big Ten"; but not "Leipzig
	 * Eleven children were", where a full stop was lost.
	 */
	static boolean isWithin(Pieces pieces, Draft draft) {
		Piece before = pieces.get(draft.from - 1);
		boolean owned = before.is("'s") && pieces.get(draft.from - 2).isCapitalised() && draft.magnitude == 1
				&& !pieces.isNounLike(draft.to);
		if (before.is(Tag.ENDS_OF_LIST) && before.isCapitalised() && pieces.get(draft.from).isCapitalised()
				&& !draft.inDigits) {
			return true;
		}
		return !draft.inDigits && draft.from > 0 && pieces.get(draft.from).isCapitalised() && before.isWord()
				&& !pieces.isPluralLike(draft.to)
				&& (owned || before.isCapitalised() && !before.is(Tag.FUNCTION) && !before.is(Tag.ADVERB));
	}

	/** "Python 3.12": few digits with a point, behind a name. */
	static boolean isVersion(Pieces pieces, Draft draft) {
		return draft.numberTo - draft.numberFrom == 1 && pieces.get(draft.from).text().length() <= 5 && draft.low < 100
				&& !pieces.get(draft.to).isWord() || pieces.is(draft.to, Tag.FUNCTION);
	}

	/**
	 * A name in mid-sentence before a bare number that counts nothing: "Voyager 2 in".
	 * The capitals of a headline tell no name: "Floods Cut Off 12 Alpine Villages".
	 */
	static boolean isBefore(Pieces pieces, Draft draft) {
		Piece before = pieces.get(draft.from - 1);
		boolean mixed = before.isWord() && !before.text().equals(before.lower());
		boolean name = mixed && before.isWord() && !before.is(Tag.FUNCTION) && !before.is(Tag.MONTH)
				&& !before.is(Tag.WEEKDAY) && !before.is(Tag.ADVERB);
		if (before.is(Tag.HEADLINE_VERB)) {
			return false;
		}
		boolean inside = draft.from > 1 || !before.text().substring(1).equals(before.lower().substring(1));
		return name && inside && draft.low < 10000 && !pieces.isNounLike(draft.to)
				&& !(countsInTitle(pieces, draft.to) && pieces.isTitleCase());
	}

	private static boolean countsInTitle(Pieces pieces, int at) {
		Piece first = pieces.get(at);
		boolean noun = first.isWord() && !first.is(Tag.FUNCTION);
		return noun && (first.isPluralLike() || pieces.get(at + 1).isWord() && pieces.get(at + 1).isPluralLike());
	}

}
