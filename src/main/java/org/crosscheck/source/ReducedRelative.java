package org.crosscheck.source;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Token;

/**
 * Tells a participle or adjective that narrows a party from a finite verb: "residents
 * reached by phone said", "sources close to the club said". Stateless.
 */
final class ReducedRelative {

	private ReducedRelative() {
	}

	/** Whether such a word stands right before the preposition at token {@code i}. */
	static boolean endsBefore(Clause clause, int i) {
		int word = i - 1;
		return word > 0 && clause.is(i, Kind.PREPOSITION) && narrows(clause.token(word), clause.word(word))
				&& clause.is(word - 1, Kind.PARTY);
	}

	/** Whether a word may narrow the party before it. */
	static boolean narrows(Token token, Lexicon.Word word) {
		return !token.isCapitalised() && (word.is(Kind.NARROWING) || token.lower().endsWith("ed"));
	}

}
