package org.crosscheck.source;

import org.crosscheck.source.Lexicon.Kind;

/** Whether what follows a verb is something said rather than something done. */
final class Complement {

	private Complement() {
	}

	/** Whether the verb at token {@code i} attributes, seen from its right side. */
	static boolean fits(Clause clause, int i) {
		int next = i + 1;
		while (clause.isAdverb(next) && !clause.is(next, Kind.DETERMINER)) {
			next++;
		}
		if (clause.word(i).verb() == VerbClass.TALK) {
			return clause.is(next, "of");
		}
		if (clause.is(i, Kind.TIED)) {
			return clause.isAny(next, "for", "on", "out", "to", "that", "about", "of") || isClause(clause, next);
		}
		if (clause.isAny(next + 1, "lives", "victory", "credit", "responsibility")
				|| clause.isAny(next, "lives", "victory", "credit", "responsibility")) {
			return false;
		}
		boolean named = clause.isCapital(i - 1) || clause.is(i - 1, Kind.PRONOUN);
		if (clause.is(i, Kind.NOUN_LIKE) && !(named && clause.word(i).verb() == VerbClass.THINK)) {
			return isThat(clause, next) || clause.isAny(next, ":", "to", "for", "it") || clause.isQuote(next)
					|| clause.is(i, "notes") && (clause.is(next, Kind.DETERMINER) || clause.isCapital(next));
		}
		if (clause.is(i, Kind.CLAUSE)) {
			return !isQuantity(clause, next) && !isBareObject(clause, next);
		}
		return true;
	}

	/** "that" or a word that can only begin a clause. */
	static boolean isThat(Clause clause, int next) {
		return clause.isAny(next, "that", "he", "she", "they", "there", "we", "how", "why", "whether");
	}

	private static boolean isClause(Clause clause, int next) {
		return next >= clause.size() || clause.isAny(next, "that", ":", ",", ".", "he", "she", "it", "they", "there",
				"we", "i", "how", "why", "what", "whether", "if") || clause.isQuote(next);
	}

	private static boolean isQuantity(Clause clause, int next) {
		return clause.isNumber(next) || clause.isAny(next, "more", "another", "about", "nearly", "almost", "up", "over",
				"some", "around", "at", "$", "£", "€", "two", "three", "four", "five", "six", "seven", "eight", "nine",
				"ten", "dozens", "hundreds", "thousands", "an");
	}

	private static boolean isBareObject(Clause clause, int next) {
		return clause.isWord(next) && !clause.isCapital(next) && !isClause(clause, next)
				&& !clause.is(next, Kind.DETERMINER) && !clause.is(next, Kind.PREPOSITION)
				&& !clause.is(next, Kind.PLURAL) && !clause.isTime(next) && !clause.is(next, Kind.PRONOUN)
				&& !clause.is(next, Kind.SUBORDINATOR);
	}

}
