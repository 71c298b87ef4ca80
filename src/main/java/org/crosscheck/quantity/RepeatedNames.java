package org.crosscheck.quantity;

import java.util.List;

/** Numbers that go on naming: "iPhone 11 and 11 Pro", "sections 3, 4 and 5". */
final class RepeatedNames {

	/** How far back a list may have begun. */
	private static final int LONGEST_LIST = 20;

	private RepeatedNames() {
	}

	/** Marks what repeats or continues an identifier. */
	static void mark(Pieces pieces, List<Draft> drafts) {
		for (int i = 1; i < drafts.size(); i++) {
			Draft draft = drafts.get(i);
			Draft previous = drafts.get(i - 1);
			boolean same = previous.skip == SkipReason.IDENTIFIER && draft.low == previous.low && draft.plainDigits;
			if (previous.skip == SkipReason.IDENTIFIER && draft.isOpen() && !draft.hasUnit() && draft.inDigits
					&& goesOn(pieces, drafts, i)) {
				draft.skip = SkipReason.IDENTIFIER;
			}
			if (same && draft.isOpen() && !draft.hasUnit() && pieces.get(draft.to).isCapitalised()) {
				draft.skip = SkipReason.IDENTIFIER;
			}
		}
	}

	/** A list behind a label in the plural, or behind "page" and its like. */
	private static boolean goesOn(Pieces pieces, List<Draft> drafts, int index) {
		Draft draft = drafts.get(index);
		int first = index - 1;
		while (first > 0 && drafts.get(first - 1).skip == SkipReason.IDENTIFIER && first > index - LONGEST_LIST
				&& isListed(pieces, drafts.get(first - 1).to, drafts.get(first).from)) {
			first--;
		}
		Piece label = pieces.get(drafts.get(first).from - 1);
		boolean plural = label.is(Tag.LABEL) && (label.lower().endsWith("s") || label.is(Tag.NUMBERED_PART));
		return plural && isListed(pieces, drafts.get(index - 1).to, draft.from) && !pieces.isNounLike(draft.to);
	}

	private static boolean isListed(Pieces pieces, int from, int to) {
		boolean comma = pieces.is(from, ",");
		int at = comma ? from + 1 : from;
		boolean word = pieces.is(at, "and") || pieces.is(at, "or") || pieces.is(at, "to") || pieces.is(at, "&")
				|| pieces.is(at, "through");
		return (comma || word) && (word ? at + 1 : at) == to;
	}

}
