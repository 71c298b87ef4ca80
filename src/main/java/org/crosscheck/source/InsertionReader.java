package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Kind;

/**
 * Reads sayings of several words: ", she went on,", and estimates that vary without
 * anybody being named: "estimates range from 3 to 9". Stateless.
 */
final class InsertionReader {

	private InsertionReader() {
	}

	/** Adds the statement of each. */
	static void read(Clause clause, List<Statement> found) {
		for (int i = 1; i + 1 < clause.size(); i++) {
			if (clause.isAny(i, "went", "goes") && clause.is(i + 1, "on")) {
				goesOn(clause, i, found);
			}
			else if (clause.is(i, Kind.VARYING) && clause.is(i - 1, Kind.ESTIMATES)) {
				found.add(new Statement(clause.span(i, clause.size()), clause.span(i - 1, i), null,
						clause.sentence().index(), Statement.Kind.HEARSAY));
			}
		}
	}

	private static void goesOn(Clause clause, int i, List<Statement> found) {
		Phrase subject = PhraseFinder.endingAt(clause, i, 0);
		if (subject == null) {
			return;
		}
		boolean inserted = (clause.isComma(i + 2) || clause.isBreak(i + 2) || clause.isQuote(i + 2))
				&& (clause.isComma(subject.from() - 1) || clause.isQuote(subject.from() - 1))
				&& !clause.is(subject.from(), Kind.SUBORDINATOR);
		if (inserted) {
			found.add(new Statement(clause.span(0, clause.size()), clause.span(i, i + 2),
					clause.span(subject.from(), subject.to()), clause.sentence().index(), Statement.Kind.SPEECH));
		}
	}

}
