package org.crosscheck.quantity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the last number of a list is per, the others are: "12.3 points, 4.5 rebounds and
 * 3.1 assists per game". Immutable.
 */
final class SharedRates {

	/** Words that name what a number of the list counts, at most. */
	private static final int NOUN_PHRASE = 3;

	/** Pieces of a bracket that holds one number, at most. */
	private static final int BRACKET = 8;

	private final Measures measures;

	SharedRates(Measures measures) {
		this.measures = measures;
	}

	void spread(Pieces pieces, List<Draft> drafts) {
		for (int i = drafts.size() - 1; i > 0; i--) {
			spreadOverBracket(pieces, drafts.get(i - 1), drafts.get(i));
			Unit per = saidPer(pieces, drafts.get(i));
			while (per != null && i > 0 && isListed(pieces, drafts.get(i - 1), drafts.get(i))) {
				i--;
				Draft item = drafts.get(i);
				item.unit = this.measures.per(item.hasUnit() ? item.unit : null, per);
			}
		}
	}

	/** "9m shekels ($2m) a year": what stands behind the bracket holds for both. */
	private void spreadOverBracket(Pieces pieces, Draft first, Draft second) {
		int close = second.to;
		boolean bracket = first.isOpen() && second.isOpen() && first.hasUnit() && second.hasUnit()
				&& pieces.is(first.to, "(") && pieces.is(close, ")") && close - first.to < BRACKET;
		boolean each = pieces.is(close + 1, "a") || pieces.is(close + 1, "an") || pieces.is(close + 1, "per");
		Forms.Found<Unit> under = (bracket && each && pieces.is(close + 2, Tag.PERIOD))
				? this.measures.at(pieces, close + 2) : null;
		if (under != null && !pieces.is(under.to(), Tag.AGO)) {
			first.unit = this.measures.per(first.unit, under.meaning());
			second.unit = this.measures.per(second.unit, under.meaning());
		}
	}

	/** What a rate is per, when the word "per" itself says so; else {@code null}. */
	private @Nullable Unit saidPer(Pieces pieces, Draft draft) {
		if (!draft.isOpen() || draft.unit.dimension() != Dimension.RATE) {
			return null;
		}
		for (int at = draft.numberTo; at <= draft.numberTo + NOUN_PHRASE; at++) {
			if (pieces.is(at, "per")) {
				Forms.Found<Unit> under = this.measures.at(pieces, at + 1);
				return (under == null) ? Rates.thing(pieces.get(at + 1)) : under.meaning();
			}
		}
		return null;
	}

	/** Whether two numbers stand in one list, each with its noun. */
	private static boolean isListed(Pieces pieces, Draft item, Draft next) {
		boolean countable = item.isOpen() && !item.isVague() && !item.fraction
				&& (item.unit.dimension() == Dimension.COUNT || item.unit.name().equals("point"));
		int joint = next.spanFrom - 1;
		joint -= (pieces.is(joint, "and") || pieces.is(joint, "or")) && pieces.is(joint - 1, ",") ? 1 : 0;
		boolean joined = pieces.is(joint, ",") || pieces.is(joint, "and") || pieces.is(joint, "or");
		if (!countable || !joined || joint <= item.numberTo || joint - item.numberTo > NOUN_PHRASE) {
			return false;
		}
		for (int at = item.numberTo; at < joint; at++) {
			if (!pieces.isNounLike(at)) {
				return false;
			}
		}
		return pieces.isPluralLike(joint - 1);
	}

}
