package org.crosscheck.text;

/**
 * Says how many of the teacher's arcs a transition would put out of reach (the dynamic
 * oracle of Goldberg and Nivre 2013 for the arc-hybrid system).
 */
final class TransitionOracle {

	private final int[] heads;

	private final int size;

	/** Whether a token is on the stack. */
	private final boolean[] stacked;

	TransitionOracle(int[] heads) {
		this.heads = heads;
		this.size = heads.length;
		this.stacked = new boolean[heads.length + 1];
	}

	/** Tells the oracle of a transition about to be made. */
	void follow(ParserState state, int transition) {
		if (transition == ParserState.SHIFT) {
			this.stacked[state.front()] = true;
		}
		else {
			this.stacked[state.stack(0)] = false;
		}
	}

	int cost(ParserState state, int transition) {
		int front = state.front();
		int top = state.stack(0);
		if (transition == ParserState.SHIFT) {
			int head = this.heads[front];
			int cost = (head < front && this.stacked[head] && head != top) ? 1 : 0;
			for (int i = 0; i < front; i++) {
				cost += (this.stacked[i] && this.heads[i] == front) ? 1 : 0;
			}
			return cost;
		}
		int head = this.heads[top];
		boolean lost = (transition == ParserState.LEFT) ? head == state.stack(1) || head > front : head >= front;
		int cost = lost ? 1 : 0;
		for (int i = front; i < this.size; i++) {
			cost += (this.heads[i] == top) ? 1 : 0;
		}
		return cost;
	}

}
