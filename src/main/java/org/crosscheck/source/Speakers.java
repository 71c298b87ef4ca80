package org.crosscheck.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Name;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves speakers in reading order: a bare surname to the full name the text gives, a
 * pronoun to the last fitting speaker. Holds the state of one reading; not for use by
 * several threads.
 */
final class Speakers {

	private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

	private final Lexicon lexicon;

	private final PartyClassifier classifier;

	/** Full names by last word in lower case; the first mention wins. */
	private final Map<String, String> fullNames;

	private @Nullable Party person;

	private @Nullable Party body;

	private @Nullable Party last;

	Speakers(Lexicon lexicon, Map<String, String> fullNames) {
		this.lexicon = lexicon;
		this.classifier = new PartyClassifier(lexicon);
		this.fullNames = fullNames;
	}

	/** Names of two words and more, by their last word. */
	static Map<String, String> namesOf(List<List<Name>> bySentence, Lexicon lexicon) {
		Map<String, String> names = new HashMap<>();
		for (List<Name> ofSentence : bySentence) {
			for (Name name : ofSentence) {
				int space = name.text().lastIndexOf(' ');
				String lastWord = name.text().substring(space + 1).toLowerCase(Locale.ROOT);
				Lexicon.Word last = lexicon.word(lastWord);
				if (space > 0 && !name.text().contains(" and ") && !last.is(Kind.BODY) && !last.is(Kind.COUNTRY)
						&& !last.is(Kind.OUTLET) && !last.is(Kind.DOCUMENT)) {
					names.putIfAbsent(lastWord, name.text());
				}
			}
		}
		return names;
	}

	/**
	 * Notes the person a sentence is about, for whom a later "she" may stand.
	 * @param name the name that opens the sentence
	 */
	void mention(String name) {
		String known = this.fullNames.get(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
		if (known != null) {
			this.person = new Party(known, SourceClass.NAMED_PERSON, SourceStatus.SOURCED, Party.Kind.PERSON);
		}
	}

	/** Notes the role or body a sentence is about, for whom a later "it" may stand. */
	void mention(Sentence sentence, Span phrase) {
		Party party = identify(sentence, phrase);
		if (party != null && party.kind() == Party.Kind.PERSON && this.person == null) {
			this.person = party;
		}
		else if (party != null && party.kind() == Party.Kind.THING) {
			this.body = party;
		}
	}

	/** The last speaker resolved, {@code null} before the first. */
	@Nullable Party last() {
		return this.last;
	}

	/**
	 * Resolves one speaker and remembers it.
	 * @return {@code null} when the words are the outlet's own ("we", "I")
	 */
	@Nullable Party resolve(Sentence sentence, Span speaker) {
		List<Token> tokens = tokens(sentence, speaker);
		Party party = tokens.isEmpty() ? null : party(tokens);
		if (party != null && !isPronoun(tokens)) {
			remember(party);
		}
		return party;
	}

	/** Whom a phrase stands for, without remembering it. */
	@Nullable Party identify(Sentence sentence, Span speaker) {
		List<Token> tokens = tokens(sentence, speaker);
		return tokens.isEmpty() ? null : party(tokens);
	}

	/** These speakers as they are now. */
	Speakers copy() {
		Speakers copy = new Speakers(this.lexicon, this.fullNames);
		copy.person = this.person;
		copy.body = this.body;
		copy.last = this.last;
		return copy;
	}

	private static List<Token> tokens(Sentence sentence, Span speaker) {
		return sentence.tokens()
			.subList(sentence.tokenAt(speaker.start()),
					Math.min(sentence.tokens().size(), sentence.tokenAt(speaker.end() - 1) + 1));
	}

	private boolean isPronoun(List<Token> tokens) {
		Token first = tokens.get(0);
		boolean shouted = first.text().length() > 1 && first.text().equals(first.text().toUpperCase(Locale.ROOT));
		return tokens.size() == 1 && !shouted
				&& (this.lexicon.word(first.lower()).is(Kind.PRONOUN) || POSSESSIVES.contains(first.lower()));
	}

	private @Nullable Party party(List<Token> tokens) {
		if (isPronoun(tokens)) {
			return pronoun(tokens.get(0));
		}
		if (tokens.size() == 1 && tokens.get(0).text().equals("Q")) {
			return null;
		}
		if (tokens.size() == 1 && tokens.get(0).text().equals("A") && this.person != null) {
			return this.person;
		}
		String full = fullName(tokens);
		return this.classifier.classify(tokens, (full != null) ? full : text(tokens), full != null);
	}

	private @Nullable String fullName(List<Token> tokens) {
		Token token = tokens.get(tokens.size() - 1);
		if (!token.isCapitalised() || token.is("the")) {
			return null;
		}
		for (int i = 0; i < tokens.size() - 1; i++) {
			if (!tokens.get(i).isCapitalised() || this.lexicon.word(tokens.get(i).lower()).is(Kind.BODY)) {
				return null;
			}
		}
		return this.fullNames.get(token.lower());
	}

	private @Nullable Party pronoun(Token token) {
		Party found = switch (token.lower()) {
			case "he", "she", "his", "her" -> this.person;
			case "it", "its" -> (this.body != null) ? this.body : this.last;
			case "they", "their" -> this.last;
			case "i", "we", "you", "one" -> null;
			default -> new Party(token.text(), SourceClass.ANONYMOUS, SourceStatus.WEAKLY_SOURCED, Party.Kind.PERSONS);
		};
		if (found == null && !List.of("i", "we", "you", "one").contains(token.lower())) {
			found = new Party(token.text(), SourceClass.ROLE, SourceStatus.SOURCED, Party.Kind.PERSON);
		}
		return found;
	}

	private void remember(Party party) {
		this.last = party;
		if (party.kind() == Party.Kind.PERSON) {
			this.person = party;
		}
		else {
			this.body = party;
		}
	}

	private static String text(List<Token> tokens) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < tokens.size(); i++) {
			boolean glued = i > 0 && tokens.get(i).start() == tokens.get(i - 1).end();
			text.append((i > 0 && !glued) ? " " : "").append(tokens.get(i).text());
		}
		return text.toString();
	}

}
