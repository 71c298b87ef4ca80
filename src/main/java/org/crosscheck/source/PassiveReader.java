package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Form;
import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;

/** Reads what a passive attributes, with an agent or without. Stateless. */
final class PassiveReader {

	private PassiveReader() {
	}

	/** "is believed to", "was announced by the ministry". */
	static void read(Clause clause, int i, Reach reach, List<Statement> found) {
		if (clause.is(i + 1, "by")) {
			agent(clause, i, reach, found);
			return;
		}
		VerbClass verb = clause.word(i).verb();
		boolean thought = verb == VerbClass.SAY || verb == VerbClass.THINK || verb == VerbClass.TELL;
		boolean told = verb == VerbClass.TELL && clause.is(i + 1, "to");
		if (thought && !told && clause.isAny(i + 1, "to", "that", "at") && i + 2 < reach.contentTo()) {
			Span cue = clause.span(i - 1, i + 1);
			Span content = clause.is(i + 1, "that") ? clause.span(i + 2, reach.contentTo())
					: clause.span(reach.contentFrom(), reach.contentTo());
			found.add(new Statement(content, cue, null, clause.sentence().index(), Statement.Kind.HEARSAY));
		}
	}

	/** "… estimated by X". */
	static void agent(Clause clause, int i, Reach reach, List<Statement> found) {
		Phrase agent = (i + 2 < reach.to()) ? PhraseFinder.startingAt(clause, i + 2) : null;
		if (agent == null || clause.word(i).verb() == VerbClass.WANT
				|| clause.is(agent.from(), Kind.DETERMINER) && clause.isNumber(agent.from() + 1)
				|| clause.isNumber(agent.from()) || clause.word(agent.from()).form() == Form.ING
				|| i <= reach.contentFrom()) {
			return;
		}
		Span cue = clause.span(i, i + 2);
		boolean finite = clause.isAuxiliary(i - 1) || clause.isAdverb(i - 1);
		Phrase thing = PhraseFinder.endingAt(clause, i, reach.from());
		int from = finite || thing == null ? reach.contentFrom() : thing.from();
		found.add(new Statement(clause.span(from, i), cue, clause.span(agent.from(), agent.to()),
				clause.sentence().index(), Statement.Kind.OTHER));
	}

}
