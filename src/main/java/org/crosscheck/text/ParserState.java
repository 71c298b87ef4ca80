package org.crosscheck.text;

/**
 * A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and
 * Satta 2011): a stack, a buffer and the arcs made so far. The artificial root stands
 * behind the last token, so that every finished parse is a tree with one root. Not safe
 * for use by several threads.
 */
final class ParserState {

	static final int SHIFT = 0;

	/** The top of the stack becomes a dependent of the front of the buffer. */
	static final int LEFT = 1;

	/** The top of the stack becomes a dependent of what lies below it. */
	static final int RIGHT = 2;

	static final int NONE = -1;

	private final int size;

	private final int[] stack;

	private int depth;

	private int front;

	private final int[] heads;

	private final int[] relations;

	/** Outermost and second outermost dependents on the left and right; NONE. */
	private final int[] dependents;

	private final int[] counts;

	private final int[] relationSets;

	ParserState(int size) {
		this.size = size;
		this.stack = new int[size + 1];
		this.heads = new int[size + 1];
		this.relations = new int[size + 1];
		this.dependents = new int[4 * (size + 1)];
		this.counts = new int[2 * (size + 1)];
		this.relationSets = new int[size + 1];
		java.util.Arrays.fill(this.heads, NONE);
		java.util.Arrays.fill(this.dependents, NONE);
	}

	boolean isFinished() {
		return this.front == this.size && this.depth == 0;
	}

	boolean allows(int transition) {
		return switch (transition) {
			case SHIFT -> this.front < this.size;
			case LEFT -> this.depth > 1 && this.front < this.size || this.depth == 1;
			default -> this.depth > 1;
		};
	}

	void shift() {
		this.stack[this.depth++] = this.front++;
	}

	/** Makes the arc of {@link #LEFT} or {@link #RIGHT}. */
	void attach(int transition, int relation) {
		int head = headOf(transition);
		int token = this.stack[--this.depth];
		int side = (transition == LEFT) ? 0 : 1;
		this.heads[token] = head;
		this.relations[token] = relation;
		this.dependents[4 * head + 2 + side] = this.dependents[4 * head + side];
		this.dependents[4 * head + side] = token;
		this.counts[2 * head + side]++;
		this.relationSets[head] = this.relationSets[head] * 31 + relation + 1;
	}

	/** What the transition would make the head of the top of the stack. */
	int headOf(int transition) {
		return (transition == LEFT) ? this.front : this.stack[this.depth - 2];
	}

	/** The token {@code below} the top of the stack; {@link #NONE}. */
	int stack(int below) {
		return (below < this.depth) ? this.stack[this.depth - 1 - below] : NONE;
	}

	/** First token of the buffer; the number of tokens when only the root is left. */
	int front() {
		return this.front;
	}

	int depth() {
		return this.depth;
	}

	int head(int token) {
		return this.heads[token];
	}

	int relation(int token) {
		return (token >= 0) ? this.relations[token] : NONE;
	}

	/** The outermost ({@code inner} 0) or second outermost (1) dependent on the left. */
	int left(int token, int inner) {
		return (token >= 0) ? this.dependents[4 * token + 2 * inner] : NONE;
	}

	/** The outermost ({@code inner} 0) or second outermost (1) dependent on the right. */
	int right(int token, int inner) {
		return (token >= 0) ? this.dependents[4 * token + 1 + 2 * inner] : NONE;
	}

	int leftCount(int token) {
		return (token >= 0) ? this.counts[2 * token] : 0;
	}

	int rightCount(int token) {
		return (token >= 0) ? this.counts[2 * token + 1] : 0;
	}

	/** A hash of the relations of all dependents in the order in which they came. */
	int relationSet(int token) {
		return (token >= 0) ? this.relationSets[token] : 0;
	}

}
