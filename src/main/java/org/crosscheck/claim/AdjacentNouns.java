package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.text.Syntax;

/**
 * Finds nouns by the order of the words, for where the tree is silent or wrong: English
 * keeps a subject before its verb, and a fragment names a thing before its value.
 * Stateless.
 */
final class AdjacentNouns {

	/** How far a thing may stand before its value, in tokens. */
	private static final int REACH = 6;

	/** Longest aside between commas, in tokens. */
	private static final int ASIDE = 40;

	/** Adverbs in -s are short ("thus") or closed ("always"): a plural is longer. */
	private static final int SHORTEST = 4;

	private static final Set<String> WALLS = Set.of(";", ":", "that", "said", "says", "told", "and", "but");

	private AdjacentNouns() {
	}

	/**
	 * The subject that the order of the words gives a finite verb: the noun before it,
	 * what stands between two commas and prepositional phrases passed over.
	 */
	static int subjectBefore(ParsedSentence parsed, int verb) {
		Syntax syntax = parsed.syntax();
		boolean infinitive = syntax.tag(verb).equals("VB") && !syntax.tag(Math.max(0, verb - 1)).equals("MD");
		if (infinitive || syntax.tag(verb).equals("VBG")) {
			return ParsedSentence.NONE;
		}
		int at = verb - 1;
		while (at >= 0 && (syntax.tag(at).startsWith("RB") && !isOpeningPlural(parsed, at)
				|| syntax.tag(at).equals("MD") || syntax.isVerb(at) && syntax.head(at) == verb)) {
			at--;
		}
		if (isOpeningPlural(parsed, at)) {
			return at;
		}
		if (at > 0 && parsed.word(at).equals(",")) {
			at = commaBefore(parsed, at) - 1;
		}
		at = beforeYears(parsed, at);
		return overPhrases(parsed, at);
	}

	/**
	 * "Shares fell": the bare plural that opens a sentence right before its verb, which
	 * taggers take for an adverb or a symbol as often as for a noun.
	 */
	private static boolean isOpeningPlural(ParsedSentence parsed, int token) {
		String word = (token == 0) ? parsed.word(token) : "";
		return word.length() > SHORTEST && word.endsWith("s") && !word.endsWith("ss")
				&& parsed.syntax().isRelation(token, "advmod", "punct", "dep", "npadvmod");
	}

	/** "tests between 2011 and 2015": tests. */
	private static int beforeYears(ParsedSentence parsed, int number) {
		Syntax syntax = parsed.syntax();
		int at = number;
		while (at >= 0 && syntax.tag(at).equals("CD") && syntax.isRelation(at, "conj")) {
			at = syntax.head(at);
		}
		boolean dated = at >= 0 && syntax.tag(at).equals("CD") && syntax.isRelation(at, "pobj");
		return dated ? syntax.head(at) - 1 : number;
	}

	/**
	 * The subject of a verb that a tree has joined to a value before it: "rose 1 % and
	 * copper was down 2 %"; none where it has not.
	 */
	static int subjectBehindValue(ParsedSentence parsed, int verb) {
		Syntax syntax = parsed.syntax();
		int at = verb - 1;
		while (at > 0 && (syntax.tag(at).startsWith("RB") || syntax.tag(at).equals("MD"))) {
			at--;
		}
		at = nameEndingAt(parsed, at);
		while (parsed.isThing(at) && syntax.isRelation(at, "pobj") && parsed.isThing(syntax.head(at) - 1)) {
			at = syntax.head(at) - 1;
		}
		boolean joined = parsed.isThing(at) && syntax.isRelation(at, "conj") && syntax.head(at) < at
				&& parsed.isNumber(syntax.head(at));
		return joined ? at : ParsedSentence.NONE;
	}

	/** "the S&P 500 gained": the head of a name with a number or an ampersand in it. */
	private static int nameEndingAt(ParsedSentence parsed, int end) {
		int at = end;
		if (at > 0 && parsed.syntax().tag(at).equals("CD") && !parsed.isNumber(at)) {
			at--;
		}
		return (at > 1 && parsed.word(at - 1).equals("&")) ? at - 2 : at;
	}

	private static int commaBefore(ParsedSentence parsed, int comma) {
		int at = comma - 1;
		while (at > 0 && comma - at < ASIDE && !parsed.word(at).equals(",")) {
			at--;
		}
		return at;
	}

	/** "sales in Spain and Italy": sales; none where no noun stands at the token. */
	static int overPhrases(ParsedSentence parsed, int noun) {
		if (!parsed.isThing(noun)) {
			return ParsedSentence.NONE;
		}
		Syntax syntax = parsed.syntax();
		int at = noun;
		for (int hops = 0; hops < REACH; hops++) {
			int head = syntax.head(at);
			if (head < 0 || head > at && !syntax.isRelation(at, "compound", "nmod")) {
				return noun;
			}
			if (syntax.isRelation(at, "pobj")) {
				boolean per = head > 0 && parsed.word(head).equals("per");
				return parsed.isThing(head - 1) ? overPhrases(parsed, head - 1) : per ? head - 1 : noun;
			}
			if (!syntax.isRelation(at, "conj", "compound", "appos", "nmod")) {
				return noun;
			}
			at = head;
		}
		return noun;
	}

	/**
	 * The head of the noun phrase that begins at a token: the last noun of its first run,
	 * an owner passed over ("the town's new school"); none where it is no noun phrase.
	 */
	static int phraseFrom(ParsedSentence parsed, int from) {
		int noun = ParsedSentence.NONE;
		for (int i = from; i < Math.min(parsed.size(), from + REACH); i++) {
			if (parsed.isThing(i)) {
				noun = i;
			}
			else if (!isInside(parsed, i, noun >= 0)) {
				return noun;
			}
		}
		return noun;
	}

	private static boolean isInside(ParsedSentence parsed, int token, boolean behindNoun) {
		return !parsed.isNumber(token) && switch (parsed.syntax().tag(token)) {
			case "POS", "HYPH" -> behindNoun;
			case "JJ", "JJR", "JJS", "VBN", "VBG", "RB" -> !behindNoun || parsed.syntax().tag(token - 1).equals("POS");
			case "DT", "PRP$", "PDT" -> !behindNoun;
			default -> false;
		};
	}

	/** The nearest noun before a value in its part of the sentence. */
	static int before(ParsedSentence parsed, int first) {
		for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
			if (parsed.isThing(i)) {
				return i;
			}
			if (parsed.is(i, WALLS) || parsed.isNumber(i)) {
				return ParsedSentence.NONE;
			}
		}
		return ParsedSentence.NONE;
	}

}
