package org.crosscheck.text;

import java.util.Arrays;

/**
 * What every token of a dependency tree heads: its dependents and how far the tree below
 * it reaches. Immutable.
 */
final class Subtrees {

	/**
	 * Dependents of token i: {@code dependents[starts[i] .. starts[i + 1])}, ascending.
	 */
	private final int[] dependents;

	private final int[] starts;

	/** First and last token of each subtree. */
	private final int[] firsts;

	private final int[] lasts;

	private final int root;

	/**
	 * Reads a tree.
	 * @param heads the token that each depends on, -1 for the root
	 */
	Subtrees(int[] heads) {
		int size = heads.length;
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
		spread(heads);
	}

	/** Hands the reach of every subtree up, the leaves first. */
	private void spread(int[] heads) {
		int size = heads.length;
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
			int head = heads[token];
			if (head >= 0) {
				this.firsts[head] = Math.min(this.firsts[head], this.firsts[token]);
				this.lasts[head] = Math.max(this.lasts[head], this.lasts[token]);
				if (--waiting[head] == 0) {
					leaves[count++] = head;
				}
			}
		}
	}

	/** The token that depends on none; -1 only where there is no token. */
	int root() {
		return this.root;
	}

	/** Number of tokens that depend on one. */
	int dependentsOf(int token) {
		return this.starts[token + 1] - this.starts[token];
	}

	/** One of them, in text order. */
	int dependent(int token, int n) {
		return this.dependents[this.starts[token] + n];
	}

	/** All of them, in text order. */
	int[] dependents(int token) {
		return Arrays.copyOfRange(this.dependents, this.starts[token], this.starts[token + 1]);
	}

	/** First token of what a token heads, itself included. */
	int first(int token) {
		return this.firsts[token];
	}

	/** Last token of what a token heads, itself included. */
	int last(int token) {
		return this.lasts[token];
	}

}
