package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.text.WordList;

/**
 * Sees verbs before a value that a tree has taken for the noun it is said of: "Beef
 * Prices Jump 14 %", "the refugees now number 900". Immutable.
 */
final class VerbsTakenForNouns {

	private static final Set<String> BETWEEN = Set.of("between", "from");

	private final Set<String> changes;

	private final Set<String> counting;

	VerbsTakenForNouns() {
		WordList words = WordList.read(VerbsTakenForNouns.class, "subject-words.txt");
		this.changes = words.set("changes");
		this.counting = words.set("counting");
	}

	/**
	 * The subject of such a verb; the same noun where it is none.
	 * @param noun what the value seems to be said of; negative when there is none
	 * @param first the first token of the value
	 */
	int subject(ParsedSentence parsed, int noun, int first) {
		boolean change = noun > 0 && noun == first - 1 && parsed.is(noun, this.changes) && parsed.isThing(noun - 1);
		return change ? noun - 1 : ofCounting(parsed, noun, first);
	}

	/** "rainfall since May totals 40 mm", "the refugees now number 900". */
	private int ofCounting(ParsedSentence parsed, int noun, int first) {
		int last = parsed.is(first - 1, BETWEEN) ? first - 2 : first - 1;
		if (noun < 1 || noun != last || !parsed.is(noun, this.counting)) {
			return noun;
		}
		int at = noun - 1;
		while (at > 0 && (parsed.syntax().tag(at).startsWith("RB") || parsed.isNumber(at))) {
			at--;
		}
		// "since May": the time is no part of the subject
		at -= (at > 0 && at < noun - 1 && parsed.syntax().tag(at).equals("IN")) ? 1 : 0;
		int subject = parsed.isThing(at) ? AdjacentNouns.overPhrases(parsed, at) : ParsedSentence.NONE;
		return (subject >= 0 && subject != noun) ? subject : noun;
	}

}
