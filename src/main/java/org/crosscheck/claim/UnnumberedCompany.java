package org.crosscheck.claim;

import java.util.Set;

import org.crosscheck.text.Syntax;

/**
 * Tells whether a sentence sets one more beside the things that it counts: "six people
 * and a nurse were hurt". Whoever sums up says seven, or six people. Stateless.
 */
final class UnnumberedCompany {

	private static final Set<String> ONE = Set.of("a", "an", "another");

	private UnnumberedCompany() {
	}

	/**
	 * Whether it does.
	 * @param counted the token that heads what is counted
	 */
	static boolean isBeside(ParsedSentence parsed, int counted) {
		Syntax syntax = parsed.syntax();
		int above = syntax.head(counted);
		if (above >= 0 && syntax.isRelation(counted, "conj") && isOne(parsed, above)) {
			return true;
		}
		for (int child : syntax.children(counted)) {
			if (syntax.isRelation(child, "conj") && isOne(parsed, child)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOne(ParsedSentence parsed, int noun) {
		return parsed.isThing(noun) && !parsed.isCounted(noun) && parsed.is(parsed.syntax().child(noun, "det"), ONE);
	}

}
