package org.crosscheck.claim;

import java.util.Set;

/**
 * Sees values that are said of what the value before them is said of: a part of those
 * just counted ("300 homes, 40 % of them new") and a change set beside a level ("sales of
 * $5m, a rise of 4 %"). Immutable.
 */
final class PartitiveSubjects {

	private static final Set<String> THOSE = Set.of("them", "which", "whom", "these", "those");

	private static final Set<String> OF = Set.of("of");

	private static final Set<String> COMMA = Set.of(",");

	/** Longest phrase before a change, in tokens. */
	private static final int REACH = 4;

	private final ValueNouns nouns;

	PartitiveSubjects(ValueNouns nouns) {
		this.nouns = nouns;
	}

	/**
	 * Whether a value is said of what the one before is.
	 * @param theme the noun that it seems to be said of; negative when there is none
	 * @param first its first token
	 * @param last its last token, with what it counts
	 */
	boolean isSaidOfLast(ParsedSentence parsed, int theme, int first, int last) {
		if (parsed.is(last + 1, OF) && parsed.is(last + 2, THOSE)
				|| parsed.is(first - 2, OF) && parsed.is(first - 1, THOSE)) {
			return true;
		}
		if (theme < 0 || !this.nouns.isBareChange(parsed, theme)) {
			return false;
		}
		int at = Math.min(first, theme) - 1;
		for (int hops = 0; hops < REACH && at > 0; hops++) {
			String tag = parsed.syntax().tag(at);
			if (!tag.equals("DT") && !tag.startsWith("JJ")) {
				return parsed.is(at, COMMA);
			}
			at--;
		}
		return false;
	}

}
