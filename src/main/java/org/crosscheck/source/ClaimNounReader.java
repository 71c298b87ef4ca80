package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Span;

/**
 * Reads nouns that attribute like their verbs: "X's claim that", "its estimate of", "a
 * warning by X that", "rumours that".
 */
final class ClaimNounReader {

	/** An author's phrase is no longer. */
	private static final int FARTHEST = 14;

	/** Adds the statement of the noun at token {@code i}, when it makes one. */
	void read(Clause clause, int i, List<Statement> found) {
		if (!clause.is(i, Kind.CLAIM) && !clause.is(i, Kind.RUMOUR)) {
			return;
		}
		Reach reach = Reach.of(clause, i);
		if (i + 2 >= reach.contentTo()) {
			return;
		}
		boolean tied = clause.isAny(i + 1, "that", "of", "to");
		Phrase phrase = tied ? PhraseFinder.endingAt(clause, i + 1, reach.from()) : null;
		Span owner = (phrase != null && phrase.to() == i + 1) ? Subjects.owner(clause, phrase) : null;
		if (owner != null) {
			found.add(new Statement(clause.span(i + 2, reach.contentTo()), clause.span(i, i + 2), owner,
					clause.sentence().index(), Statement.Kind.OTHER));
		}
		else if (clause.is(i, Kind.RUMOUR) && clause.is(i + 1, "that")) {
			found.add(new Statement(clause.span(i + 2, Placement.end(clause, i + 2, reach)), clause.span(i, i + 2),
					null, clause.sentence().index(), Statement.Kind.HEARSAY));
		}
		else if (clause.isAny(i + 1, "by", "from") && !clause.isAny(i - 1, "'s", "’s")) {
			author(clause, i, reach, found);
		}
	}

	/** "a warning by the coastguard that …". */
	private static void author(Clause clause, int i, Reach reach, List<Statement> found) {
		int that = i + 3;
		while (that < Math.min(reach.to(), i + FARTHEST) && !clause.is(that, "that")) {
			that++;
		}
		Phrase author = clause.is(that, "that") ? PhraseFinder.endingAt(clause, that, i + 2) : null;
		if (author != null && author.from() == i + 2 && author.to() == that && that + 1 < reach.contentTo()) {
			found.add(new Statement(clause.span(author.to() + 1, reach.contentTo()), clause.span(i, i + 1),
					clause.span(author.from(), author.to()), clause.sentence().index(), Statement.Kind.FIGURE));
		}
	}

}
