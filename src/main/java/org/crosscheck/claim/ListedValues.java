package org.crosscheck.claim;

import java.util.Set;

/**
 * Tells by the words between two values whether what is said of the one is said of the
 * other too. Stateless.
 */
final class ListedValues {

	private static final Set<String> LINKS = Set.of(",", "(", ")", "[", "]", "/", "or", "and", "-", "–", "—", "to",
			"about", "then", "now", "equivalent", "nearly", "roughly", "around", "from", "i.e", "compared", "versus",
			"vs", "with", "against", "up", "down", "than");

	/** Prepositions that share a quantity out: "4 % in Spain, 3 % in Italy". */
	private static final Set<String> SHARING = Set.of("in", "for", "at", "on", "among", "across");

	/** Longest run of links, in tokens. */
	private static final int LINKED = 3;

	/** Longest name of a share, in tokens. */
	private static final int SHARE = 8;

	private ListedValues() {
	}

	/** "(15 km, 20 km)", "$5m or $6m": whether nothing but links parts two values. */
	static boolean isRestated(ParsedSentence parsed, int previousEnd, int first) {
		if (previousEnd >= first - 1 || first - previousEnd - 1 > LINKED) {
			return false;
		}
		for (int i = previousEnd + 1; i < first; i++) {
			if (!parsed.is(i, LINKS)) {
				return false;
			}
		}
		return true;
	}

	/** "4 % in Spain and 3 % in Italy": whether one amount is told for several parts. */
	static boolean isSharedOut(ParsedSentence parsed, int previousEnd, int first, int last) {
		int to = first - 1;
		while (to > previousEnd && parsed.is(to, LINKS)) {
			to--;
		}
		boolean shares = to - previousEnd > 1 && to - previousEnd <= SHARE && to < first - 1
				&& parsed.is(previousEnd + 1, SHARING) && last + 1 < parsed.size()
				&& parsed.word(last + 1).equals(parsed.word(previousEnd + 1));
		for (int i = previousEnd + 1; shares && i <= to; i++) {
			shares = !parsed.syntax().isVerb(i);
		}
		return shares;
	}

}
