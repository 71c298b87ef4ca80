package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what a present participle attributes, without helpers before it. Stateless. */
final class ParticipleReader {

	private ParticipleReader() {
	}

	/** "…, adding that"; "quoted officials saying". */
	static void read(Clause clause, int i, Reach reach, List<Statement> found) {
		boolean loose = i == reach.from() || clause.isComma(i - 1) || clause.isDash(i - 1) || clause.isQuote(i - 1)
				|| clause.isAdverb(i - 1) || clause.is(i - 1, Kind.PREPOSITION) || clause.is(i - 1, "and")
				|| clause.is(i - 1, "while");
		VerbClass verb = clause.word(i).verb();
		if (verb == null || i + 1 >= reach.contentTo() || !Complement.fits(clause, i)) {
			return;
		}
		Span speaker = null;
		if (loose) {
			speaker = (i == reach.from()) ? Subjects.after(clause, i, reach)
					: Subjects.shared(clause, reach, i - 1, found);
		}
		else {
			Phrase before = PhraseFinder.endingAt(clause, i, reach.from());
			if (before != null && !Subjects.isShare(clause, before)
					&& (Subjects.has(clause, before, Kind.DOCUMENT) || Subjects.has(clause, before, Kind.ANONYMOUS)
							|| clause.isAny(i + 1, "that", ":") || clause.isQuote(i + 1)
							|| verb == VerbClass.SAY && Subjects.has(clause, before, Kind.ROLE))) {
				Span sender = sends(clause, before, reach) ? Subjects.shared(clause, reach, before.from() - 1, found)
						: null;
				speaker = (sender != null) ? sender : clause.span(before.from(), before.to());
			}
		}
		if (speaker != null) {
			int to = (i == reach.from()) ? Subjects.firstComma(clause, i, reach.contentTo()) : reach.contentTo();
			found.add(new Statement(clause.span(i + 1, Math.max(i + 2, to)), clause.span(i, i + 1), speaker,
					clause.sentence().index(), VerbReader.kind(verb)));
		}
	}

	/** "issued a statement saying": whoever stands before the text speaks. */
	private static boolean sends(Clause clause, Phrase document, Reach reach) {
		int before = document.from() - 1;
		return before > reach.from() && clause.isAny(document.from(), "a", "an", "his", "her", "its", "their")
				&& clause.isWord(before) && !clause.is(before, Kind.PREPOSITION)
				&& !clause.is(before, Kind.SUBORDINATOR);
	}

}
