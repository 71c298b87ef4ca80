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
		Party.Kind kind = plural ? Party.Kind.PERSONS : Party.Kind.PERSON;
		if (named) {
			return new Party(text, SourceClass.NAMED_PERSON, SourceStatus.SOURCED, Party.Kind.PERSON);
		}
		if (capital && isOutlet(tokens) || isMedium(tokens, head)) {
			return new Party(text, capital ? SourceClass.NAMED_BODY : SourceClass.ROLE, SourceStatus.WEAKLY_SOURCED,
					Party.Kind.OUTLET);
		}
		if (capital && !is(token, Kind.NATIONALITY)) {
			SourceClass sourceClass = named(tokens, head);
			return new Party(text, sourceClass, SourceStatus.SOURCED,
					(sourceClass == SourceClass.NAMED_BODY) ? Party.Kind.THING : kind);
		}
		boolean specific = isSpecific(tokens, head);
		if (is(token, Kind.DOCUMENT)) {
			boolean nameless = isReport(token) && !specific && !isOwned(tokens);
			return new Party(text, nameless ? SourceClass.ANONYMOUS : SourceClass.DOCUMENT,
					nameless ? SourceStatus.WEAKLY_SOURCED : SourceStatus.SOURCED, Party.Kind.THING);
		}
		if (is(token, Kind.BODY)) {
			return new Party(text, SourceClass.ROLE, SourceStatus.SOURCED,
					plural ? Party.Kind.PERSONS : Party.Kind.THING);
		}
		boolean unnamed = tokens.stream().anyMatch((word) -> is(word, Kind.UNNAMED));
		boolean nobody = unnamed || (is(token, Kind.ANONYMOUS) || is(token, Kind.PRONOUN)) && !specific
				|| token.lower().startsWith("source");
		return new Party(text, nobody ? SourceClass.ANONYMOUS : SourceClass.ROLE,
				(nobody || !specific && plural) ? SourceStatus.WEAKLY_SOURCED : SourceStatus.SOURCED, kind);
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

	/** "local media", "a Russian news agency", "state broadcaster Kanal 2". */
	private boolean isMedium(List<Token> tokens, int head) {
		for (int i = 0; i <= head; i++) {
			boolean agency = i > 0 && tokens.get(i).is("agency") && tokens.get(i - 1).is("news");
			boolean owner = i < head && tokens.get(i + 1).lower().endsWith("'s");
			if (!owner && (agency || is(tokens.get(i), Kind.MEDIUM))) {
				return i == head || tokens.get(head).isCapitalised();
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
				return isNarrowed(tokens, i) ? i - 2 : i - 1;
			}
		}
		return tokens.size() - 1;
	}

	/** "residents reached by phone", whose head is not "reached". */
	private boolean isNarrowed(List<Token> tokens, int preposition) {
		return preposition > 1 && is(tokens.get(preposition - 2), Kind.PARTY) && ReducedRelative
			.narrows(tokens.get(preposition - 1), this.lexicon.word(tokens.get(preposition - 1).lower()));
	}

	/** An institution, place or name ties the role down: "officials in Kyiv". */
	private boolean isSpecific(List<Token> tokens, int head) {
		boolean region = is(tokens.get(0), Kind.REGION);
		if (hasCapital(tokens) || tokens.get(0).isCapitalised() && is(tokens.get(0), Kind.NATIONALITY) && !region
				|| tokens.size() > 1 && tokens.get(0).isCapitalised() && !is(tokens.get(0), Kind.DETERMINER)
						&& is(tokens.get(0), Kind.COUNTRY)) {
			return true;
		}
		for (int i = 0; i < tokens.size(); i++) {
			if (i != head && is(tokens.get(i), Kind.BODY)) {
				return true;
			}
		}
		return tokens.get(0).is("the") && !is(tokens.get(head), Kind.PLURAL)
				|| isOwned(tokens) && !is(tokens.get(head), Kind.ANONYMOUS);
	}

	/** A name behind the first word; "senior Western officials" has none. */
	private boolean hasCapital(List<Token> tokens) {
		for (int i = 1; i < tokens.size(); i++) {
			if (tokens.get(i).isCapitalised() && !is(tokens.get(i), Kind.REGION)) {
				return true;
			}
		}
		return false;
	}

	/** "its annual report": the text has named the party whose paper it is. */
	private static boolean isOwned(List<Token> tokens) {
		Token first = tokens.get(0);
		return first.is("its") || first.is("his") || first.is("her") || first.is("their") || first.is("your")
				|| first.is("our") || first.is("my");
	}

	private static boolean isReport(Token token) {
		return token.is("reports") || token.is("report") || token.is("accounts") || token.is("estimates");
	}

	private boolean is(Token token, Kind kind) {
		return this.lexicon.word(token.lower()).is(kind);
	}

}
