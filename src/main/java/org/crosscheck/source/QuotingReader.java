package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Form;
import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom another party quotes: "the agency quoted a source as saying", "the minister
 * was quoted by the agency as telling". Who is quoted is first hand.
 */
final class QuotingReader {

	/** "quoted a senior aide to the prime minister as saying": no longer ones. */
	private static final int FARTHEST = 20;

	/** Adds the statements of "as saying" at token {@code as}, when it is one. */
	void read(Clause clause, int as, List<Statement> found) {
		VerbClass said = (clause.is(as, "as") && as + 2 < clause.size()) ? clause.word(as + 1).verb() : null;
		if (said == null || clause.word(as + 1).form() != Form.ING) {
			return;
		}
		Reach reach = Reach.of(clause, as);
		if (as + 2 >= reach.contentTo()) {
			return;
		}
		int quoting = as - 1;
		while (quoting > Math.max(reach.from(), as - FARTHEST) && !isQuoting(clause, quoting)) {
			quoting--;
		}
		if (!isQuoting(clause, quoting)) {
			return;
		}
		boolean passive = clause.is(quoting - 1, Kind.PASSIVE);
		Phrase quoted = passive ? PhraseFinder.endingAt(clause, beforeHelpers(clause, quoting), reach.from())
				: PhraseFinder.startingAt(clause, quoting + 1);
		Phrase quoter = (passive && clause.is(quoting + 1, "by")) ? PhraseFinder.startingAt(clause, quoting + 2) : null;
		add(clause, as, reach, quoted, Statement.Kind.FIGURE, found);
		add(clause, as, reach, quoter, Statement.Kind.SPEECH, found);
	}

	private static boolean isQuoting(Clause clause, int i) {
		return clause.isAny(i, "quoted", "quotes", "quoting", "cited", "cites", "citing");
	}

	/** One past the subject of "has been quoted". */
	private static int beforeHelpers(Clause clause, int verb) {
		int to = verb;
		while (to > 0 && (clause.isAuxiliary(to - 1) || clause.isAdverb(to - 1))) {
			to--;
		}
		return to;
	}

	private static void add(Clause clause, int as, Reach reach, @Nullable Phrase speaker, Statement.Kind kind,
			List<Statement> found) {
		if (speaker != null) {
			Span content = clause.span(as + 2, reach.contentTo());
			found.add(new Statement(content, clause.span(as, as + 2), clause.span(speaker.from(), speaker.to()),
					clause.sentence().index(), kind));
		}
	}

}
