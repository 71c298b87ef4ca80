package org.crosscheck.text;

import java.util.Arrays;

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

	/**
	 * Dependents of token i: {@code dependents[starts[i] .. starts[i + 1])}, ascending.
	 */
	private final int[] dependents;

	private final int[] starts;

	/** First and last token of each subtree. */
	private final int[] firsts;

	private final int[] lasts;

	private final int root;

	Syntax(String[] tags, int[] heads, String[] relations) {
		this.tags = tags;
		this.heads = heads;
		this.relations = relations;
		int size = tags.length;
		this.starts = new int[size + 1];
		this.dependents = new int[Math.max(0, size - 1)];
		this.firsts = new int[size];
		for (int i = 0; i < size; i++) {
			this.firsts[i] = i;
		}
		this.lasts = this.firsts.clone();
		int top = -1;
		for (int i = 0; i < size; i++) {
			if (heads[i] < 0) {
				top = i;
			}
			else {
				this.starts[heads[i] + 1]++;
			}
		}
		this.root = top;
		for (int i = 0; i < size; i++) {
			this.starts[i + 1] += this.starts[i];
		}
		int[] next = Arrays.copyOf(this.starts, size);
		for (int i = 0; i < size; i++) {
			if (heads[i] >= 0) {
				this.dependents[next[heads[i]]++] = i;
			}
		}
		spread();
	}

	/** Hands the reach of every subtree up, the leaves first. */
	private void spread() {
		int size = this.heads.length;
		int[] waiting = new int[size];
		int[] leaves = new int[size];
		int count = 0;
		for (int i = 0; i < size; i++) {
			waiting[i] = this.starts[i + 1] - this.starts[i];
			if (waiting[i] == 0) {
				leaves[count++] = i;
			}
		}
		for (int done = 0; done < count; done++) {
			int token = leaves[done];
			int head = this.heads[token];
			if (head >= 0) {
				this.firsts[head] = Math.min(this.firsts[head], this.firsts[token]);
				this.lasts[head] = Math.max(this.lasts[head], this.lasts[token]);
				if (--waiting[head] == 0) {
					leaves[count++] = head;
				}
			}
		}
	}

	/** Number of tokens. */
	public int size() {
		return this.heads.length;
	}

	/** The token that heads the sentence; -1 only for a sentence without tokens. */
	public int root() {
		return this.root;
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
		return Arrays.copyOfRange(this.dependents, this.starts[token], this.starts[token + 1]);
	}

	/** The first dependent with one of these relations; -1 when there is none. */
	public int child(int token, String... names) {
		for (int i = this.starts[token]; i < this.starts[token + 1]; i++) {
			if (isRelation(this.dependents[i], names)) {
				return this.dependents[i];
			}
		}
		return -1;
	}

	/** First token of what the token heads, itself included. */
	public int first(int token) {
		return this.firsts[token];
	}

	/** Last token of what the token heads, itself included. */
	public int last(int token) {
		return this.lasts[token];
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
