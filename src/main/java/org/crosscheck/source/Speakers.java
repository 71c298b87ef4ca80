package org.crosscheck.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.source.Lexicon.Kind;
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

	private final NamedInText named;

	/** Who of several people of one surname was meant last. */
	private final RecentMentions<String> lastOfSurname;

	/** Bodies that were named, by the noun they are called by. */
	private final RecentMentions<Party> bodies;

	private @Nullable Party person;

	private @Nullable Party body;

	private @Nullable Party last;

	Speakers(Lexicon lexicon, NamedInText named) {
		this(lexicon, new PartyClassifier(lexicon), named, new RecentMentions<>(), new RecentMentions<>());
	}

	private Speakers(Lexicon lexicon, PartyClassifier classifier, NamedInText named,
			RecentMentions<String> lastOfSurname, RecentMentions<Party> bodies) {
		this.lexicon = lexicon;
		this.classifier = classifier;
		this.named = named;
		this.lastOfSurname = lastOfSurname;
		this.bodies = bodies;
	}

	/**
	 * Notes the person a sentence is about, for whom a later "she" may stand.
	 * @param name the name that opens the sentence
	 */
	void mention(String name) {
		String known = fullName(name);
		if (known != null) {
			this.lastOfSurname.put(FullNames.lastWord(known), known);
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
			note(party);
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
		Party party = tokens.isEmpty() ? null : party(sentence, tokens);
		if (party != null && !isPronoun(tokens)) {
			remember(party);
		}
		return party;
	}

	/** Whom a phrase stands for, without remembering it. */
	@Nullable Party identify(Sentence sentence, Span speaker) {
		List<Token> tokens = tokens(sentence, speaker);
		return tokens.isEmpty() ? null : party(sentence, tokens);
	}

	/** These speakers as they are now. */
	Speakers copy() {
		Speakers copy = new Speakers(this.lexicon, this.classifier, this.named, this.lastOfSurname.copy(),
				this.bodies.copy());
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

	/** "His lawyer, Anna Brandt,": the name behind the comma. */
	private @Nullable Party party(Sentence sentence, List<Token> tokens) {
		Token noun = tokens.get(tokens.size() - 1);
		List<Token> all = sentence.tokens();
		int comma = sentence.tokenAt(noun.start()) + 1;
		Lexicon.Word word = this.lexicon.word(noun.lower());
		if (word.is(Kind.ROLE) && !word.is(Kind.PLURAL) && comma < all.size() && all.get(comma).is(",")) {
			int end = comma + 1;
			while (end < all.size() && all.get(end).isCapitalised()) {
				end++;
			}
			boolean closed = end > comma + 2 && end < all.size() && all.get(end).is(",");
			String name = closed ? fullName(all.subList(comma + 1, end)) : null;
			if (name != null) {
				return new Party(name, SourceClass.NAMED_PERSON, SourceStatus.SOURCED, Party.Kind.PERSON);
			}
		}
		return party(tokens);
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
		String holder = this.named.posts().holder(tokens, this.lexicon);
		if (holder != null) {
			return new Party(holder + ", " + text(tokens), SourceClass.NAMED_PERSON, SourceStatus.SOURCED,
					Party.Kind.PERSON);
		}
		Party body = shortened(tokens);
		if (body != null) {
			return body;
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
		return fullName(text(tokens));
	}

	private @Nullable String fullName(String written) {
		return this.named.fullNames().meantBy(written, this.lastOfSurname.get(FullNames.lastWord(written)));
	}

	/** "The ministry" after "the health ministry". */
	private @Nullable Party shortened(List<Token> tokens) {
		boolean bare = tokens.size() == 2 && tokens.get(0).is("the")
				&& this.lexicon.word(tokens.get(1).lower()).is(Kind.BODY);
		return bare ? this.bodies.get(tokens.get(1).lower()) : null;
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
			if (party.sourceClass() == SourceClass.NAMED_PERSON) {
				this.lastOfSurname.put(FullNames.lastWord(party.text()), party.text());
			}
		}
		else {
			this.body = party;
			note(party);
		}
	}

	/** A body of three words and more, which its last word may stand for from here on. */
	private void note(Party party) {
		if (party.kind() == Party.Kind.THING && party.text().indexOf(' ') != party.text().lastIndexOf(' ')) {
			this.bodies.put(FullNames.lastWord(party.text()), party);
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
