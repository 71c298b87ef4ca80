package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Form;
import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Decides on which side of subject and verb the attributed words stand. */
final class Placement {

	/** "told a crowd of 8,000 in the square": no longer ones. */
	private static final int LONGEST_HEARER = 12;

	private Placement() {
	}

	/** The stretches the verb at token {@code i} governs. */
	static List<Span> content(Clause clause, int i, @Nullable Phrase subject, Reach reach) {
		int first = (subject != null) ? subject.from() : i;
		boolean behind = first > reach.contentFrom()
				&& (clause.isComma(first - 1) || clause.isQuote(first - 1) || clause.isDash(first - 1));
		boolean right = i + 1 < reach.contentTo();
		boolean quoted = first > 0 && clause.isQuote(first - 1);
		boolean last = right && clause.isBreak(i + 1) && !clause.is(i + 1, ":");
		behind &= quoted || !right || last || !introduces(clause, reach.contentFrom(), first);
		if (behind && (!right || isTail(clause, i + 1, reach))) {
			int rest = goesOn(clause, i + 1, reach);
			Span left = clause.span(reach.contentFrom(), first);
			return (rest < reach.contentTo()) ? List.of(left, clause.span(rest, reach.contentTo())) : List.of(left);
		}
		if (behind && clause.isComma(i + 1)) {
			return both(clause, first, i, reach);
		}
		boolean as = first > 0 && clause.is(first - 1, "as");
		if (as) {
			return bothAs(clause, first - 1, i, reach);
		}
		return right(clause, i, reach);
	}

	/** What follows the verb. */
	static List<Span> right(Clause clause, int i, Reach reach) {
		int told = (clause.word(i).verb() == VerbClass.TELL) ? behindHearer(clause, i + 1) : -1;
		if (told > 0 && told + 1 < reach.contentTo()) {
			return right(clause, told, reach);
		}
		int to = end(clause, i + 1, reach);
		return (i + 1 < to) ? List.of(clause.span(i + 1, to)) : List.of();
	}

	private static List<Span> both(Clause clause, int first, int i, Reach reach) {
		Span left = clause.span(reach.contentFrom(), first);
		return (i + 2 < reach.contentTo()) ? List.of(left, clause.span(i + 2, reach.contentTo())) : List.of(left);
	}

	/** "as X said, …": what stands before and behind. */
	private static List<Span> bothAs(Clause clause, int as, int i, Reach reach) {
		boolean right = i + 1 < reach.contentTo();
		if (as <= reach.contentFrom()) {
			return right ? List.of(clause.span(i + 1, reach.contentTo())) : List.of();
		}
		Span left = clause.span(reach.contentFrom(), as);
		return right && clause.isComma(as - 1) ? List.of(left, clause.span(i + 1, reach.contentTo())) : List.of(left);
	}

	/**
	 * What a verb governs ends where the writer adds a relative clause or turns to a new
	 * main clause: "…, which employs 300", "…, and he left".
	 */
	static int end(Clause clause, int from, Reach reach) {
		for (int i = from + 2; i + 2 < reach.contentTo(); i++) {
			if (clause.isComma(i) && clause.quotation(i) == reach.quotation()
					&& (isRelative(clause, i + 1) && !commaFollows(clause, i + 1, reach)
							|| clause.isAny(i + 1, "but", "and") && clause.isAny(i + 2, "he", "she", "it", "they"))) {
				return i;
			}
		}
		return reach.contentTo();
	}

	/** A clause that a second comma closes is an insertion; what was said goes on. */
	private static boolean commaFollows(Clause clause, int from, Reach reach) {
		for (int i = from; i < reach.contentTo(); i++) {
			if (clause.isComma(i)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isRelative(Clause clause, int i) {
		return clause.isAny(i, "which", "who", "whose", "where", "when")
				|| clause.is(i, Kind.PREPOSITION) && clause.isAny(i + 1, "which", "whom");
	}

	/**
	 * "…, she said on Monday, and …", "…, including 41 children", "…, with 41 missing":
	 * where the words go on behind the speaker.
	 */
	private static int goesOn(Clause clause, int from, Reach reach) {
		for (int i = from; i + 2 < reach.contentTo(); i++) {
			if (clause.isComma(i) && clause.quotation(i) == reach.quotation()
					&& (clause.isAny(i + 1, "and", "but", "including", "among", "most", "half", "up", "down",
							"compared") || clause.is(i + 1, "with") && clause.numberNear(i + 2) >= 0)) {
				return i + 1;
			}
		}
		return reach.contentTo();
	}

	/** Nothing that could be said follows: "…, he said on Monday in Rome." */
	private static boolean isTail(Clause clause, int from, Reach reach) {
		if (clause.isBreak(from) && !clause.is(from, ":") || from >= reach.contentTo()) {
			return true;
		}
		boolean adjunct = clause.is(from, Kind.PREPOSITION) || clause.isTime(from) || clause.isAdverb(from)
				|| clause.isAny(from, "when", "while", "as", "before", "after", "reporters")
				|| clause.word(from).form() == Form.ING && clause.word(from).verb() == null
						&& clause.token(from).lower().endsWith("ing")
				|| clause.word(from - 1).verb() == VerbClass.TELL && hearerEnds(clause, from, reach);
		if (!adjunct) {
			return false;
		}
		for (int i = from; i < reach.contentTo(); i++) {
			if (clause.is(i, "that") && !clause.isTime(i + 1) || clause.is(i, ":")
					|| clause.quotation(i) != reach.quotation()) {
				return false;
			}
		}
		return true;
	}

	/** "told the newspaper on Friday": a hearer and nothing told. */
	private static boolean hearerEnds(Clause clause, int from, Reach reach) {
		Phrase hearer = PhraseFinder.startingAt(clause, from);
		int after = (hearer != null) ? hearer.to() : from;
		return after >= reach.contentTo() || clause.isBreak(after) || clause.isComma(after)
				|| clause.is(after, Kind.PREPOSITION) || clause.isTime(after) || clause.isQuote(after)
				|| clause.isAny(after, "as", "after", "before", "when", "while");
	}

	/** The "that" behind "told a crowd of 8,000"; -1 where the hearer takes no room. */
	private static int behindHearer(Clause clause, int from) {
		for (int i = from; i < Math.min(clause.size(), from + LONGEST_HEARER); i++) {
			if (clause.isComma(i) || clause.isBreak(i) || clause.isQuote(i)) {
				return -1;
			}
			if (clause.is(i, "that") && i > from) {
				return i;
			}
		}
		return -1;
	}

	private static boolean hasAuxiliary(Clause clause, int from, int to) {
		for (int i = from; i < to; i++) {
			if (clause.isAuxiliary(i)) {
				return true;
			}
		}
		return false;
	}

	/** "On Tuesday," and "In Paris," open a sentence; they are not what was said. */
	private static boolean introduces(Clause clause, int from, int to) {
		int first = from;
		while (first < to && (clause.isQuote(first) || clause.isAny(first, "but", "and"))) {
			first++;
		}
		if (to - first <= 2) {
			return true;
		}
		boolean subordinate = clause.is(first, Kind.SUBORDINATOR) && !clause.is(first, Kind.DETERMINER)
				&& !clause.isAny(first + 1, "many", "much", "few");
		boolean adjunct = (clause.is(first, Kind.PREPOSITION) || clause.isTime(first) || clause.isAdverb(first))
				&& !clause.isNumber(first + 1) && !clause.isNumberLike(first) && !hasAuxiliary(clause, first, to);
		boolean participle = clause.isCapital(first) && clause.isWord(first + 1) && !clause.isCapital(first + 1)
				&& (clause.token(first).lower().endsWith("ing") || clause.token(first).lower().endsWith("ed"));
		return to - first < 10 && (subordinate || adjunct || participle);
	}

}
