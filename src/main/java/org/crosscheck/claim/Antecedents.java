package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.text.Syntax;

/**
 * Finds what a relative or personal pronoun stands for: a relative one for the noun it
 * follows, a personal one for the nearest subject before it in its sentence that agrees
 * in number. Where none agrees, the pronoun stays unresolved. Stateless.
 */
final class Antecedents {

	private static final Set<String> PLURAL = Set.of("they", "them", "these", "those", "their");

	private static final Set<String> PERSONS = Set.of("he", "she", "him", "her", "his");

	private static final Set<String> THINGS = Set.of("it", "this", "that", "its");

	/** How far back a pronoun points inside its sentence, in tokens. */
	private static final int REACH = 80;

	/** Subjects come to mind before objects. */
	private static final List<String> ROLES = List.of("nsubj", "dobj");

	private Antecedents() {
	}

	/**
	 * The noun that a subject or object means; {@link ParsedSentence#NONE} when unsure.
	 */
	static int of(ParsedSentence parsed, int token, int verb) {
		Syntax syntax = parsed.syntax();
		return switch (syntax.tag(token)) {
			case "WDT", "WP" -> ofRelative(parsed, token, verb);
			case "PRP" -> ofPersonal(parsed, token, verb);
			case "DT" -> (syntax.relation(token).equals("nsubj") && parsed.complement(token, Set.of("of")) < 0)
					? ofPersonal(parsed, token, verb) : parsed.complement(token, Set.of("of"));
			default -> parsed.isThing(token) ? token : parsed.complement(token, Set.of("of"));
		};
	}

	private static int ofRelative(ParsedSentence parsed, int pronoun, int verb) {
		Syntax syntax = parsed.syntax();
		int head = syntax.head(verb);
		if (syntax.isRelation(verb, "relcl", "acl") && head >= 0 && head < pronoun && parsed.isThing(head)) {
			return head;
		}
		for (int i = pronoun - 1; i >= 0 && pronoun - i <= 3; i--) {
			if (parsed.isThing(i)) {
				return i;
			}
		}
		return ParsedSentence.NONE;
	}

	private static int ofPersonal(ParsedSentence parsed, int pronoun, int verb) {
		int value = parsed.syntax().child(verb, "attr");
		return nearest(parsed, pronoun, value >= 0 && parsed.isNumber(value));
	}

	/** Whom "its", "his" or "their" means; {@link ParsedSentence#NONE} when unsure. */
	static int ofPossessive(ParsedSentence parsed, int pronoun) {
		int noun = nearest(parsed, pronoun, false);
		int owner = (noun >= 0) ? parsed.syntax().child(noun, "poss") : ParsedSentence.NONE;
		return parsed.isThing(owner) ? owner : noun;
	}

	private static int nearest(ParsedSentence parsed, int pronoun, boolean valued) {
		Syntax syntax = parsed.syntax();
		for (String role : ROLES) {
			for (int i = pronoun - 1; i >= Math.max(0, pronoun - REACH); i--) {
				int noun = syntax.isRelation(i, role, role + "pass") ? named(parsed, i) : ParsedSentence.NONE;
				if (parsed.isThing(noun) && agrees(parsed, parsed.word(pronoun), noun)
						&& !(valued && syntax.isProperNoun(noun))) {
					return noun;
				}
			}
		}
		return ParsedSentence.NONE;
	}

	/** The noun that a subject or object is or, as a relative pronoun, follows. */
	private static int named(ParsedSentence parsed, int token) {
		boolean relative = parsed.syntax().tag(token).startsWith("W");
		return relative ? ofRelative(parsed, token, Math.max(0, parsed.syntax().head(token))) : token;
	}

	/** Whether a pronoun may stand for a noun, by number and by being a name. */
	static boolean agrees(ParsedSentence parsed, String pronoun, int noun) {
		boolean plural = parsed.syntax().tag(noun).endsWith("S") || parsed.syntax().child(noun, "conj") >= 0;
		boolean proper = parsed.syntax().isProperNoun(noun);
		return PLURAL.contains(pronoun) ? plural
				: PERSONS.contains(pronoun) ? proper && !plural : THINGS.contains(pronoun) && (!plural || proper);
	}

}
