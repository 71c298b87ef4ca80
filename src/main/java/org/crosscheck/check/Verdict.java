package org.crosscheck.check;

import org.jspecify.annotations.Nullable;

/** What comparing two claims came to, with the reason (semantics.md section 2). */
sealed interface Verdict {

	/**
	 * Two claims that do not concern each other; no finding.
	 *
	 * @param why what keeps them apart, in a plain sentence
	 */
	record NotComparable(String why) implements Verdict {
	}

	/**
	 * Two claims about one thing.
	 *
	 * @param label what follows; COMPATIBLE when the intervals meet
	 * @param kind which kind of that
	 * @param hard whether the strict intervals are disjoint
	 * @param confidence probability that this is right, 0 to 1
	 * @param rule which rule decided and which slots were unknown, in a plain sentence
	 */
	record Judged(Label label, @Nullable Kind kind, boolean hard, double confidence, String rule) implements Verdict {
	}

}
