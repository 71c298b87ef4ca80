package org.crosscheck.source;

import java.util.Arrays;

import org.crosscheck.text.Syntax;

/**
 * The way from a number up the dependency tree: which words stand above it, and what lies
 * between. What follows a relative clause, an apposition or a second main clause upwards
 * is seldom what a verb above attributes. Immutable.
 */
final class TreePath {

	private static final int NOT_ABOVE = -2;

	private static final int ITSELF = -1;

	private final Syntax syntax;

	/** The word below each word of the path. */
	private final int[] below;

	private final String[] borders;

	private final int[] clauses;

	private final String all;

	TreePath(Clause clause, Syntax syntax, int number) {
		this.syntax = syntax;
		this.below = new int[syntax.size()];
		this.borders = new String[syntax.size()];
		this.clauses = new int[syntax.size()];
		Arrays.fill(this.below, NOT_ABOVE);
		String border = "";
		int passed = 0;
		int from = ITSELF;
		for (int at = number; at >= 0; at = syntax.head(at)) {
			this.below[at] = from;
			this.borders[at] = border;
			this.clauses[at] = passed;
			passed += isClauseHead(syntax, at) ? 1 : 0;
			String crossed = border(clause, syntax, at);
			if (!crossed.isEmpty()) {
				border = border.isEmpty() ? crossed : border.contains("+") ? "many" : border + "+" + crossed;
			}
			from = at;
		}
		this.all = border;
	}

	/** Whether the number stands in a relative clause or an aside of its sentence. */
	boolean isAside() {
		return this.all.contains("relcl") || this.all.contains("aside") || this.all.contains("many");
	}

	static boolean isClauseHead(Syntax syntax, int token) {
		return syntax.isVerb(token) || syntax.tag(token).equals("MD");
	}

	/** Whether a word stands above the number. */
	boolean leadsTo(int token) {
		return this.below[token] != NOT_ABOVE;
	}

	/** The word right below on the path; -1 for the number itself and off the path. */
	int below(int token) {
		return Math.max(ITSELF, this.below[token]);
	}

	/** The last relation before a word of the path, "none" off the path. */
	String relation(int token) {
		if (!leadsTo(token)) {
			return "none";
		}
		return (this.below[token] == ITSELF) ? "self" : this.syntax.relation(this.below[token]);
	}

	/** The borders of clauses between the number and a word of the path. */
	String borders(int token) {
		return leadsTo(token) ? this.borders[token] : "";
	}

	/** How many verbs lie between the number and a word of the path. */
	int clauses(int token) {
		return this.clauses[token];
	}

	private static String border(Clause clause, Syntax syntax, int at) {
		String relation = syntax.relation(at);
		return switch (relation) {
			case "nsubj", "nsubjpass", "csubj" -> "subject";
			case "appos", "parataxis" -> "aside";
			case "acl", "npadvmod" -> relation;
			case "relcl" -> clause.isComma(Math.max(0, syntax.first(at) - 1)) ? ",relcl" : relation;
			case "conj" -> !isClauseHead(syntax, at) ? "" : hasSubject(syntax, at) ? "second clause" : "second verb";
			case "advcl" -> adverbial(clause, syntax, at);
			default -> "";
		};
	}

	private static boolean hasSubject(Syntax syntax, int verb) {
		return syntax.child(verb, "nsubj", "nsubjpass", "expl") >= 0;
	}

	private static String adverbial(Clause clause, Syntax syntax, int verb) {
		int mark = syntax.child(verb, "mark");
		if (syntax.tag(verb).equals("VBG")) {
			return "participle";
		}
		return (mark >= 0) ? clause.token(mark).lower() : "adverbial";
	}

}
