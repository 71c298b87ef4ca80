package org.crosscheck.source;

import org.crosscheck.text.Syntax;

/** How a verb is helped: "will", "would", "to", a negation, the passive. */
final class Mood {

	private Mood() {
	}

	/** The mood of a verb in one short word. */
	static String of(Clause clause, Syntax syntax, int verb) {
		boolean will = false;
		boolean would = false;
		boolean to = false;
		boolean helped = false;
		boolean not = false;
		for (int child : syntax.children(verb)) {
			if (syntax.isRelation(child, "aux", "auxpass")) {
				will |= clause.isAny(child, "will", "'ll", "’ll");
				would |= syntax.tag(child).equals("MD");
				to |= clause.is(child, "to");
				helped = true;
			}
			not |= syntax.isRelation(child, "neg");
		}
		String mood = will ? "will" : would ? "would" : to ? "to" : helped ? "helped" : "plain";
		return mood + (not ? " not" : "") + (syntax.isPassive(verb) ? " passive" : "");
	}

}
