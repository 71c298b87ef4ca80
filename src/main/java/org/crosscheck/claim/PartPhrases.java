package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases that make a number one of those of whom something more is said: "two died
 * at the scene", "one in serious condition", "the names of three victims". More may have
 * died elsewhere (semantics.md section 4.13). Immutable and safe for use by several
 * threads.
 */
final class PartPhrases {

	/** How far behind a number its clause is looked at, in tokens. */
	private static final int REACH = 8;

	private final TokenPhrases phrases;

	private final Set<String> walls;

	private final Set<String> naming;

	private final Set<String> finding;

	PartPhrases(WordList words) {
		this.phrases = new TokenPhrases(words.entries("part phrases"));
		this.walls = words.set("walls of part phrases");
		this.finding = words.set("finding verbs");
		this.naming = words.set("naming nouns");
	}

	/** The phrase that stands behind a number, {@code null} when there is none. */
	@Nullable String behind(List<Token> tokens, int from) {
		for (int at = from; at < Math.min(tokens.size(), from + REACH); at++) {
			Token token = tokens.get(at);
			if (this.walls.contains(token.lower()) || token.kind() == TokenKind.NUMBER) {
				return null;
			}
			String phrase = this.phrases.at(tokens, at);
			if (phrase != null) {
				return phrase;
			}
		}
		return null;
	}

	/**
	 * "found three victims", "the identities of three victims"; but not "of the three
	 * victims".
	 */
	boolean isOpened(List<Token> tokens, int number) {
		return number > 0 && this.finding.contains(tokens.get(number - 1).lower()) || number > 1
				&& tokens.get(number - 1).is("of") && this.naming.contains(tokens.get(number - 2).lower());
	}

	/** Every phrase, as the restrictor that it becomes. */
	Set<String> all() {
		return this.phrases.all();
	}

}
