package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Knows the subjects of verbs: their number, and whom a verb without one shares. */
final class Subjects {

	/** "the former deputy harbour master" has no more words. */
	private static final int LONGEST_POST = 6;

	private Subjects() {
	}

	/**
	 * "61 percent said", "two in five said": answers to a poll, not somebody who says how
	 * it is.
	 */
	static boolean isShare(Clause clause, Phrase subject) {
		if (clause.isAny(subject.from() - 1, "in", "of") && clause.isNumberLike(subject.from())
				&& clause.isNumberLike(subject.from() - 2)) {
			return true;
		}
		for (int i = subject.from(); i < subject.to(); i++) {
			if (clause.isAny(i, "percent", "%", "percentage", "majority")
					|| clause.is(i, "per") && clause.is(i + 1, "cent")) {
				return true;
			}
		}
		return false;
	}

	/** "X's" or "his" before the noun; {@code null} where nobody owns it. */
	static @Nullable Span owner(Clause clause, Phrase phrase) {
		for (int k = phrase.to() - 1; k > phrase.from(); k--) {
			if (clause.isAny(k, "'s", "’s", "'", "’")) {
				return clause.span(phrase.from(), k);
			}
		}
		return clause.isAny(phrase.from(), "his", "her", "its", "their") ? clause.span(phrase.from(), phrase.from() + 1)
				: null;
	}

	static boolean isOwned(Clause clause, Phrase phrase) {
		return owner(clause, phrase) != null;
	}

	static boolean isPlural(Clause clause, Phrase phrase) {
		int last = phrase.to() - 1;
		if (clause.isAny(phrase.from(), "a", "an", "this", "every", "each") || clause.isAny(last, "'s", "’s")) {
			return false;
		}
		String word = clause.token(last).lower();
		boolean s = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
		return s || clause.isAny(last, "i", "we", "you", "they", "who", "some", "many", "most", "others", "people",
				"police", "data", "media") || clause.is(last, Kind.PLURAL)
				|| !clause.isCapital(last) && has(clause, phrase, Kind.PLURAL) || clause.is(last - 1, "and")
				|| clause.is(head(clause, phrase), Kind.PLURAL)
				|| clause.isAny(head(clause, phrase), "data", "media", "people", "police");
	}

	/** The noun before the first preposition. */
	private static int head(Clause clause, Phrase phrase) {
		for (int i = phrase.from() + 1; i < phrase.to(); i++) {
			if (clause.is(i, Kind.PREPOSITION)) {
				return ReducedRelative.endsBefore(clause, i) ? i - 2 : i - 1;
			}
		}
		return phrase.to() - 1;
	}

	static boolean has(Clause clause, Phrase phrase, Kind kind) {
		for (int i = phrase.from(); i < phrase.to(); i++) {
			if (clause.is(i, kind)) {
				return true;
			}
		}
		return false;
	}

	/** "…, the bank forecasts,": a phrase alone stands between comma and verb. */
	static boolean closes(Clause clause, int verb) {
		Phrase before = (verb > 2) ? PhraseFinder.endingAt(clause, verb, 0) : null;
		return before != null && before.to() == verb && clause.isComma(before.from() - 1)
				&& (clause.isComma(verb + 1) || clause.isBreak(verb + 1) || verb + 1 == clause.size());
	}

	/** Who spoke last in the sentence, else its subject. */
	static @Nullable Span shared(Clause clause, Reach reach, int left, List<Statement> found) {
		Span nearest = null;
		for (int k = found.size() - 1; k >= 0; k--) {
			Span speaker = found.get(k).speaker();
			if (speaker != null && clause.quotation(clause.sentence().tokenAt(speaker.start())) == reach.quotation()) {
				if (found.get(k).kind().isSpeech()) {
					return speaker;
				}
				nearest = (nearest != null) ? nearest : speaker;
			}
		}
		return (nearest != null) ? nearest
				: subject(clause, (reach.quotation() == Clause.OUTSIDE) ? reach.contentFrom() : reach.from(), left);
	}

	/**
	 * The first phrase that opens the sentence or follows a comma and has a verb behind
	 * it.
	 */
	static @Nullable Span subject(Clause clause, int from, int left) {
		boolean opens = true;
		Phrase apart = null;
		for (int i = from; i < left; i++) {
			if (apart != null && opens && clause.isComma(i - 1) && !mayBeginPhrase(clause, i)) {
				return clause.span(apart.from(), apart.to());
			}
			boolean start = opens && !clause.isQuote(i) && !clause.is(i, Kind.PREPOSITION)
					&& !clause.is(i, Kind.SUBORDINATOR) && !isParticiple(clause, i);
			opens = clause.isComma(i) || opens && (clause.isQuote(i) || clause.isAny(i, "but", "and", "so"));
			Phrase phrase = start ? PhraseFinder.startingAt(clause, i) : null;
			if (phrase != null && phrase.to() <= left && !clause.isComma(phrase.to())
					&& (clause.isWord(phrase.to()) || clause.is(phrase.to(), "(") || phrase.to() == left)) {
				return clause.span(phrase.from(), phrase.to());
			}
			if (phrase != null && i == from && clause.isComma(phrase.to())) {
				apart = phrase;
			}
		}
		return null;
	}

	/**
	 * "The mayor", "Anna Brandt": one person whom the sentence opens with, {@code null}
	 * when it opens otherwise.
	 */
	static @Nullable Span opening(Clause clause) {
		if (clause.is(0, Kind.DETERMINER)) {
			for (int i = 1; i < Math.min(clause.size(), LONGEST_POST) && clause.isWord(i); i++) {
				if (clause.is(i, Kind.ROLE) && !clause.is(i + 1, Kind.ROLE)) {
					return clause.is(i, Kind.PLURAL) ? null : clause.span(0, i + 1);
				}
			}
			return null;
		}
		int to = 0;
		while (clause.isCapital(to)) {
			to++;
		}
		return (to > 1) ? clause.span(0, to) : null;
	}

	/** A phrase, not the verb behind "a friend, a doctor," nor a participle clause. */
	private static boolean mayBeginPhrase(Clause clause, int i) {
		return clause.isCapital(i) || clause.isNumber(i) || clause.is(i, Kind.DETERMINER) || clause.is(i, Kind.PARTY)
				|| clause.is(i, Kind.PREPOSITION) || clause.is(i, Kind.SUBORDINATOR) || clause.isQuote(i)
				|| clause.is(i, Kind.PRONOUN);
	}

	/** "Asked how many there were, …" opens with a participle. */
	private static boolean isParticiple(Clause clause, int i) {
		String word = clause.token(i).lower();
		boolean ends = word.endsWith("ed") || word.endsWith("ing");
		return i == 0 && ends && word.length() > 4 && !clause.isCapital(i + 1) && !clause.is(i, Kind.PARTY);
	}

	/** "Citing figures, X …": the subject behind the comma. */
	static @Nullable Span after(Clause clause, int i, Reach reach) {
		int comma = firstComma(clause, i, reach.to());
		Phrase subject = (comma + 1 < reach.to()) ? PhraseFinder.startingAt(clause, comma + 1) : null;
		return (subject != null) ? clause.span(subject.from(), subject.to()) : null;
	}

	static int firstComma(Clause clause, int from, int to) {
		int comma = from;
		while (comma < to && !clause.isComma(comma)) {
			comma++;
		}
		return comma;
	}

}
