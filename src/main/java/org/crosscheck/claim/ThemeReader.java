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

	private static final Set<String> PURPOSE = Set.of("for", "on", "in", "into", "towards", "toward");

	private final ValueNouns nouns;

	private final Set<String> spending;

	private final Set<String> times;

	private final Set<String> degrees;

	private final Set<String> expecting;

	ThemeReader(ValueNouns nouns) {
		WordList words = WordList.read(ThemeReader.class, "subject-words.txt");
		this.nouns = nouns;
		this.times = words.set("times");
		this.degrees = words.set("degrees");
		this.expecting = words.set("expecting");
		this.spending = words.set("spending");
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
			int noun = this.nouns.theme(parsed, first - 2, start);
			if (!this.nouns.isEmpty(parsed, noun) && !this.nouns.isLevel(parsed, noun)) {
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
					return (noun >= 0) ? this.nouns.theme(parsed, noun, start) : spare;
				}
			}
			else if (parsed.isThing(head) && !isSibling(parsed, at, head) && !parsed.is(head, this.times)
					&& !parsed.is(head, this.degrees) && !isOfDegree(parsed, at, head)) {
				int noun = this.nouns.theme(parsed, ValueNouns.whole(parsed, head), start);
				if (!this.nouns.isEmpty(parsed, noun)) {
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
				&& !this.nouns.isOfMeasure(parsed, object);
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
					&& parsed.syntax().isRelation(child, "compound", "nmod")
					&& !this.nouns.isOfMeasure(parsed, child)) {
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

}
