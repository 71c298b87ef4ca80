package org.crosscheck.claim;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Finds what a sentence says of the things that a number counts: "left without power" and
 * "are without power", "protested", "were cancelled", "Norvik won". Two counts of one
 * kind of thing are one quantity only when the same is said of them (semantics.md section
 * 2.1): 40 states that hold a vote are not the 12 that somebody has won. Safe for use by
 * several threads.
 */
final class PredicateReader {

	private static final Set<String> OF = Set.of("of");

	private static final Set<String> ADJECTIVES = Set.of("JJ", "JJR", "JJS");

	private final VerbForms verbs = new VerbForms();

	private final Set<String> being;

	private final Set<String> resulting;

	private final Set<String> stative;

	PredicateReader() {
		WordList words = WordList.read(PredicateReader.class, "predicate-words.txt");
		this.being = words.set("being");
		this.stative = words.set("stative");
		this.resulting = words.set("resulting");
	}

	/**
	 * What is said of the things counted; {@link Predicate#NONE} when the text does not
	 * tell, or tells more than can be written shortly.
	 * @param counted the token that heads what is counted
	 */
	Predicate of(ParsedSentence parsed, int counted) {
		String own = own(parsed, counted);
		if (!own.isEmpty()) {
			return said(own);
		}
		Syntax syntax = parsed.syntax();
		int noun = syntax.isRelation(counted, "conj") && syntax.head(counted) >= 0 ? syntax.head(counted) : counted;
		int verb = syntax.head(noun);
		if (verb < 0 || !syntax.isVerb(verb) || saysMore(syntax, verb)) {
			return Predicate.NONE;
		}
		return switch (syntax.relation(noun)) {
			case "nsubj", "nsubjpass" -> said(ofSubject(parsed, verb));
			case "dobj" -> ofObject(parsed, verb, counted);
			default -> Predicate.NONE;
		};
	}

	private static Predicate said(String said) {
		return new Predicate("", said);
	}

	/** "homes without power", "flights cancelled", "people who fell ill". */
	private String own(ParsedSentence parsed, int counted) {
		Syntax syntax = parsed.syntax();
		for (int child : syntax.children(counted)) {
			if (child > counted && syntax.isRelation(child, "acl", "relcl") && syntax.isVerb(child)) {
				return clause(parsed, child);
			}
		}
		int preposition = syntax.child(counted, "prep");
		return (preposition > counted && parsed.is(preposition, this.stative)) ? state(parsed, counted) : "";
	}

	/** All that a participle or a relative clause says, word by word. */
	private String clause(ParsedSentence parsed, int verb) {
		Syntax syntax = parsed.syntax();
		return IntStream.rangeClosed(Math.min(verb, syntax.first(verb)), syntax.last(verb))
			.filter((token) -> syntax.isVerb(token) || syntax.isNoun(token) || ADJECTIVES.contains(syntax.tag(token))
					|| syntax.isRelation(token, "neg", "prep"))
			.filter((token) -> !parsed.is(token, this.being))
			.mapToObj((token) -> this.verbs.stem(parsed.word(token)))
			.collect(Collectors.joining(" "));
	}

	private String ofSubject(ParsedSentence parsed, int verb) {
		String state = state(parsed, verb);
		if (parsed.is(verb, this.being) || parsed.is(verb, this.resulting)) {
			return state;
		}
		return (negation(parsed, verb) + this.verbs.stem(parsed.word(verb)) + " " + object(parsed, verb) + state)
			.strip();
	}

	private Predicate ofObject(ParsedSentence parsed, int verb, int counted) {
		if (parsed.is(verb, this.resulting)) {
			return said(state(parsed, verb));
		}
		int subject = ClauseRoles.subject(parsed, verb, counted);
		String agent = (subject >= 0 && parsed.syntax().isProperNoun(subject)) ? NounPhrase.of(parsed, subject) : "";
		return new Predicate(agent, negation(parsed, verb) + this.verbs.stem(parsed.word(verb)));
	}

	/** An adjective, or a preposition with its noun: "open", "without power". */
	private String state(ParsedSentence parsed, int above) {
		Syntax syntax = parsed.syntax();
		int adjective = syntax.child(above, "acomp", "oprd");
		if (adjective >= 0) {
			return parsed.word(adjective);
		}
		for (int child : syntax.children(above)) {
			int noun = syntax.isRelation(child, "prep") && !parsed.is(child, OF) ? syntax.child(child, "pobj")
					: ParsedSentence.NONE;
			if (child > above && parsed.isThing(noun) && !syntax.isProperNoun(noun)) {
				return parsed.word(child) + " " + this.verbs.stem(parsed.word(noun));
			}
		}
		return "";
	}

	private String object(ParsedSentence parsed, int verb) {
		int object = parsed.syntax().object(verb);
		return (object >= 0) ? this.verbs.stem(parsed.word(object)) + " " : "";
	}

	private static String negation(ParsedSentence parsed, int verb) {
		return (parsed.syntax().child(verb, "neg") >= 0) ? "not " : "";
	}

	/** "said that", "want to": what follows is another clause. */
	private static boolean saysMore(Syntax syntax, int verb) {
		return syntax.child(verb, "ccomp", "xcomp", "attr") >= 0;
	}

}
