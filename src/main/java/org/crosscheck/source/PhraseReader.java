package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;

/**
 * Reads attributions that hang on a fixed phrase: "according to X", "citing X", "based on
 * X", "in a poll", "X's claim that", "reportedly".
 */
final class PhraseReader {

	/** Adds the statement whose phrase begins at token {@code i}, when one does. */
	void read(Clause clause, int i, List<Statement> found) {
		if (clause.is(i, "according") && clause.is(i + 1, "to")) {
			adjunct(clause, i, i + 2, false, found);
		}
		else if (clause.isAny(i, "citing", "quoting") || clause.is(i, "per") && clause.isComma(i - 1)
				|| clause.is(i, "based") && clause.isAny(i + 1, "on", "upon")) {
			adjunct(clause, i, clause.is(i, "based") ? i + 2 : i + 1, true, found);
		}
		else if (clause.is(i, Kind.HEARSAY)) {
			Reach reach = Reach.of(clause, i);
			Span content = clause.span(reach.contentFrom(), reach.contentTo());
			found.add(new Statement(content, clause.span(i, i + 1), null, clause.sentence().index(),
					Statement.Kind.HEARSAY));
		}
		else if (clause.isAny(i, "in", "by", "from") || clause.is(i, "under")) {
			document(clause, i, found);
		}
		else if (clause.is(i, "that") && i > 1) {
			noun(clause, i, found);
		}
	}

	/** The phrase names its source; it governs the rest of the sentence. */
	private static void adjunct(Clause clause, int i, int from, boolean document, List<Statement> found) {
		Reach reach = Reach.of(clause, i);
		Phrase source = (from < reach.to()) ? PhraseFinder.startingAt(clause, from) : null;
		if (source == null || document && clause.is(i, "based") && !has(clause, source, Kind.DOCUMENT)) {
			return;
		}
		Span cue = clause.span(i, from);
		Span speaker = clause.span(source.from(), source.to());
		int sentence = clause.sentence().index();
		boolean opens = i - reach.contentFrom() < 3
				|| i - reach.contentFrom() < 8 && clause.isComma(i - 1) && clause.isComma(source.to())
						&& (clause.is(reach.contentFrom(), Kind.PREPOSITION) || clause.isAdverb(reach.contentFrom()));
		if (opens && source.to() < reach.contentTo()) {
			Span content = clause.span(source.to(), reach.contentTo());
			found.add(new Statement(content, cue, speaker, sentence, Statement.Kind.SPEECH));
		}
		else if (!opens) {
			Span content = clause.span(reach.contentFrom(), i);
			found.add(new Statement(content, cue, speaker, sentence, Statement.Kind.SPEECH));
		}
	}

	/** "in a Gallup poll", "by the agency's estimate". */
	private static void document(Clause clause, int i, List<Statement> found) {
		Phrase source = (i + 2 < clause.size()) ? PhraseFinder.startingAt(clause, i + 1) : null;
		if (source == null || !endsWithDocument(clause, source)) {
			return;
		}
		Reach reach = Reach.of(clause, i);
		boolean opens = i == reach.contentFrom();
		Span content = opens ? clause.span(Math.min(source.to(), reach.contentTo() - 1), reach.contentTo())
				: clause.span(reach.contentFrom(), i);
		int comma = source.to();
		while (comma < clause.size() && comma < source.to() + 7 && !clause.isComma(comma)) {
			comma++;
		}
		if (opens && !clause.isComma(comma)) {
			return;
		}
		found.add(new Statement(content, clause.span(i, i + 1), clause.span(source.from(), source.to()),
				clause.sentence().index(), Statement.Kind.OTHER));
	}

	private static boolean endsWithDocument(Clause clause, Phrase phrase) {
		return clause.isAny(phrase.to() - 1, "poll", "polls", "survey", "surveys", "study", "estimate", "estimates",
				"report", "polling", "data", "surveys");
	}

	/** "the claim that …", "X's promise that …". */
	private static void noun(Clause clause, int i, List<Statement> found) {
		if (!clause.isAny(i - 1, "claim", "claims", "allegation", "allegations", "statement", "assertion", "argument",
				"announcement", "report", "reports", "belief", "estimate", "warning", "promise", "pledge", "suggestion",
				"prediction", "fear", "fears", "hope", "hopes", "news", "admission", "accusation")) {
			return;
		}
		Reach reach = Reach.of(clause, i);
		Phrase owner = PhraseFinder.endingAt(clause, i, reach.from());
		if (owner != null && i + 1 < reach.contentTo()) {
			int end = owner.to();
			for (int k = owner.from() + 1; k < owner.to(); k++) {
				end = clause.isAny(k, "'s", "’s") ? k : end;
			}
			found.add(new Statement(clause.span(i + 1, reach.contentTo()), clause.span(i - 1, i + 1),
					clause.span(owner.from(), end), clause.sentence().index(), Statement.Kind.OTHER));
		}
	}

	private static boolean has(Clause clause, Phrase phrase, Kind kind) {
		for (int i = phrase.from(); i < phrase.to(); i++) {
			if (clause.is(i, kind)) {
				return true;
			}
		}
		return false;
	}

}
