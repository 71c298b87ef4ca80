package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.text.Syntax;

/**
 * Finds the noun in a role of a verb, also where the verb shares it with another one: the
 * subject of an infinitive, a participle or a further conjunct is that of the verb above
 * it, or the noun that it modifies. Stateless.
 */
final class ClauseRoles {

	private static final int HOPS = 6;

	private ClauseRoles() {
	}

	/**
	 * The noun that a verb has as subject; {@link ParsedSentence#NONE} when the text has
	 * none, when it is a number, or when it holds {@code inside}.
	 */
	static int subject(ParsedSentence parsed, int verb, int inside) {
		Syntax syntax = parsed.syntax();
		int at = verb;
		for (int hops = 0; at >= 0 && hops < HOPS; hops++) {
			int subject = syntax.child(at, "nsubj", "nsubjpass");
			if (subject >= 0) {
				return syntax.dominates(subject, inside) ? ParsedSentence.NONE : Antecedents.of(parsed, subject, at);
			}
			int head = syntax.head(at);
			if (head < 0) {
				return ParsedSentence.NONE;
			}
			if (parsed.isThing(head) && syntax.isRelation(at, "acl", "relcl")) {
				return head;
			}
			if (syntax.isRelation(at, "xcomp")) {
				int object = object(parsed, head, inside);
				if (object >= 0) {
					return object;
				}
			}
			at = above(syntax, at, head);
		}
		return ParsedSentence.NONE;
	}

	private static int above(Syntax syntax, int verb, int head) {
		if (syntax.isVerb(head)) {
			return syntax.isRelation(verb, "conj", "xcomp", "advcl", "acl", "ccomp", "dep") ? head
					: ParsedSentence.NONE;
		}
		boolean gerund = syntax.isRelation(verb, "pcomp", "pobj") && syntax.head(head) >= 0;
		return gerund && syntax.isVerb(syntax.head(head)) ? syntax.head(head) : ParsedSentence.NONE;
	}

	/** The object of a verb, on the same terms. */
	static int object(ParsedSentence parsed, int verb, int inside) {
		int object = parsed.syntax().object(verb);
		return (object < 0 || parsed.syntax().dominates(object, inside)) ? ParsedSentence.NONE
				: Antecedents.of(parsed, object, verb);
	}

	/** What a clause says its subject is; {@link ParsedSentence#NONE} without. */
	static int predicate(ParsedSentence parsed, int verb, int inside) {
		int noun = parsed.syntax().child(verb, "attr");
		return (noun >= 0 && parsed.isThing(noun) && !parsed.syntax().dominates(noun, inside)) ? noun
				: ParsedSentence.NONE;
	}

	/** "there are 12": the place of the subject is taken by a word that means nothing. */
	static boolean isExistential(ParsedSentence parsed, int verb) {
		return parsed.syntax().child(verb, "expl") >= 0;
	}

	/** Whether a preposition leaves what it adds with the object: "cut rates by 5 %". */
	static boolean isOfObject(String preposition) {
		return !ACCOMPANYING.contains(preposition);
	}

	private static final Set<String> ACCOMPANYING = Set.of("with", "after", "before", "during", "while");

}
