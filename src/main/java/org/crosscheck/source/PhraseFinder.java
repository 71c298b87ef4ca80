package org.crosscheck.source;

import org.crosscheck.source.Lexicon.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that ends before, or begins at, a token: determiners, adjectives,
 * nouns and names with what is tied to them by "of", "for", "at" and the like. There is
 * no tagger behind it; function words and marks are the borders.
 */
final class PhraseFinder {

	/** Longer phrases are misread clauses. */
	private static final int LONGEST = 16;

	private PhraseFinder() {
	}

	/** The phrase whose last token stands right before {@code end}. */
	static @Nullable Phrase endingAt(Clause clause, int end, int lowest) {
		int to = withoutTime(clause, end, lowest);
		if (to <= lowest) {
			return null;
		}
		int last = to - 1;
		if (clause.isComma(last) || clause.is(last, ")") || clause.isDash(last)) {
			return beforeInsertion(clause, last, lowest);
		}
		if (clause.is(last, Kind.PRONOUN)) {
			return new Phrase(last, to);
		}
		int from = start(clause, to, lowest);
		return (from < to && isNominal(clause, from, to)) ? new Phrase(from, to) : null;
	}

	/** "X, the minister, said": the phrase before the first of the two commas. */
	private static @Nullable Phrase beforeInsertion(Clause clause, int close, int lowest) {
		boolean bracket = clause.is(close, ")");
		for (int i = close - 2; i > lowest && close - i < 40; i--) {
			boolean opens = bracket ? clause.is(i, "(") : clause.isComma(close) ? clause.isComma(i) : clause.isDash(i);
			if (!opens || clause.quotation(i) != clause.quotation(close)) {
				continue;
			}
			if (bracket) {
				return endingAt(clause, i, lowest);
			}
			if (opensInsertion(clause, i + 1) && !clause.isComma(i - 1)) {
				int from = start(clause, i, lowest);
				if (from < i && isNominal(clause, from, i)) {
					return new Phrase(from, i);
				}
			}
		}
		return null;
	}

	private static boolean opensInsertion(Clause clause, int i) {
		return clause.isAny(i, "who", "which", "whose", "whom", "a", "an", "the", "now", "then", "also", "speaking",
				"citing", "in", "on", "at", "during", "for", "former", "himself", "herself", "however", "meanwhile",
				"too", "of", "from", "after", "along", "like", "including", "through", "via", "when", "asked", "one",
				"his", "her", "its", "their", "with", "without", "by", "where") || clause.isNumber(i)
				|| clause.isCapital(i) || clause.is(i, Kind.ROLE) || clause.isTime(i)
				|| clause.word(i).form() == Lexicon.Form.ING
				|| clause.isWord(i) && clause.token(i).lower().endsWith("ed");
	}

	private static int start(Clause clause, int to, int lowest) {
		int from = to;
		int limit = Math.max(lowest, to - LONGEST);
		while (from > limit) {
			int i = from - 1;
			if (clause.quotation(i) != clause.quotation(to - 1) || !belongs(clause, i, from, to)) {
				break;
			}
			from = i;
		}
		while (from < to && !opens(clause, from)) {
			from++;
		}
		return from;
	}

	/** Whether token {@code i} belongs to the phrase that begins right behind it. */
	private static boolean belongs(Clause clause, int i, int from, int to) {
		if (clause.isAny(i, "'s", "’s", "'", "’", "&")) {
			return i > 0;
		}
		if (clause.is(i, "and") || clause.is(i, "or")) {
			return i > 0 && joins(clause, i);
		}
		if (from < to && clause.is(from, Kind.DETERMINER) && !clause.is(i, Kind.PREPOSITION)
				&& !clause.isAny(i, "all", "both", "half", "such")) {
			return false;
		}
		if (clause.is(i, Kind.PREPOSITION)) {
			return i > 0 && from < to && tied(clause, i);
		}
		if (clause.isAuxiliary(i) || clause.is(i, Kind.PRONOUN) && !clause.is(i, Kind.DETERMINER)
				|| clause.is(i, Kind.SUBORDINATOR) && !clause.is(i, Kind.DETERMINER)) {
			return false;
		}
		if (isFinite(clause, i) && !ReducedRelative.endsBefore(clause, i + 1)
				|| clause.is(i, "that") && from < to && isComplementizer(clause, i)) {
			return false;
		}
		return clause.isWord(i) || clause.isNumber(i) || clause.isAny(i, "/", "%", "$") || isGluedHyphen(clause, i);
	}

	private static boolean isGluedHyphen(Clause clause, int i) {
		return clause.is(i, "-") && i > 0 && clause.token(i - 1).end() == clause.token(i).start();
	}

	/** "that" before a name, a plural or another determiner opens a clause. */
	private static boolean isComplementizer(Clause clause, int that) {
		return clause.isCapital(that + 1) || clause.isNumber(that + 1) || clause.is(that + 1, Kind.DETERMINER)
				|| clause.is(that + 1, Kind.PLURAL) || clause.is(that - 1, "said") || clause.is(that - 1, "says");
	}

	/** A verb form that is neither a name nor also a noun for a party. */
	private static boolean isFinite(Clause clause, int i) {
		return clause.word(i).verb() != null && !clause.isCapital(i) && clause.word(i).form() != Lexicon.Form.BASE
				&& !clause.is(i, Kind.PARTY) && !clause.is(i, Kind.NOUN_LIKE);
	}

	/** "Smith and Jones", "officials and experts", but not "… rose and Smith". */
	private static boolean joins(Clause clause, int i) {
		boolean both = clause.isCapital(i - 1) && clause.isCapital(i + 1) && i > 1;
		return both || clause.is(i - 1, Kind.PLURAL) && i > 0 && !clause.is(i + 1, Kind.DETERMINER);
	}

	/**
	 * "of" ties always; others tie to a word for a party or a name, or to what narrows
	 * one: "residents reached by", "people familiar with".
	 */
	private static boolean tied(Clause clause, int i) {
		if (clause.is(i, "of") || ReducedRelative.endsBefore(clause, i)) {
			return true;
		}
		if (!clause.isAny(i, "in", "at", "for", "from", "with", "on", "to", "by", "near", "about", "into")) {
			return false;
		}
		return fillsUp(clause, i) || clause.is(i - 1, Kind.ROLE) || clause.is(i - 1, Kind.ANONYMOUS)
				|| clause.is(i - 1, Kind.BODY) || clause.is(i - 1, Kind.DOCUMENT);
	}

	/** "…, rangers from the department said": only a phrase stands behind the comma. */
	private static boolean fillsUp(Clause clause, int preposition) {
		int from = preposition - 1;
		while (from > Math.max(0, preposition - 4) && clause.isWord(from) && !clause.isComma(from)
				&& !isFinite(clause, from) && !clause.is(from, Kind.PREPOSITION)
				&& !clause.is(from, Kind.SUBORDINATOR)) {
			from--;
		}
		return clause.isComma(from) && preposition - from > 1 && !clause.isTime(preposition - 1)
				&& !clause.isAdverb(preposition - 1) && !clause.token(from + 1).lower().endsWith("ing")
				&& clause.token(preposition - 1).lower().endsWith("s");
	}

	private static boolean opens(Clause clause, int i) {
		return !clause.isAny(i, "of", "and", "or", "&", "'s", "’s", "'", "’", "-", "/", "%", "in", "at", "for", "from",
				"with", "on", "to", "by", "near", "about", "into") && !clause.isAdverb(i)
				|| clause.isCapital(i) && i > 0;
	}

	private static boolean isNominal(Clause clause, int from, int to) {
		if (to - from == 1 && !clause.isCapital(from) && clause.token(from).lower().endsWith("ed")) {
			return false;
		}
		for (int i = from; i < to; i++) {
			if (clause.isWord(i) && !clause.is(i, Kind.DETERMINER) && !clause.is(i, Kind.PREPOSITION)) {
				return true;
			}
		}
		return to - from == 1 && clause.is(from, Kind.DETERMINER);
	}

	/** Strips "on Tuesday", "last week", "in a statement" from the end. */
	private static int withoutTime(Clause clause, int end, int lowest) {
		int to = end;
		while (to > lowest + 1 && (clause.isTime(to - 1)
				|| clause.isNumber(to - 1) && (clause.isTime(to - 2) || to < end && clause.isTime(to)))) {
			to--;
		}
		while (to < end && to > lowest + 1
				&& (clause.isAny(to - 1, "on", "in", "the", "early", "late", "of", "by", "at")
						|| clause.isTime(to - 1))) {
			to--;
		}
		return to;
	}

	/** The phrase that begins at a token; never crosses a border of a quotation. */
	static @Nullable Phrase startingAt(Clause clause, int from) {
		int to = from;
		while (to < clause.size() && to - from < LONGEST + 4 && clause.quotation(to) == clause.quotation(from)) {
			if (to == from && clause.is(to, Kind.PRONOUN) && !clause.is(to, Kind.DETERMINER)) {
				return new Phrase(from, from + 1);
			}
			if (ends(clause, to, from)) {
				break;
			}
			to++;
		}
		while (to > from && (clause.is(to - 1, Kind.PREPOSITION) || clause.is(to - 1, Kind.DETERMINER) && to - from > 1
				|| clause.is(to - 1, "and") || clause.isAdverb(to - 1) || clause.isTime(to - 1))) {
			to--;
		}
		return (to > from && isNominal(clause, from, to)) ? new Phrase(from, to) : null;
	}

	private static boolean ends(Clause clause, int i, int from) {
		if (clause.isAny(i, "'s", "’s", "'", "’", "&", "and")) {
			return i == from;
		}
		if (!clause.isWord(i) && !clause.isNumber(i)) {
			return i == from || !clause.isAny(i, "/", "%", "$") && !isGluedHyphen(clause, i);
		}
		if (clause.is(i, Kind.PREPOSITION)) {
			return i == from
					|| clause.isAny(i, "during", "since", "until", "as", "after", "before", "without", "against")
					|| clause.isAny(i, "on", "in", "at") && clause.isTime(i + 1);
		}
		if (clause.is(i, Kind.DETERMINER) && i > from) {
			return !clause.is(i - 1, Kind.PREPOSITION) && !clause.is(i - 1, "and") && !clause.is(i, Kind.PRONOUN)
					&& !clause.is(i, "more") && !clause.is(i, "other") && !clause.isNumber(i);
		}
		if (clause.isAuxiliary(i) || clause.is(i, Kind.SUBORDINATOR) && !clause.is(i, Kind.DETERMINER)) {
			return true;
		}
		boolean behindName = i > from && clause.isCapital(from) && !clause.is(from, Kind.DETERMINER)
				&& clause.isCapital(i - 1) && clause.isWord(i) && !clause.isCapital(i) && !clause.is(i, Kind.PARTY)
				&& !clause.is(i, "bin") && !clause.is(i, "de") && !clause.is(i, "al") && !clause.is(i, "van");
		return behindName || i > from && (isFinite(clause, i) || clause.isTime(i) && !clause.isCapital(i - 1)
				|| clause.is(i, Kind.PRONOUN) && !clause.is(i, Kind.DETERMINER));
	}

}
