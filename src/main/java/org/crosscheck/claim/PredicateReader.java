package org.crosscheck.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

	private final VerbForms verbs = new VerbForms();

	private final Set<String> being;

	private final Set<String> resulting;

	private final Set<String> stative;

	private final Set<String> placing;

	private final Set<String> degrees;

	private final Set<String> times;

	PredicateReader() {
		WordList words = WordList.read(PredicateReader.class, "predicate-words.txt");
		this.being = words.set("being");
		this.stative = words.set("stative");
		this.resulting = words.set("resulting");
		this.placing = words.set("placing");
		this.degrees = words.set("degrees");
		this.times = WordList.read(PredicateReader.class, "subject-words.txt").set("times");
	}

	/**
	 * What is said of the things counted; {@link Predicate#NONE} when the text does not
	 * tell, or tells more than can be written shortly.
	 * @param counted the token that heads what is counted
	 */
	Predicate of(ParsedSentence parsed, int counted) {
		Syntax syntax = parsed.syntax();
		for (int child : syntax.children(counted)) {
			if (child > counted && syntax.isRelation(child, "acl", "relcl") && syntax.isVerb(child)) {
				return saysMore(syntax, child) || syntax.isRelation(child, "relcl")
						? new Predicate("", clause(parsed, child), "") : predicate("", parsed, child, child);
			}
		}
		int preposition = syntax.child(counted, "prep");
		if (preposition > counted && parsed.is(preposition, this.stative)) {
			return new Predicate("", state(parsed, counted), "");
		}
		int noun = syntax.isRelation(counted, "conj") && syntax.head(counted) >= 0 ? syntax.head(counted) : counted;
		noun = share(parsed, noun);
		int verb = syntax.head(noun);
		if (verb < 0 || !syntax.isVerb(verb) || saysMore(syntax, verb)) {
			return Predicate.NONE;
		}
		return switch (syntax.relation(noun)) {
			case "nsubj", "nsubjpass" -> predicate(agent(parsed, syntax.agent(verb)), parsed, verb, verb);
			case "dobj" -> predicate(agent(parsed, ClauseRoles.subject(parsed, verb, counted)), parsed, verb,
					Math.max(verb, counted));
			default -> Predicate.NONE;
		};
	}

	/** "70 percent of the homes": the share, which the rest is said of. */
	private static int share(ParsedSentence parsed, int noun) {
		Syntax syntax = parsed.syntax();
		int of = syntax.head(noun);
		boolean shared = syntax.isRelation(noun, "pobj") && parsed.is(of, OF) && syntax.head(of) >= 0
				&& parsed.isNumber(syntax.head(of));
		return shared ? syntax.head(of) : noun;
	}

	private static String agent(ParsedSentence parsed, int agent) {
		return (agent >= 0 && parsed.syntax().isProperNoun(agent)) ? NounPhrase.of(parsed, agent) : "";
	}

	/** All that a participle or a relative clause says, word by word. */
	private String clause(ParsedSentence parsed, int verb) {
		Syntax syntax = parsed.syntax();
		return IntStream.rangeClosed(Math.min(verb, syntax.first(verb)), syntax.last(verb))
			.filter((token) -> syntax.isVerb(token) || syntax.isNoun(token) || isAdjective(syntax, token)
					|| syntax.isRelation(token, "neg", "prep"))
			.filter((token) -> !parsed.is(token, this.being))
			.mapToObj((token) -> this.verbs.stem(parsed.word(token)))
			.collect(Collectors.joining(" "));
	}

	/**
	 * A verb with all that makes it another one: "not", "partly", "off" in "cut off",
	 * "part" in "take part", "for surgery" in "wait for surgery".
	 * @param behind the token behind which an object stands that is not counted itself
	 */
	private Predicate predicate(String agent, ParsedSentence parsed, int verb, int behind) {
		Syntax syntax = parsed.syntax();
		String state = state(parsed, verb);
		String setting = phrase(parsed, verb, this.placing, true);
		if (parsed.is(verb, this.being) || parsed.is(verb, this.resulting)) {
			String said = state.isEmpty() ? setting : state;
			return said.isEmpty() ? Predicate.NONE
					: new Predicate(agent, negation(parsed, verb) + said, state.isEmpty() ? "" : setting);
		}
		int object = syntax.object(verb);
		String words = Stream
			.of(verb, syntax.child(verb, "prt"), (object > behind && !parsed.isCounted(object)) ? object : -1)
			.filter((token) -> token >= 0)
			.map((token) -> this.verbs.stem(parsed.word(token)))
			.collect(Collectors.joining(" "));
		return new Predicate(agent, (negation(parsed, verb) + words + " " + state).strip(), setting);
	}

	/** An adjective, or a preposition with its noun: "open", "without power". */
	private String state(ParsedSentence parsed, int above) {
		int adjective = parsed.syntax().child(above, "acomp", "oprd");
		return (adjective >= 0) ? degree(parsed, adjective) + this.verbs.stem(parsed.word(adjective))
				: phrase(parsed, above, this.placing, false);
	}

	/**
	 * The first phrase with one of some prepositions, or with none of them: names are
	 * left to the comparison of names where they tell a place.
	 */
	private String phrase(ParsedSentence parsed, int above, Set<String> prepositions, boolean among) {
		Syntax syntax = parsed.syntax();
		for (int child : syntax.children(above)) {
			int noun = syntax.isRelation(child, "prep") && !parsed.is(child, OF)
					&& parsed.is(child, prepositions) == among ? syntax.child(child, "pobj") : ParsedSentence.NONE;
			if (child > above && parsed.isThing(noun) && !(among && isNamed(syntax, noun))
					&& !parsed.is(noun, this.times)) {
				return parsed.word(child) + (among ? "" : modifiers(parsed, noun)) + " "
						+ this.verbs.stem(parsed.word(noun));
			}
		}
		return "";
	}

	/** "Mora", "the Lunda region". */
	private static boolean isNamed(Syntax syntax, int noun) {
		return IntStream.rangeClosed(syntax.first(noun), noun).anyMatch(syntax::isProperNoun);
	}

	/** "council" in "council homes". */
	private String modifiers(ParsedSentence parsed, int noun) {
		Syntax syntax = parsed.syntax();
		return Arrays.stream(syntax.children(noun))
			.filter((child) -> child < noun && syntax.isRelation(child, "compound", "amod"))
			.mapToObj((child) -> " " + this.verbs.stem(parsed.word(child)))
			.collect(Collectors.joining());
	}

	private String negation(ParsedSentence parsed, int verb) {
		return ((parsed.syntax().child(verb, "neg") >= 0) ? "not " : "") + degree(parsed, verb);
	}

	/** "partly" in "partly closed". */
	private String degree(ParsedSentence parsed, int above) {
		return Arrays.stream(parsed.syntax().children(above))
			.filter((child) -> parsed.is(child, this.degrees))
			.mapToObj((child) -> parsed.word(child) + " ")
			.collect(Collectors.joining());
	}

	private static boolean isAdjective(Syntax syntax, int token) {
		return syntax.tag(token).startsWith("JJ");
	}

	/** "said that", "want to": what follows is another clause. */
	private static boolean saysMore(Syntax syntax, int verb) {
		return syntax.child(verb, "ccomp", "xcomp", "attr") >= 0;
	}

}
