package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Tells whether an event only narrows down of whom a sentence says something else: "two
 * people who were hurt went home". A numeral without article then counts those of whom
 * both holds, and more may have been hurt (Barwise and Cooper 1981: "n A are B" counts
 * what is A and B; with the article, "the two who were hurt", it is all that is A). Safe
 * for use by several threads.
 */
final class RestrictiveEvent {

	private final Set<String> definite;

	RestrictiveEvent() {
		this.definite = WordList.read(RestrictiveEvent.class, "phrase-words.txt").set("definite");
	}

	/**
	 * Whether it does.
	 * @param counted the token that heads what is counted
	 * @param event the token that tells the event
	 */
	boolean narrows(ParsedSentence parsed, int counted, int event) {
		Syntax syntax = parsed.syntax();
		int verb = syntax.head(counted);
		return event > counted && verb >= 0 && verb != event && syntax.isVerb(verb)
				&& syntax.isRelation(counted, "nsubj", "nsubjpass") && syntax.dominates(counted, event)
				&& !isDefinite(parsed, counted);
	}

	private boolean isDefinite(ParsedSentence parsed, int counted) {
		for (int child : parsed.syntax().children(counted)) {
			if (child < counted && (parsed.is(child, this.definite) || parsed.syntax().isRelation(child, "poss"))) {
				return true;
			}
		}
		return false;
	}

}
