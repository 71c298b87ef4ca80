package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Knows the nouns that stand between a value and what it is said of: nouns of measure ("a
 * total of $5m"), of a change ("a drop of 5 %"), of a level ("at a rate of 5 %") and what
 * a number before another noun counts ("a 12-page report"). Immutable.
 */
final class ValueNouns {

	private static final Set<String> OF_CHANGE = Set.of("in", "of", "for", "to");

	private static final Set<String> OF_MEASURE = Set.of("of", "for");

	private static final Set<String> LEVEL = Set.of("to", "at", "from");

	private static final Set<String> INDEFINITE = Set.of("a", "an");

	private final Set<String> measuring;

	private final Set<String> levels;

	private final Set<String> changes;

	private final Set<String> times;

	ValueNouns() {
		WordList words = WordList.read(ValueNouns.class, "subject-words.txt");
		this.measuring = words.set("measuring");
		this.levels = words.set("levels");
		this.changes = words.set("changes");
		this.times = words.set("times");
	}

	/**
	 * What the value is of where a noun leaves it to its complement ("a 25 % drop in
	 * sales", "a total of $5m in grants"); else the same noun.
	 * @param value the token through which the value hangs on the tree
	 */
	int theme(ParsedSentence parsed, int noun, int value) {
		Set<String> prepositions = parsed.is(noun, this.changes) ? OF_CHANGE
				: parsed.is(noun, this.measuring) ? OF_MEASURE : Set.of();
		int complement = parsed.complement(noun, prepositions);
		if (complement < 0 && parsed.is(noun + 1, prepositions)) {
			complement = AdjacentNouns.phraseFrom(parsed, noun + 2);
		}
		return (complement >= 0 && !parsed.is(complement, this.times) && !parsed.syntax().dominates(complement, value))
				? complement : noun;
	}

	/** "a total of 12", "an increase of 5 %": the noun tells nothing of what. */
	boolean isEmpty(ParsedSentence parsed, int noun) {
		return isOfMeasure(parsed, noun) || isBareChange(parsed, noun);
	}

	/** "a total", "an average". */
	boolean isOfMeasure(ParsedSentence parsed, int noun) {
		return parsed.is(noun, this.measuring);
	}

	/** "an increase of 5 %" alone leaves open of what. */
	boolean isBareChange(ParsedSentence parsed, int noun) {
		boolean changes = parsed.is(noun, this.changes);
		for (int child : changes ? parsed.syntax().children(noun) : new int[0]) {
			changes &= parsed.isNumber(child) || !parsed.syntax().isRelation(child, "compound", "amod", "nmod", "poss");
		}
		return changes;
	}

	/**
	 * "to an annual rate of 5 %": a noun that only says at which level the subject is.
	 */
	boolean isLevel(ParsedSentence parsed, int noun) {
		Syntax syntax = parsed.syntax();
		int head = syntax.head(noun);
		return parsed.is(noun, this.levels) && syntax.isRelation(noun, "pobj") && parsed.is(head, LEVEL)
				&& syntax.child(noun, "compound", "nmod", "poss") < 0
				&& parsed.is(syntax.child(noun, "det"), INDEFINITE);
	}

	/** "a 12-page report": the page is only what the number counts. */
	static int whole(ParsedSentence parsed, int noun) {
		int at = noun;
		int head = parsed.syntax().head(at);
		while (head > at && parsed.isThing(head) && parsed.syntax().isRelation(at, "compound", "nmod", "amod")) {
			at = head;
			head = parsed.syntax().head(at);
		}
		return at;
	}

}
