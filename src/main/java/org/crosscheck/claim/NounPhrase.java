package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.text.Syntax;

/**
 * Writes the noun phrase of a head: the modifiers before it, the rest of its name behind
 * it ("S&P 500") and one complement with "of" ("price of oil"). Stateless.
 */
final class NounPhrase {

	/** Words written at most. */
	private static final int LONGEST = 8;

	/** Words before the head that are written at most. */
	private static final int MODIFIERS = 5;

	private static final Set<String> OF = Set.of("of");

	private NounPhrase() {
	}

	/** The phrase in lower case without determiners; empty when the token is no noun. */
	static String of(ParsedSentence parsed, int head) {
		if (!parsed.syntax().isNoun(head)) {
			return "";
		}
		StringBuilder phrase = new StringBuilder();
		int words = append(parsed, head, phrase, LONGEST);
		int complement = parsed.complement(head, OF);
		if (complement > head && words + 2 <= LONGEST) {
			phrase.append(" of");
			append(parsed, complement, phrase, LONGEST - words - 1);
		}
		return phrase.toString();
	}

	private static int append(ParsedSentence parsed, int head, StringBuilder phrase, int most) {
		int first = first(parsed, head, Math.min(MODIFIERS, most - 1));
		int last = last(parsed, head);
		for (int i = first; i <= last; i++) {
			String word = parsed.word(i);
			phrase.append(phrase.isEmpty() || word.startsWith("'") ? "" : " ").append(word);
		}
		return last - first + 1;
	}

	private static int first(ParsedSentence parsed, int head, int most) {
		int first = head;
		while (first > 0 && head - first < most && modifies(parsed, first - 1, head)) {
			first--;
		}
		while (first < head && parsed.syntax().isRelation(first, "punct", "case", "cc")) {
			first++;
		}
		return first;
	}

	private static boolean modifies(ParsedSentence parsed, int token, int head) {
		Syntax syntax = parsed.syntax();
		return !parsed.isNumber(token) && syntax.dominates(head, token) && switch (syntax.tag(token)) {
			case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBG", "VBN", "POS", "HYPH", "CC", "FW", "AFX" -> true;
			default -> false;
		};
	}

	/** "S&P 500", "Boeing 737": what follows in the name. */
	private static int last(ParsedSentence parsed, int head) {
		Syntax syntax = parsed.syntax();
		int last = head;
		while (last + 1 < syntax.size() && last - head < 3 && syntax.dominates(head, last + 1)
				&& (parsed.word(last + 1).equals("&") || parsed.word(last).equals("&")
						|| syntax.tag(last + 1).equals("CD") && syntax.isRelation(last + 1, "num", "nmod", "appos"))) {
			last++;
		}
		return last;
	}

}
