package org.crosscheck.claim;

import java.util.List;
import java.util.Set;

import org.crosscheck.text.Syntax;
import org.crosscheck.text.WordList;

/**
 * Finds the noun that a value is said of by climbing the tree from the value. A noun
 * above it is what it measures ("a loss of $5m", "a 5 % stake", "revenue, up 5 %"),
 * unless the noun only says that a value follows ("a total of"). At a verb it is the
 * object, when the value is added to one ("cut rates by 5 %"), else the subject ("rates
 * fell 5 %"). Safe for use by several threads.
 */
final class ThemeReader {

	private static final int HOPS = 12;

	/** They join a company, never a degree: "left him with 17 players". */
	private static final Set<String> ACCOMPANYING = Set.of("with", "after", "before", "during");

	private static final Set<String> DEGREE = Set.of("to", "from", "by", "at", "below", "above");

	private static final Set<String> ADVERBIAL = Set.of("in", "on", "during", "after", "since", "amid", "over",
			"through", "throughout", "until");

	private static final Set<String> OF_CHANGE = Set.of("in", "of", "for", "to");

	private static final Set<String> OF_MEASURE = Set.of("of", "for");

	private static final Set<String> PURPOSE = Set.of("for", "on", "in", "into", "towards", "toward");

	private static final Set<String> LEVEL = Set.of("to", "at", "from");

	private static final Set<String> BETWEEN = Set.of("between", "from");

	private static final Set<String> INDEFINITE = Set.of("a", "an");

	private final Set<String> measuring;

	private final Set<String> levels;

	private final Set<String> spending;

	private final Set<String> counting;

	private final Set<String> changes;

	private final Set<String> times;

	private final Set<String> degrees;

	private final Set<String> expecting;

	ThemeReader() {
		WordList words = WordList.read(ThemeReader.class, "subject-words.txt");
		this.measuring = words.set("measuring");
		this.levels = words.set("levels");
		this.changes = words.set("changes");
		this.times = words.set("times");
		this.degrees = words.set("degrees");
		this.expecting = words.set("expecting");
		this.spending = words.set("spending");
		this.counting = words.set("counting");
	}

	/**
	 * The noun, {@link ParsedSentence#NONE} when the tree has none.
	 * @param start the token through which the value hangs on the tree
	 * @param first first token of the value
	 * @param money whether the value is money
	 */
	int read(ParsedSentence parsed, int start, int first, boolean money) {
		Syntax syntax = parsed.syntax();
		int at = start;
		int spare = ParsedSentence.NONE;
		if (syntax.isVerb(start) && parsed.isNumber(start)) {
			// "exceeded 40", "topping $5m": the verb bounds the value
			return ClauseRoles.subject(parsed, start, start);
		}
		int joined = joined(parsed, start, first);
		if (joined >= 0) {
			return joined;
		}
		if (first > 1 && parsed.word(first - 1).equals("of") && parsed.isThing(first - 2)) {
			int noun = changed(parsed, first - 2, start);
			if (!parsed.is(noun, this.measuring) && !isBareChange(parsed, noun) && !isLevel(parsed, noun)) {
				return noun;
			}
			spare = noun;
			at = first - 2;
		}
		int verb = syntax.isRelation(start, "nsubj", "nsubjpass") ? verbBefore(parsed, start, first)
				: ParsedSentence.NONE;
		if (verb >= 0) {
			return ClauseRoles.subject(parsed, verb, start);
		}
		for (int hops = 0; hops < HOPS; hops++) {
			int head = syntax.head(at);
			if (head < 0) {
				return spare;
			}
			if (syntax.isVerb(head) && !parsed.isNumber(head)) {
				if (spare >= 0 && parsed.is(head, this.expecting)) {
					return spare;
				}
				int bought = (money && at == start) ? bought(parsed, head, at) : ParsedSentence.NONE;
				if (bought >= 0) {
					return bought;
				}
				int noun = atVerb(parsed, head, at, start, first);
				if (noun >= 0 || syntax.isRelation(at, "nsubj", "nsubjpass") || ClauseRoles.hasSubject(parsed, head)
						|| !leadsOn(syntax, head)) {
					return (noun >= 0) ? changed(parsed, noun, start) : spare;
				}
			}
			else if (parsed.isThing(head) && !isSibling(parsed, at, head) && !parsed.is(head, this.times)
					&& !parsed.is(head, this.degrees) && !isOfDegree(parsed, at, head)) {
				int noun = changed(parsed, whole(parsed, head), start);
				if (!parsed.is(noun, this.measuring) && !isBareChange(parsed, noun)) {
					return noun;
				}
				spare = noun;
			}
			at = head;
		}
		return spare;
	}

	/**
	 * The verb before a value that a tree has made the subject of the next: "rose 1 %,
	 * tin fell", "was down 2 % and copper stood at 4".
	 */
	private int verbBefore(ParsedSentence parsed, int value, int first) {
		Syntax syntax = parsed.syntax();
		if (first > 0 && syntax.isVerb(first - 1) && !parsed.is(first - 1, this.expecting)) {
			return first - 1;
		}
		boolean taken = AdjacentNouns.subjectBehindValue(parsed, syntax.head(value)) >= 0;
		return (taken && first > 1 && syntax.isVerb(first - 2)) ? first - 2 : ParsedSentence.NONE;
	}

	/** "12 miners and 40", "12 miners, 40 nurses": two that hang on the same. */
	private static boolean isSibling(ParsedSentence parsed, int at, int head) {
		Syntax syntax = parsed.syntax();
		return at > head && (syntax.isRelation(at, "conj") && syntax.child(at, "prep") < 0
				|| parsed.isCounted(head) && syntax.isRelation(at, "appos", "dep", "npadvmod"));
	}

	/**
	 * "fell in early trade to 40": a degree belongs to the verb, not to its adverbial.
	 */
	private static boolean isOfDegree(ParsedSentence parsed, int at, int noun) {
		return parsed.is(at, DEGREE) && parsed.syntax().isRelation(noun, "pobj")
				&& parsed.is(parsed.syntax().head(noun), ADVERBIAL);
	}

	private static boolean leadsOn(Syntax syntax, int verb) {
		return syntax.isRelation(verb, "pcomp", "acl", "relcl", "xcomp", "advcl", "conj");
	}

	private int atVerb(ParsedSentence parsed, int verb, int at, int value, int first) {
		Syntax syntax = parsed.syntax();
		if (syntax.isRelation(at, "nsubj", "nsubjpass")) {
			return ClauseRoles.predicate(parsed, verb, value);
		}
		boolean added = !syntax.isRelation(at, "dobj", "attr", "advcl", "conj", "ccomp")
				&& !parsed.is(at, ACCOMPANYING);
		int object = syntax.object(verb);
		// "fined the club €5m", "lifted its rate half a point": two objects
		added |= syntax.isRelation(at, "dobj") && object >= 0 && object == first - 1 && parsed.isThing(object)
				&& !parsed.is(object, this.measuring);
		boolean hasObject = added && ClauseRoles.hasObject(parsed, verb, value);
		return hasObject ? ClauseRoles.object(parsed, verb, value) : ClauseRoles.subject(parsed, verb, value);
	}

	/**
	 * "cut emissions 12 %", "and wages 3 %": a noun that a tree can only make a modifier
	 * of the unit.
	 */
	private int joined(ParsedSentence parsed, int value, int first) {
		for (int child : parsed.syntax().children(value)) {
			if (child < first && parsed.syntax().isRelation(value, "dobj", "npadvmod", "conj") && parsed.isThing(child)
					&& parsed.syntax().isRelation(child, "compound", "nmod") && !parsed.is(child, this.measuring)) {
				return child;
			}
		}
		return ParsedSentence.NONE;
	}

	/** "paid $5m for the flat", "$5m was spent on the flat": the flat. */
	private int bought(ParsedSentence parsed, int verb, int value) {
		if (!parsed.is(verb, this.spending) || !parsed.syntax().isRelation(value, "dobj", "nsubjpass")) {
			return ParsedSentence.NONE;
		}
		int noun = parsed.complement(value, PURPOSE);
		noun = (noun >= 0) ? noun : parsed.complement(verb, PURPOSE);
		return (noun > value && !parsed.is(noun, this.times)) ? noun : ParsedSentence.NONE;
	}

	/**
	 * The noun before a change that stands for a verb: "Beef Prices Jump 14 %"; the same
	 * noun where it is none.
	 * @param first the first token of the value
	 */
	int beforeHeadlineVerb(ParsedSentence parsed, int noun, int first) {
		boolean verb = noun > 0 && noun == first - 1 && parsed.is(noun, this.changes) && parsed.isThing(noun - 1);
		return verb ? noun - 1 : beforeCountingVerb(parsed, noun, first);
	}

	/** "rainfall since May totals 40 mm", "the refugees now number 900". */
	private int beforeCountingVerb(ParsedSentence parsed, int noun, int first) {
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

	/**
	 * "to an annual rate of 5 %": a noun that only says at which level the subject is.
	 */
	private boolean isLevel(ParsedSentence parsed, int noun) {
		Syntax syntax = parsed.syntax();
		int head = syntax.head(noun);
		return parsed.is(noun, this.levels) && syntax.isRelation(noun, "pobj") && parsed.is(head, LEVEL)
				&& syntax.child(noun, "compound", "nmod", "poss") < 0
				&& parsed.is(syntax.child(noun, "det"), INDEFINITE);
	}

	/** "an increase of 5 %" alone leaves open of what. */
	boolean isBareChange(ParsedSentence parsed, int noun) {
		boolean changes = parsed.is(noun, this.changes);
		for (int child : changes ? parsed.syntax().children(noun) : new int[0]) {
			changes &= parsed.isNumber(child) || !parsed.syntax().isRelation(child, "compound", "amod", "nmod", "poss");
		}
		return changes;
	}

	/** "a 12-page report": the page is only what the number counts. */
	private static int whole(ParsedSentence parsed, int noun) {
		int at = noun;
		int head = parsed.syntax().head(at);
		while (head > at && parsed.isThing(head) && parsed.syntax().isRelation(at, "compound", "nmod", "amod")) {
			at = head;
			head = parsed.syntax().head(at);
		}
		return at;
	}

	/** "a 25 % drop in sales": sales; "a total of $5m in grants": grants. */
	private int changed(ParsedSentence parsed, int noun, int value) {
		Set<String> prepositions = parsed.is(noun, this.changes) ? OF_CHANGE
				: parsed.is(noun, this.measuring) ? OF_MEASURE : Set.of();
		int complement = parsed.complement(noun, prepositions);
		if (complement < 0 && parsed.is(noun + 1, prepositions)) {
			complement = AdjacentNouns.phraseFrom(parsed, noun + 2);
		}
		return (complement >= 0 && !parsed.is(complement, this.times) && !parsed.syntax().dominates(complement, value))
				? complement : noun;
	}

}
