package org.crosscheck.claim;

import java.util.Set;
import java.util.stream.IntStream;

import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Finds who has the things that a number counts, or what consists of them: "Norvik's 40
 * ships", "Norvik has 40 ships", "Norvik, a fleet of 40 ships", "the 40 ships of Norvik".
 * Only what has a name of its own counts, for "the company" of one sentence may be
 * another one in the next. Safe for use by several threads.
 */
final class Holders {

	private static final Set<String> OF = Set.of("of");

	private static final Set<String> NAMING = Set.of("of", "in", "at");

	private final Set<String> holding;

	private final Set<String> consisting;

	Holders() {
		WordList words = WordList.read(Holders.class, "subject-words.txt");
		this.holding = words.set("holding");
		this.consisting = words.set("consisting");
	}

	/**
	 * The holder of a counted thing, in lower case without determiners; empty when the
	 * text names none.
	 * @param counted the token that heads what is counted
	 */
	String of(ParsedSentence parsed, int counted) {
		int holder = holder(parsed, counted);
		return (holder >= 0 && isNamed(parsed, holder)) ? NounPhrase.of(parsed, holder) : "";
	}

	private int holder(ParsedSentence parsed, int counted) {
		Syntax syntax = parsed.syntax();
		int owner = syntax.child(counted, "poss");
		if (owner >= 0) {
			return syntax.tag(owner).equals("PRP$") ? Antecedents.ofPossessive(parsed, owner) : owner;
		}
		int head = syntax.head(counted);
		if (syntax.isRelation(counted, "dobj") && parsed.is(head, this.holding)) {
			return ClauseRoles.subject(parsed, head, counted);
		}
		if (syntax.isRelation(counted, "pobj") && parsed.is(head, OF)) {
			return whole(parsed, counted, syntax.head(head));
		}
		return parsed.complement(counted, OF);
	}

	/** "Norvik consists of 40 ships", "Norvik, a fleet of 40 ships". */
	private int whole(ParsedSentence parsed, int counted, int above) {
		if (parsed.is(above, this.consisting)) {
			return ClauseRoles.subject(parsed, above, counted);
		}
		return (above >= 0 && parsed.syntax().isRelation(above, "appos")) ? parsed.syntax().head(above)
				: ParsedSentence.NONE;
	}

	private static boolean isNamed(ParsedSentence parsed, int holder) {
		Syntax syntax = parsed.syntax();
		return IntStream.of(holder, syntax.child(holder, "compound"), parsed.complement(holder, NAMING))
			.anyMatch((token) -> token >= 0 && syntax.isProperNoun(token));
	}

}
