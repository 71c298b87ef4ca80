package org.crosscheck.source;

import java.util.List;
import java.util.Locale;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;

/** Reads speakers set before or behind a colon: "Smith: …", "…: report", transcripts. */
final class LabelReader {

	/** A label is a name with a title at most. */
	private static final int LONGEST = 5;

	/** Adds the statement of a label, when the sentence has one. */
	void read(Clause clause, boolean headline, List<Statement> found) {
		int from = clause.isQuote(0) ? 1 : 0;
		for (int i = from + 1; i <= from + LONGEST && i + 1 < clause.size(); i++) {
			if (clause.is(i, ":") && isName(clause, from, i, headline)) {
				found.add(statement(clause, i + 1, clause.size(), i, from, i));
				return;
			}
			if (!clause.isWord(i - 1)) {
				break;
			}
		}
		if (headline) {
			behind(clause, found);
		}
	}

	/**
	 * "X was sorry: “…”": a colon before a quotation gives it to the sentence's subject.
	 */
	void readColon(Clause clause, List<Statement> found) {
		for (int i = 1; i + 1 < clause.size(); i++) {
			boolean opens = clause.is(i, ":") && clause.quotation(i) == Clause.OUTSIDE
					&& clause.quotation(i + 1) != Clause.OUTSIDE;
			if (opens) {
				int quote = clause.token(i + 1).start();
				Span subject = Subjects.subject(clause, afterTime(clause), i);
				if (subject != null && found.stream().noneMatch((known) -> known.content().contains(quote))) {
					found.add(new Statement(clause.span(i + 1, clause.size()), clause.span(i, i + 1), subject,
							clause.sentence().index(), Statement.Kind.SPEECH));
				}
				return;
			}
		}
	}

	/** Where the words begin behind "14:20" in a live report. */
	private static int afterTime(Clause clause) {
		int i = 0;
		while (clause.isNumber(i) || clause.isDash(i) || i > 0 && clause.is(i, ":") && clause.isNumber(i + 1)) {
			i++;
		}
		return i;
	}

	private static void behind(Clause clause, List<Statement> found) {
		int last = clause.size();
		for (int i = last - 2; i > Math.max(0, last - 2 - LONGEST); i--) {
			if (clause.is(i, ":") || clause.isDash(i)) {
				if (isParty(clause, i + 1, last)) {
					found.add(statement(clause, 0, i, i, i + 1, last));
				}
				return;
			}
		}
	}

	private static boolean isParty(Clause clause, int from, int to) {
		for (int i = from; i < to; i++) {
			if (clause.is(i, Kind.ROLE) || clause.is(i, Kind.DOCUMENT) || clause.is(i, Kind.BODY)
					|| clause.is(i, Kind.ANONYMOUS)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * All capitals as in a transcript, or two capitalised words, or one in a headline.
	 */
	private static boolean isName(Clause clause, int from, int to, boolean headline) {
		boolean capitals = true;
		boolean shouted = true;
		for (int i = from; i < to; i++) {
			String word = clause.token(i).text();
			capitals &= clause.isCapital(i) && !clause.is(i, Kind.TIME) && !clause.isAdverb(i)
					&& clause.word(i).form() == Lexicon.Form.BASE;
			boolean answer = to - from == 1 && clause.isAny(i, "q", "a");
			shouted &= (word.length() > 1 || answer) && word.equals(word.toUpperCase(Locale.ROOT));
		}
		return headline ? capitals : shouted && capitals;
	}

	private static Statement statement(Clause clause, int from, int to, int colon, int speakerFrom, int speakerTo) {
		return new Statement(clause.span(from, to), clause.span(colon, colon + 1), clause.span(speakerFrom, speakerTo),
				clause.sentence().index(), Statement.Kind.SPEECH);
	}

}
