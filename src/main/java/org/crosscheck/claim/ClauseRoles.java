package org.crosscheck.claim;

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
			int accompanied = accompanied(parsed, at);
			if (accompanied >= 0) {
				return accompanied;
			}
			int behindValue = AdjacentNouns.subjectBehindValue(parsed, at);
			if (behindValue >= 0) {
				return behindValue;
			}
			int auxiliary = syntax.child(at, "aux", "auxpass");
			int subject = syntax.child(at, "nsubj", "nsubjpass");
			subject = (subject < 0 && auxiliary >= 0) ? syntax.child(auxiliary, "nsubj", "nsubjpass") : subject;
			if (subject >= 0 && subject != inside) {
				return syntax.dominates(subject, inside) ? ParsedSentence.NONE : Antecedents.of(parsed, subject, at);
			}
			int head = syntax.head(at);
			if (head >= 0 && parsed.isThing(head) && syntax.isRelation(at, "acl", "relcl")) {
				// "shares of the bank plunged": a sentence without another verb has its
				// subject there
				int whole = AdjacentNouns.overPhrases(parsed, head);
				return (whole == syntax.root() && syntax.isRelation(at, "acl")) ? whole : head;
			}
			if (head >= 0 && parsed.isThing(head) && syntax.isRelation(at, "conj") && isFinite(syntax.tag(at))) {
				// no finite verb is joined to a noun: the noun is a subject or a verb
				// taken for one
				return head;
			}
			int before = AdjacentNouns.subjectBefore(parsed, at);
			if (before >= 0 && !syntax.isRelation(at, "xcomp")) {
				return before;
			}
			if (head >= 0 && syntax.isRelation(at, "xcomp")) {
				int object = object(parsed, head, inside);
				if (object >= 0) {
					return object;
				}
			}
			at = (head >= 0) ? above(syntax, at, head) : ParsedSentence.NONE;
		}
		return ParsedSentence.NONE;
	}

	private static boolean isFinite(String tag) {
		return tag.equals("VBZ") || tag.equals("VBD") || tag.equals("VBP");
	}

	/** "with wages falling to 40": the noun between "with" and a participle. */
	private static int accompanied(ParsedSentence parsed, int verb) {
		Syntax syntax = parsed.syntax();
		int noun = verb - 1;
		boolean absolute = syntax.tag(verb).equals("VBG") && parsed.isThing(noun) && syntax.isRelation(noun, "pobj")
				&& parsed.word(syntax.head(noun)).equals("with");
		return absolute ? noun : ParsedSentence.NONE;
	}

	private static int above(Syntax syntax, int verb, int head) {
		if (syntax.isVerb(head)) {
			// "the owner said there had been 96": who says it is not what has been
			boolean whole = syntax.isRelation(verb, "ccomp") && syntax.child(verb, "nsubj", "nsubjpass", "expl") >= 0;
			return whole ? ParsedSentence.NONE
					: syntax.isRelation(verb, "conj", "xcomp", "advcl", "acl", "ccomp", "dep", "aux", "auxpass") ? head
							: ParsedSentence.NONE;
		}
		boolean gerund = syntax.isRelation(verb, "pcomp", "pobj") && syntax.head(head) >= 0;
		return gerund && syntax.isVerb(syntax.head(head)) ? syntax.head(head) : ParsedSentence.NONE;
	}

	/**
	 * The personal pronoun that is the subject of the clause a token stands in;
	 * {@link ParsedSentence#NONE} when another word is.
	 */
	static int pronoun(ParsedSentence parsed, int token) {
		Syntax syntax = parsed.syntax();
		int at = token;
		for (int hops = 0; hops < HOPS && syntax.head(at) >= 0; hops++) {
			if (syntax.isRelation(at, "nsubj", "nsubjpass")) {
				return ParsedSentence.NONE;
			}
			at = syntax.head(at);
			int subject = syntax.isVerb(at) ? syntax.child(at, "nsubj", "nsubjpass") : ParsedSentence.NONE;
			if (subject >= 0) {
				return syntax.tag(subject).equals("PRP") ? subject : ParsedSentence.NONE;
			}
		}
		return ParsedSentence.NONE;
	}

	/** Whether the verb has a subject of its own, whatever that means. */
	static boolean hasSubject(ParsedSentence parsed, int verb) {
		return parsed.syntax().child(verb, "nsubj", "nsubjpass", "expl", "csubj") >= 0;
	}

	/** Whether the verb has an object besides a value, whatever that means. */
	static boolean hasObject(ParsedSentence parsed, int verb, int value) {
		int object = parsed.syntax().object(verb);
		return object >= 0 && !parsed.isNumber(object) && !parsed.syntax().dominates(object, value);
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
		return (parsed.isThing(noun) && !parsed.syntax().dominates(noun, inside)) ? noun : ParsedSentence.NONE;
	}

}
