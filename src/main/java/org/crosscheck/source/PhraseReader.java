package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads attributions that hang on a fixed phrase: "according to X", "citing X", "based on
 * X", "in a poll", "by most accounts", "reportedly".
 */
final class PhraseReader {

	/** Adds the statement whose phrase begins at token {@code i}, when one does. */
	void read(Clause clause, int i, List<Statement> found) {
		if (!clause.is(i, Kind.TRIGGER)) {
			return;
		}
		if (clause.is(i, "according") && clause.is(i + 1, "to")) {
			adjunct(clause, i, i + 2, false, found);
		}
		else if (clause.is(i, "as") && clause.is(i + 2, "by") && clause.word(i + 1).mayBeParticiple()) {
			adjunct(clause, i, i + 3, false, found);
		}
		else if (clause.isAny(i, "citing", "quoting")
				|| clause.is(i, "per") && (clause.isComma(i - 1) || i == 0 && clause.is(1, Kind.DETERMINER))
				|| clause.is(i, "based") && clause.isAny(i + 1, "on", "upon")) {
			adjunct(clause, i, clause.is(i, "based") ? i + 2 : i + 1, true, found);
		}
		else if (clause.is(i, Kind.HEARSAY)) {
			Reach reach = Reach.of(clause, i);
			Span content = clause.span(reach.contentFrom(), reach.contentTo());
			found.add(new Statement(content, clause.span(i, i + 1), null, clause.sentence().index(),
					Statement.Kind.HEARSAY));
		}
		else if (clause.is(i, "by") && isMost(clause, i + 1)) {
			Reach reach = Reach.of(clause, i);
			found.add(new Statement(clause.span(reach.contentFrom(), reach.contentTo()), clause.span(i, i + 3), null,
					clause.sentence().index(), Statement.Kind.HEARSAY));
		}
		else if (clause.isAny(i, "in", "by")) {
			document(clause, i, found);
		}
	}

	/** The phrase names its source; it governs the rest of the sentence. */
	private static void adjunct(Clause clause, int i, int from, boolean document, List<Statement> found) {
		Reach reach = Reach.of(clause, i);
		Phrase source = (from < reach.to()) ? PhraseFinder.startingAt(clause, from) : null;
		if (source == null || document && clause.is(i, "based") && !Subjects.has(clause, source, Kind.DOCUMENT)) {
			return;
		}
		Span cue = clause.span(i, from);
		Span speaker = clause.span(source.from(), source.to());
		int sentence = clause.sentence().index();
		Statement.Kind kind = clause.isAny(i, "citing", "quoting") ? Statement.Kind.CITED : Statement.Kind.SPEECH;
		boolean inner = clause.isComma(i - 1) && clause.isComma(source.to()) && source.to() + 2 < reach.contentTo();
		if (inner && i - reach.contentFrom() > 2 && goesOn(clause, source.to() + 1)) {
			Span rest = clause.span(source.to() + 1, reach.contentTo());
			found.add(new Statement(rest, cue, speaker, sentence, kind));
		}
		boolean opens = i - reach.contentFrom() < 3
				|| i - reach.contentFrom() < 8 && clause.isComma(i - 1) && clause.isComma(source.to())
						&& (clause.is(reach.contentFrom(), Kind.PREPOSITION) || clause.isAdverb(reach.contentFrom()));
		if (opens && source.to() < reach.contentTo()) {
			Span content = clause.span(source.to(), reach.contentTo());
			found.add(new Statement(content, cue, speaker, sentence, kind));
		}
		else if (!opens) {
			Span content = clause.span(reach.contentFrom(), i);
			found.add(new Statement(content, cue, speaker, sentence, kind));
		}
	}

	/**
	 * What stands behind "according to X," goes on with the clause, and is no apposition.
	 */
	private static boolean goesOn(Clause clause, int i) {
		return clause.is(i, "that") || clause.isWord(i) && !clause.isCapital(i) && !clause.is(i, Kind.DETERMINER)
				&& !clause.is(i, Kind.PARTY) && !clause.isAny(i, "who", "which", "whose", "where", "when");
	}

	/** "most accounts", "some estimates": nobody's. */
	private static boolean isMost(Clause clause, int i) {
		return clause.isAny(i, "all", "most", "many", "some", "several")
				&& clause.isAny(i + 1, "accounts", "estimates", "reports", "reckonings");
	}

	/** "in a Gallup poll", "by the agency's estimate". */
	private static void document(Clause clause, int i, List<Statement> found) {
		if (!isSurveyNear(clause, i + 1, i + 12)) {
			return;
		}
		if (opening(clause, i, found)) {
			return;
		}
		Phrase source = PhraseFinder.startingAt(clause, i + 1);
		if (source == null || !endsWithDocument(clause, source) || isGeneric(clause, source)) {
			return;
		}
		Reach reach = Reach.of(clause, i);
		boolean opens = i == reach.contentFrom();
		Span content = opens ? clause.span(Math.min(source.to(), reach.contentTo() - 1), reach.contentTo())
				: clause.span(from(clause, i, reach), i);
		int comma = source.to();
		while (comma < clause.size() && comma < source.to() + 7 && !clause.isComma(comma)) {
			comma++;
		}
		if (opens && !clause.isComma(comma)) {
			return;
		}
		Span speaker = clause.span(source.from(), source.to());
		boolean owned = clause.is(i, "by") && clause.is(source.to() - 1, Kind.TALLY)
				&& Subjects.isOwned(clause, source);
		found.add(new Statement(content, clause.span(i, i + 1), speaker, clause.sentence().index(),
				owned ? Statement.Kind.FIGURE : Statement.Kind.OTHER));
		// "led in the poll by 8 points": the figure may stand behind the survey, too
		if (!opens && source.to() + 1 < reach.contentTo()) {
			found.add(new Statement(clause.span(source.to(), reach.contentTo()), clause.span(i, i + 1), speaker,
					clause.sentence().index(), Statement.Kind.OTHER));
		}
	}

	/** "rates fell, as 41 had forecast in a poll": the poll's clause alone. */
	private static int from(Clause clause, int i, Reach reach) {
		for (int k = i - 1; k > reach.contentFrom(); k--) {
			if (clause.isComma(k) && clause.isAny(k + 1, "as", "while", "although", "though", "whereas", "which")) {
				return k + 1;
			}
		}
		return reach.contentFrom();
	}

	/** "In an early May Gallup poll, …": whatever the words between. */
	private static boolean opening(Clause clause, int i, List<Statement> found) {
		Reach reach = Reach.of(clause, i);
		int to = Math.min(clause.size(), i + 12);
		for (int k = i + 2; k < to && i == reach.contentFrom() && !clause.isComma(k); k++) {
			boolean survey = clause.is(k, Kind.SURVEY) && clause.isComma(k + 1) && k + 2 < reach.contentTo();
			if (survey && !clause.is(k, Kind.PLURAL)) {
				found.add(new Statement(clause.span(k + 2, reach.contentTo()), clause.span(i, i + 1),
						clause.span(i + 1, k + 1), clause.sentence().index(), Statement.Kind.OTHER));
				return true;
			}
		}
		return false;
	}

	static boolean isSurveyNear(Clause clause, int from, int to) {
		for (int i = Math.max(0, from); i < Math.min(to, clause.size()); i++) {
			if (clause.is(i, Kind.SURVEY)) {
				return true;
			}
		}
		return false;
	}

	/** "leads in the polls" names no poll. */
	private static boolean isGeneric(Clause clause, Phrase phrase) {
		return clause.is(phrase.to() - 1, Kind.PLURAL) && (phrase.to() - phrase.from() == 1
				|| phrase.to() - phrase.from() == 2 && clause.is(phrase.from(), Kind.DETERMINER));
	}

	/** Whether the noun before the phrase's first preposition names a survey or count. */
	static boolean endsWithDocument(Clause clause, Phrase phrase) {
		for (int i = phrase.from(); i < phrase.to(); i++) {
			if (i > phrase.from() && clause.is(i, Kind.PREPOSITION)) {
				return false;
			}
			if (clause.is(i, Kind.SURVEY)) {
				return true;
			}
		}
		return false;
	}

}
