package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads who puts out a figure or a count: "the ministry put the toll at 41", "the army
 * gave the figure as 41", "the monitors recorded 41 arrests", "the poll has her at 41".
 */
final class FigureReader {

	/** "put the number of those who lost their homes at": no longer ones. */
	private static final int LONGEST_FIGURE = 12;

	/** "41 suspected cases of cholera": words between a number and what is counted. */
	private static final int FARTHEST_THING = 4;

	/** Adds the statement of the verb at token {@code i}, when it makes one. */
	void read(Clause clause, int i, List<Statement> found) {
		if (clause.is(i, Kind.PUTTING)) {
			puts(clause, i, found);
		}
		else if (clause.is(i, Kind.COUNTING)) {
			counts(clause, i, found);
		}
		else if (clause.is(i, "at") && i > 1 && clause.isNumberLike(i + 1)) {
			follows(clause, i, found);
		}
		if (clause.is(i, Kind.HAVING) && PhraseReader.isSurveyNear(clause, i - 20, i)) {
			survey(clause, i, found);
		}
	}

	/** "put the toll at 41", "put it at 41", "gave the figure as 41". */
	private static void puts(Clause clause, int i, List<Statement> found) {
		Reach reach = Reach.of(clause, i);
		int at = figureEnd(clause, i + 1, reach.contentTo(), clause.isAny(i, "gave", "gives", "giving", "given"));
		Span speaker = (at > 0) ? subject(clause, i, reach, found) : null;
		if (speaker != null) {
			add(clause, i, speaker, reach, Statement.Kind.FIGURE, found);
		}
	}

	/** The "at" or "as" that a number follows behind a word for a figure; -1 without. */
	private static int figureEnd(Clause clause, int from, int to, boolean given) {
		boolean figure = clause.isAny(from, "it", "them", "that", "this", "those", "these");
		for (int k = from; k < Math.min(to, from + LONGEST_FIGURE); k++) {
			if (figure && (clause.isAny(k, "at", "as") || given && clause.is(k, "of")) && clause.isNumberLike(k + 1)) {
				return k;
			}
			figure |= clause.is(k, Kind.FIGURE);
		}
		return -1;
	}

	/** "counted 41", "recorded 41 deaths". */
	private static void counts(Clause clause, int i, List<Statement> found) {
		Reach reach = Reach.of(clause, i);
		int number = clause.numberNear(i + 1);
		if (number < 0 || number >= reach.contentTo()) {
			return;
		}
		boolean counted = clause.isAny(i, "counted", "tallied");
		for (int k = number + 1; k < Math.min(reach.contentTo(), number + 1 + FARTHEST_THING); k++) {
			counted |= clause.is(k, Kind.INCIDENT);
		}
		Span speaker = counted ? subject(clause, i, reach, found) : null;
		if (speaker != null) {
			add(clause, i, speaker, reach, Statement.Kind.FIGURE, found);
		}
	}

	/** "The poll has X at 40". */
	private static void survey(Clause clause, int i, List<Statement> found) {
		Reach reach = Reach.of(clause, i);
		Phrase subject = (i > reach.from()) ? PhraseFinder.endingAt(clause, i, reach.from()) : null;
		boolean margin = clause.isAny(i + 2, "margin", "sampling", "credibility", "error");
		if (subject != null && !margin && i + 1 < reach.contentTo()
				&& (clause.is(subject.to() - 1, Kind.SURVEY) || PhraseReader.endsWithDocument(clause, subject))) {
			add(clause, i, clause.span(subject.from(), subject.to()), reach, Statement.Kind.OTHER, found);
		}
	}

	/** "Police put the crowd at 40,000, organisers at 90,000": the second speaker. */
	private static void follows(Clause clause, int i, List<Statement> found) {
		Reach reach = Reach.of(clause, i);
		Phrase second = PhraseFinder.endingAt(clause, i, reach.from());
		if (second == null || second.to() != i || !clause.is(i - 1, Kind.PARTY) || clause.isCapital(i - 1)) {
			return;
		}
		int before = second.from() - 1;
		boolean listed = clause.isComma(before) || clause.isAny(before, "and", "while", ";");
		Span place = clause.span(second.from(), i);
		boolean first = listed && clause.hasAtNumber(reach.contentFrom(), before)
				&& found.stream().anyMatch((statement) -> statement.content().contains(place));
		if (first) {
			int end = clause.token(before).start();
			found.replaceAll((statement) -> statement.content().contains(place) ? statement.until(end) : statement);
			add(clause, i, place, reach, Statement.Kind.FIGURE, found);
		}
	}

	/** The subject before a verb and its helpers, else whoever spoke last. */
	private static @Nullable Span subject(Clause clause, int i, Reach reach, List<Statement> found) {
		int left = i - 1;
		boolean negated = false;
		while (left >= reach.from() && (clause.isAuxiliary(left) || clause.isAdverb(left))) {
			negated |= clause.isAny(left, "not", "never", "n't");
			left--;
		}
		if (negated || left < reach.from() || clause.is(left, "to")) {
			return null;
		}
		if (clause.isComma(left) && clause.token(i).lower().endsWith("ing") || clause.isAny(left, "and", "but")) {
			return Subjects.shared(clause, reach, left, found);
		}
		Phrase before = PhraseFinder.endingAt(clause, left + 1, reach.from());
		return (before != null && !Subjects.isShare(clause, before)) ? clause.span(before.from(), before.to()) : null;
	}

	private static void add(Clause clause, int i, Span speaker, Reach reach, Statement.Kind kind,
			List<Statement> found) {
		int to = (kind == Statement.Kind.FIGURE) ? end(clause, i + 1, reach) : reach.contentTo();
		found.add(
				new Statement(clause.span(i + 1, to), clause.span(i, i + 1), speaker, clause.sentence().index(), kind));
	}

	/** A figure ends with its clause. */
	private static int end(Clause clause, int from, Reach reach) {
		int to = Placement.end(clause, from, reach);
		for (int k = from + 1; k < to; k++) {
			if (clause.is(k, ";")) {
				return k;
			}
		}
		return to;
	}

}
