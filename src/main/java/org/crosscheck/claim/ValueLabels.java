package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Finds the noun that stands before a value as its label, by the order of the words,
 * because trees of lists and fragments are seldom right: "the flat ($5m)", "rent: $5",
 * "prices rose 5 % and wages 3 %", "with wages at 40", "fees, ranging from 5 to 9". Safe
 * for use by several threads.
 */
final class ValueLabels {

	private static final Set<String> JOINTS = Set.of("and", "but", "while", ",", ";", ")", "|", "with");

	private static final Set<String> COMMA = Set.of(",");

	/** Marks before an entry of a list whose value is set off by a comma. */
	private static final Set<String> STOPS = Set.of(";", ":", "|");

	private static final Set<String> WITH = Set.of("with");

	private static final Set<String> OPENERS = Set.of("(", "[", ":", "–", "—", "=", "≈", "~", "≥", "≤");

	private static final Set<String> BEFORE_VALUES = Set.of("by", "to", "at", "between", "from", "up", "down");

	private final Set<String> participles;

	ValueLabels() {
		this.participles = WordList.read(ValueLabels.class, "subject-words.txt").set("participles");
	}

	/**
	 * The label of a value; {@link ParsedSentence#NONE} when it has none.
	 * @param listed whether another value stands before it in its sentence
	 */
	int read(ParsedSentence parsed, Quantity quantity, boolean listed) {
		int at = parsed.first(quantity);
		if (!parsed.is(at, BEFORE_VALUES) && !parsed.is(at, OPENERS)) {
			at--;
		}
		if (parsed.is(at, OPENERS)) {
			return isLabel(parsed, at - 1) ? at - 1 : ParsedSentence.NONE;
		}
		boolean joined = parsed.is(at, BEFORE_VALUES);
		boolean apart = parsed.is(at, COMMA);
		at -= (joined || apart) ? 1 : 0;
		if (at < 1) {
			return ParsedSentence.NONE;
		}
		if (parsed.is(at, this.participles)) {
			int noun = parsed.word(at - 1).equals(",") ? at - 2 : at - 1;
			return parsed.isThing(noun) ? noun : ParsedSentence.NONE;
		}
		if (!isLabel(parsed, at)) {
			return ParsedSentence.NONE;
		}
		int opening = opening(parsed, at);
		boolean absolute = joined && parsed.is(opening, WITH);
		if (apart) {
			return parsed.is(opening, STOPS) ? at : ParsedSentence.NONE;
		}
		return (absolute || listed && parsed.is(opening, JOINTS)) ? at : ParsedSentence.NONE;
	}

	/** A noun, or what a tagger takes for an adjective or infinitive without context. */
	private static boolean isLabel(ParsedSentence parsed, int token) {
		return token >= 0 && !parsed.isNumber(token) && !parsed.isCounted(token) && (parsed.isThing(token)
				|| parsed.syntax().tag(token).equals("JJ") || parsed.syntax().tag(token).equals("VB"));
	}

	/** The token before the noun phrase that ends at a token. */
	private static int opening(ParsedSentence parsed, int noun) {
		Syntax syntax = parsed.syntax();
		int at = noun - 1;
		while (at >= 0 && (parsed.isThing(at) || syntax.tag(at).startsWith("JJ") || syntax.tag(at).equals("DT")
				|| syntax.tag(at).equals("PRP$") || syntax.tag(at).equals("POS"))) {
			at--;
		}
		return at;
	}

}
