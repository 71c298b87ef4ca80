package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Finds the noun that stands beside a value as its label, by the order of the words,
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

	private static final Set<String> BEFORE_VALUES = Set.of("by", "to", "at", "between", "from", "up", "down", "near",
			"above", "below", "around", "of");

	private static final Set<String> UP_OR_DOWN = Set.of("up", "down");

	private static final Set<String> TO = Set.of("to");

	private static final Set<String> EACH = Set.of("each");

	private static final Set<String> OFF = Set.of("off");

	private static final Set<String> IN = Set.of("in");

	private final Set<String> participles;

	private final Set<String> adding;

	private final Set<String> times;

	private final Set<String> degrees;

	private final Homographs homographs;

	ValueLabels(Homographs homographs) {
		this.homographs = homographs;
		WordList words = WordList.read(ValueLabels.class, "subject-words.txt");
		this.participles = words.set("participles");
		this.adding = words.set("adding");
		this.times = words.set("times");
		this.degrees = words.set("degrees");
	}

	/**
	 * The label behind a value: "20 % off shoes", "adding $5 to the bill", "$5m in
	 * damages", "20 % higher prices"; {@link ParsedSentence#NONE} when it has none.
	 */
	int behind(ParsedSentence parsed, Quantity quantity, int last) {
		if (quantity.unit().name().equals("magnitude") && parsed.isThing(last + 1)) {
			return AdjacentNouns.phraseFrom(parsed, last + 1);
		}
		boolean money = quantity.unit().dimension() == Dimension.MONEY;
		boolean priced = money || quantity.unit().dimension() == Dimension.PERCENT;
		if (priced && parsed.is(last + 1, OFF)) {
			return AdjacentNouns.phraseFrom(parsed, last + 2);
		}
		if (parsed.is(last + 1, TO) && parsed.is(parsed.first(quantity) - 1, this.adding)) {
			int enlarged = AdjacentNouns.phraseFrom(parsed, last + 2);
			if (enlarged >= 0) {
				return enlarged;
			}
		}
		if (last + 2 < parsed.size()
				&& (parsed.syntax().tag(last + 1).equals("JJR") || parsed.is(last + 1, this.degrees))) {
			return AdjacentNouns.phraseFrom(parsed, last + 2);
		}
		if (!money || !parsed.is(last + 1, IN)) {
			return ParsedSentence.NONE;
		}
		int noun = AdjacentNouns.phraseFrom(parsed, last + 2);
		boolean bare = noun >= 0 && !parsed.syntax().isProperNoun(noun) && !parsed.syntax().tag(last + 2).endsWith("DT")
				&& !parsed.syntax().tag(last + 2).equals("PRP$");
		return (bare && !parsed.is(noun, this.times)) ? noun : ParsedSentence.NONE;
	}

	/**
	 * The label before a value; {@link ParsedSentence#NONE} when it has none.
	 * @param listed whether another value stands before it in its sentence
	 */
	int before(ParsedSentence parsed, Quantity quantity, boolean listed) {
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
			int end = parsed.is(at - 1, EACH) ? at - 2 : at - 1;
			int noun = parsed.is(end, COMMA) ? end - 1 : end;
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

	/**
	 * "Exports, up 8 %, hit a peak": the noun before the comma, for where the tree has
	 * none; {@link ParsedSentence#NONE} when the value is no such aside.
	 */
	int beside(ParsedSentence parsed, Quantity quantity) {
		int at = parsed.first(quantity);
		at -= parsed.is(at, UP_OR_DOWN) ? 0 : 1;
		boolean aside = parsed.is(at, UP_OR_DOWN) && parsed.is(at - 1, COMMA);
		return aside ? AdjacentNouns.overPhrases(parsed, at - 2) : ParsedSentence.NONE;
	}

	/** A noun, or what a tagger takes for an adjective or infinitive without context. */
	private boolean isLabel(ParsedSentence parsed, int token) {
		return token >= 0 && !parsed.isNumber(token) && !parsed.isCounted(token)
				&& (parsed.isThing(token) || parsed.syntax().tag(token).equals("JJ")
						|| parsed.syntax().tag(token).equals("VB") || this.homographs.isNoun(parsed, token));
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
