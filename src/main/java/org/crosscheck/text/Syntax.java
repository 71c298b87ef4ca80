package org.crosscheck.text;

/**
 * The tags and the dependency tree of one sentence; every argument and answer that names
 * a token is its index in {@link Sentence#tokens()}. The tree has exactly one root and no
 * cycle (a sentence without tokens has no root). Tags are those of the Penn Treebank as
 * OntoNotes uses them; tags and relations are listed in src/docs/syntax-model.md.
 * Immutable and safe for use by several threads.
 */
public final class Syntax {

	private final String[] tags;

	private final int[] heads;

	private final String[] relations;

	private final Subtrees subtrees;

	Syntax(String[] tags, int[] heads, String[] relations) {
		this.tags = tags;
		this.heads = heads;
		this.relations = relations;
		this.subtrees = new Subtrees(heads);
	}

	/** Number of tokens. */
	public int size() {
		return this.heads.length;
	}

	/** The token that heads the sentence; -1 only for a sentence without tokens. */
	public int root() {
		return this.subtrees.root();
	}

	/** The part-of-speech tag: "NN", "VBD", … */
	public String tag(int token) {
		return this.tags[token];
	}

	/** The token that this one depends on; -1 for the root. */
	public int head(int token) {
		return this.heads[token];
	}

	/** How the token depends on its head: "nsubj", "dobj", …; "root" for the root. */
	public String relation(int token) {
		return this.relations[token];
	}

	/** Whether the token depends on its head in one of these ways. */
	public boolean isRelation(int token, String... names) {
		String relation = this.relations[token];
		for (String name : names) {
			if (relation.equals(name)) {
				return true;
			}
		}
		return false;
	}

	/** The direct dependents, in text order. */
	public int[] children(int token) {
		return this.subtrees.dependents(token);
	}

	/** The first dependent with one of these relations; -1 when there is none. */
	public int child(int token, String... names) {
		for (int i = 0; i < this.subtrees.dependentsOf(token); i++) {
			int dependent = this.subtrees.dependent(token, i);
			if (isRelation(dependent, names)) {
				return dependent;
			}
		}
		return -1;
	}

	/** First token of what the token heads, itself included. */
	public int first(int token) {
		return this.subtrees.first(token);
	}

	/** Last token of what the token heads, itself included. */
	public int last(int token) {
		return this.subtrees.last(token);
	}

	/** Where what the token heads stands in the text. */
	public Span span(int token, Sentence sentence) {
		return new Span(sentence.tokens().get(first(token)).start(), sentence.tokens().get(last(token)).end());
	}

	/** Whether {@code ancestor} is the token itself or stands above it. */
	public boolean dominates(int ancestor, int token) {
		int at = token;
		while (at >= 0 && at != ancestor) {
			at = this.heads[at];
		}
		return at == ancestor;
	}

	/** A common or proper noun. */
	public boolean isNoun(int token) {
		return this.tags[token].startsWith("NN");
	}

	/** "Putin", "Ukrainians". */
	public boolean isProperNoun(int token) {
		return this.tags[token].startsWith("NNP");
	}

	/** A full or auxiliary verb; modals ("will", "could") are none. */
	public boolean isVerb(int token) {
		return this.tags[token].startsWith("VB");
	}

	/** A noun or a personal, demonstrative or interrogative pronoun. */
	public boolean isNominal(int token) {
		return isNoun(token) || switch (this.tags[token]) {
			case "PRP", "WP", "EX" -> true;
			case "DT", "WDT", "CD" -> isRelation(token, "nsubj", "nsubjpass", "dobj", "pobj", "attr", "agent", "root",
					"conj", "appos", "dative");
			default -> false;
		};
	}

	/** The subject of a verb, active or passive, itself or shared; -1 without one. */
	public int subject(int verb) {
		int at = verb;
		for (int hops = 0; at >= 0 && hops < 4; hops++) {
			int subject = child(at, "nsubj", "nsubjpass", "csubj");
			if (subject >= 0) {
				return subject;
			}
			boolean shares = isRelation(at, "conj", "xcomp") && isVerb(this.heads[at]);
			at = shares ? this.heads[at] : -1;
		}
		return -1;
	}

	/** The direct object of a verb; -1 without one. */
	public int object(int verb) {
		return child(verb, "dobj");
	}

	/** Whether a verb stands in the passive voice with its auxiliary ("was killed"). */
	public boolean isPassive(int verb) {
		return child(verb, "auxpass") >= 0 || child(verb, "nsubjpass") >= 0;
	}

	/** Who acts in a passive clause: the noun of its "by" phrase; -1 without one. */
	public int agent(int verb) {
		int by = child(verb, "agent");
		return (by >= 0) ? child(by, "pobj") : -1;
	}

}
