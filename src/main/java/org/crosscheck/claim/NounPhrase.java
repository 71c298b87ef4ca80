package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.text.Syntax;

/**
 * Writes the noun phrase of a head: the modifiers before it, the rest of its name behind
 * it ("S&P 500") and the phrase that narrows it ("price of oil", "stake in the club").
 * Stateless.
 */
final class NounPhrase {

	/** Words written at most. */
	private static final int LONGEST = 8;

	/** Words before the head that are written at most. */
	private static final int MODIFIERS = 5;

	/** Prepositions of phrases that say which thing is meant. */
	private static final Set<String> NARROWING = Set.of("of", "in", "for", "on", "to", "from", "between", "against",
			"at", "among");

	private static final Set<String> OF = Set.of("of");

	private NounPhrase() {
	}

	/** The phrase in lower case without determiners. */
	static String of(ParsedSentence parsed, int head) {
		StringBuilder phrase = new StringBuilder();
		int words = append(parsed, head, phrase, LONGEST);
		boolean of = parsed.is(head + 1, OF);
		int complement = of ? AdjacentNouns.phraseFrom(parsed, head + 2)
				: parsed.syntax().isVerb(head) ? ParsedSentence.NONE : parsed.complement(head, NARROWING);
		if (complement > head && words + 2 <= LONGEST) {
			phrase.append(' ').append(of ? "of" : parsed.word(parsed.syntax().head(complement)));
			append(parsed, complement, phrase, LONGEST - words - 1);
		}
		return phrase.toString();
	}

	/** "norvik's revenue": a thing with its owner, as long as both are short. */
	static String of(ParsedSentence parsed, int head, int owner) {
		String thing = of(parsed, head);
		if (owner < 0 || owner == head) {
			return thing;
		}
		StringBuilder phrase = new StringBuilder();
		append(parsed, owner, phrase, MODIFIERS);
		phrase.append(phrase.charAt(phrase.length() - 1) == 's' ? "' " : "'s ").append(thing);
		return (phrase.chars().filter((c) -> c == ' ').count() < LONGEST) ? phrase.toString() : thing;
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
		return !parsed.isNumber(token) && !parsed.isCounted(token) && syntax.child(token, "num") < 0
				&& syntax.dominates(head, token) && switch (syntax.tag(token)) {
					case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBG", "VBN", "POS", "HYPH", "CC", "FW",
							"AFX" ->
						true;
					default -> false;
				};
	}

	/** A noun of two words that taggers take apart. */
	private static boolean isNetWorth(ParsedSentence parsed, int net) {
		return parsed.word(net).equals("net") && parsed.word(net + 1).equals("worth");
	}

	/** "S&P 500", "Boeing 737": what follows in the name. */
	private static int last(ParsedSentence parsed, int head) {
		Syntax syntax = parsed.syntax();
		int last = head;
		while (last + 1 < syntax.size() && last - head < 3
				&& (isNetWorth(parsed, last) || syntax.dominates(head, last + 1) && continuesName(parsed, last))) {
			last++;
		}
		return last;
	}

	private static boolean continuesName(ParsedSentence parsed, int last) {
		Syntax syntax = parsed.syntax();
		return parsed.word(last + 1).equals("&") || parsed.word(last).equals("&") || syntax.tag(last + 1).equals("CD")
				&& !parsed.isNumber(last + 1) && syntax.isRelation(last + 1, "num", "nmod", "appos");
	}

}
