package org.crosscheck.source;

import java.util.List;
import java.util.Locale;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Token;

/** Tells from a speaker's words what kind of party it is (semantics.md section 3). */
final class PartyClassifier {

	private final Lexicon lexicon;

	PartyClassifier(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * Classifies a speaker.
	 * @param tokens the phrase as it stands, not empty
	 * @param text the resolved form
	 * @param named whether the phrase was resolved to a full name of a person
	 */
	Party classify(List<Token> tokens, String text, boolean named) {
		int head = head(tokens);
		Token token = tokens.get(head);
		boolean capital = token.isCapitalised()
				&& (head > 0 || !is(token, Kind.DETERMINER) && !is(token, Kind.PARTY) || is(token, Kind.OUTLET));
		boolean plural = is(token, Kind.PLURAL) || token.lower().endsWith("s") && !capital;
		if (named) {
			return new Party(text, SourceClass.NAMED_PERSON, SourceStatus.SOURCED, false);
		}
		if (capital && isOutlet(tokens)) {
			return new Party(text, SourceClass.NAMED_BODY, SourceStatus.WEAKLY_SOURCED, false);
		}
		if (capital && !is(token, Kind.NATIONALITY)) {
			return new Party(text, named(tokens, head), SourceStatus.SOURCED, plural);
		}
		boolean specific = isSpecific(tokens, head);
		if (is(token, Kind.DOCUMENT)) {
			boolean nameless = isReport(token) && !specific && !isOwned(tokens);
			return new Party(text, nameless ? SourceClass.ANONYMOUS : SourceClass.DOCUMENT,
					nameless ? SourceStatus.WEAKLY_SOURCED : SourceStatus.SOURCED, plural);
		}
		if (is(token, Kind.BODY)) {
			return new Party(text, SourceClass.ROLE, SourceStatus.SOURCED, plural);
		}
		boolean nobody = (is(token, Kind.ANONYMOUS) || is(token, Kind.PRONOUN)) && !specific
				|| token.lower().startsWith("source");
		return new Party(text, nobody ? SourceClass.ANONYMOUS : SourceClass.ROLE,
				(nobody || !specific && plural) ? SourceStatus.WEAKLY_SOURCED : SourceStatus.SOURCED, plural);
	}

	/** "the Kyiv Post", "CNN": what it says is second-hand. */
	private boolean isOutlet(List<Token> tokens) {
		for (Token token : tokens) {
			if (token.isCapitalised() && is(token, Kind.OUTLET)) {
				return true;
			}
		}
		return false;
	}

	private SourceClass named(List<Token> tokens, int head) {
		Token token = tokens.get(head);
		boolean acronym = token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
		boolean article = tokens.get(0).is("the");
		for (int i = 0; i <= head; i++) {
			if (is(tokens.get(i), Kind.BODY) && tokens.get(i).isCapitalised()) {
				return SourceClass.NAMED_BODY;
			}
		}
		boolean body = acronym || article || is(token, Kind.COUNTRY);
		return body ? SourceClass.NAMED_BODY : SourceClass.NAMED_PERSON;
	}

	/** The noun the phrase is about: before its first "of", "in", "for" and the like. */
	private int head(List<Token> tokens) {
		for (int i = 1; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (is(token, Kind.PREPOSITION) && !token.isCapitalised() || token.is(",") || token.is("(")) {
				return i - 1;
			}
		}
		return tokens.size() - 1;
	}

	/** An institution, place or name ties the role down: "officials in Kyiv". */
	private boolean isSpecific(List<Token> tokens, int head) {
		if (hasCapital(tokens, 1) || tokens.get(0).isCapitalised() && is(tokens.get(0), Kind.NATIONALITY)
				|| tokens.size() > 1 && tokens.get(0).isCapitalised() && !is(tokens.get(0), Kind.DETERMINER)
						&& is(tokens.get(0), Kind.COUNTRY)) {
			return true;
		}
		for (int i = 0; i < tokens.size(); i++) {
			if (i != head && is(tokens.get(i), Kind.BODY)) {
				return true;
			}
		}
		return tokens.get(0).is("the") && !is(tokens.get(head), Kind.PLURAL);
	}

	private static boolean hasCapital(List<Token> tokens, int from) {
		for (int i = from; i < tokens.size(); i++) {
			if (tokens.get(i).isCapitalised()) {
				return true;
			}
		}
		return false;
	}

	/** "its annual report": the text has named the party whose paper it is. */
	private static boolean isOwned(List<Token> tokens) {
		Token first = tokens.get(0);
		return first.is("its") || first.is("his") || first.is("her") || first.is("their");
	}

	private static boolean isReport(Token token) {
		return token.is("reports") || token.is("report") || token.is("accounts") || token.is("estimates");
	}

	private boolean is(Token token, Kind kind) {
		return this.lexicon.word(token.lower()).is(kind);
	}

}
