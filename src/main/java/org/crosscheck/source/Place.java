package org.crosscheck.source;

import java.util.List;

import org.crosscheck.text.Syntax;

/**
 * A number in its sentence.
 *
 * @param clause the sentence
 * @param syntax its tags and tree
 * @param path the way from the number up the tree
 * @param number the number's last token
 * @param kind what the number is written as: "percent", "money", "year", …
 * @param voices the statements of the rules that hold the number, first hand first
 * @param passage what the reading found in the whole text
 */
record Place(Clause clause, Syntax syntax, TreePath path, int number, String kind, List<Voice> voices,
		Passage passage) {

	static Place of(Clause clause, Syntax syntax, int number, List<Voice> voices, Passage passage) {
		return new Place(clause, syntax, new TreePath(clause, syntax, number), number, kind(clause, number), voices,
				passage);
	}

	boolean isHeadline() {
		return this.passage.headlines().contains(this.clause.sentence().index());
	}

	/** Verb that governs the number; -1 without one. */
	int verb() {
		int at = this.syntax.head(this.number);
		while (at >= 0 && !TreePath.isClauseHead(this.syntax, at)) {
			at = this.syntax.head(at);
		}
		return at;
	}

	private static String kind(Clause clause, int number) {
		String word = clause.token(number).lower();
		if (clause.isAny(number, "%", "percent") || clause.isAny(number + 1, "%", "percent")) {
			return "percent";
		}
		if (clause.is(number - 1, "$") || clause.is(number - 2, "$") || word.startsWith("$")) {
			return "money";
		}
		if (!Character.isDigit(word.charAt(0))) {
			return "word";
		}
		if (word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))) {
			return "year";
		}
		boolean age = clause.isComma(number - 1) && clause.isComma(number + 1);
		return (word.length() > 2) ? "large" : age ? "age" : "small";
	}

}
