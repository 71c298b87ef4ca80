package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;

/**
 * Reads clauses that leave the verb of the one before out: "Norway pledged 10 boats,
 * Sweden 8 and Chad 5." Stateless.
 */
final class GappingReader {

	private GappingReader() {
	}

	/** Adds a statement for each name that a number follows at once. */
	static void read(Clause clause, List<Statement> found) {
		Statement first = found.stream().filter((one) -> isNameVerbNumber(clause, one)).findFirst().orElse(null);
		if (first == null) {
			return;
		}
		int from = clause.sentence().tokenAt(first.cue().end() - 1) + 1;
		for (int i = from; i + 1 < clause.size(); i++) {
			boolean begins = (clause.isComma(i - 1) || clause.is(i - 1, "and"))
					&& clause.quotation(i) == Clause.OUTSIDE;
			int number = clause.is(i, "the") ? i + 1 : i;
			while (begins && isParty(clause, number)) {
				number++;
			}
			if (begins && isParty(clause, number - 1) && clause.isNumberLike(number)) {
				Span content = clause.span(number, end(clause, number));
				found.add(new Statement(content, first.cue(), clause.span(i, number), clause.sentence().index(),
						Statement.Kind.FIGURE));
			}
		}
	}

	/** A name, its verb and a number, side by side. */
	private static boolean isNameVerbNumber(Clause clause, Statement statement) {
		Span speaker = statement.speaker();
		if (speaker == null) {
			return false;
		}
		int subject = clause.sentence().tokenAt(speaker.end() - 1);
		int verb = clause.sentence().tokenAt(statement.cue().end() - 1);
		return verb == subject + 1 && isParty(clause, subject) && clause.isNumberLike(verb + 1);
	}

	private static boolean isParty(Clause clause, int i) {
		return clause.isCapital(i) && !clause.is(i, "the") && !clause.isTime(i)
				|| clause.is(i, Kind.PARTY) && !clause.isNumberLike(i);
	}

	private static int end(Clause clause, int number) {
		int end = number + 1;
		while (end < clause.size() && !clause.isComma(end) && !clause.is(end, "and") && !clause.isBreak(end)) {
			end++;
		}
		return end;
	}

}
