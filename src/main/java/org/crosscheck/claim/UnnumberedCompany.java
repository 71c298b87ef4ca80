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
		if (above < 0) {
			return false;
		}
		if (syntax.isRelation(counted, "conj") && isOne(parsed, above)) {
			return true;
		}
		return syntax.children(counted)
			.stream()
			.anyMatch((child) -> syntax.isRelation(child, "conj") && isOne(parsed, child))
				|| syntax.children(above)
					.stream()
					.anyMatch((other) -> other < counted && syntax.relation(other).equals(syntax.relation(counted))
							&& isOne(parsed, other));
	}

	private static boolean isOne(ParsedSentence parsed, int noun) {
		return parsed.isThing(noun) && !parsed.isCounted(noun) && parsed.is(parsed.syntax().child(noun, "det"), ONE);
	}

}
