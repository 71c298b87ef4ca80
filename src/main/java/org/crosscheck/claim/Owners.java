package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Finds whose a thing is when its phrase does not name the owner: what a possessive
 * pronoun stands for ("Norvik raised its dividend": Norvik), or the subject of a verb of
 * having or reporting ("Norvik posted a loss": Norvik). Safe for use by several threads.
 */
final class Owners {

	private final Set<String> having;

	Owners() {
		this.having = WordList.read(Owners.class, "subject-words.txt").set("having");
	}

	/** The owner of a thing; {@link ParsedSentence#NONE} when the text names none. */
	int of(ParsedSentence parsed, int thing) {
		Syntax syntax = parsed.syntax();
		int pronoun = syntax.child(thing, "poss");
		if (pronoun >= 0) {
			return syntax.tag(pronoun).equals("PRP$") ? Antecedents.ofPossessive(parsed, pronoun) : ParsedSentence.NONE;
		}
		int verb = syntax.head(thing);
		boolean had = syntax.isRelation(thing, "dobj") && verb >= 0 && parsed.is(verb, this.having);
		return had ? ClauseRoles.subject(parsed, verb, thing) : ParsedSentence.NONE;
	}

}
