package org.crosscheck.text;

/**
 * A greedy transition-based dependency parser. It takes two transitions a token, so its
 * time is linear. Immutable and safe for use by several threads.
 */
final class TransitionParser {

	private final PackedWeights transitions;

	private final SureRelations sure;

	private final SparseWeights relations;

	/** The number of the relation "root". */
	private final int root;

	TransitionParser(PackedWeights transitions, SureRelations sure, SparseWeights relations, int root) {
		this.transitions = transitions;
		this.sure = sure;
		this.relations = relations;
		this.root = root;
	}

	/** A finished state: one tree over all tokens; the root's head is their number. */
	ParserState parse(TaggedTokens tokens) {
		ParserState state = new ParserState(tokens.size());
		Room room = new Room(new int[TransitionFeatures.MOST], new long[TransitionFeatures.MOST],
				new int[PackedWeights.CLASSES], new int[this.relations.classes()]);
		while (!state.isFinished()) {
			int transition = next(tokens, state, room);
			if (transition == ParserState.SHIFT) {
				state.shift();
			}
			else {
				state.attach(transition, relation(tokens, state, state.headOf(transition), room));
			}
		}
		return state;
	}

	/** Arrays that all decisions of one sentence share. */
	@SuppressWarnings("ArrayRecordComponent")
	private record Room(int[] keys, long[] found, int[] scores, int[] relationScores) {
	}

	private int next(TaggedTokens tokens, ParserState state, Room room) {
		int only = onlyTransition(state);
		if (only != ParserState.NONE) {
			return only;
		}
		int count = TransitionFeatures.extract(tokens, state, room.keys());
		this.transitions.score(room.keys(), count, room.found(), room.scores());
		return best(state, room.scores());
	}

	/** The one transition that is allowed, else {@link ParserState#NONE}. */
	static int onlyTransition(ParserState state) {
		int only = ParserState.NONE;
		for (int transition = ParserState.SHIFT; transition <= ParserState.RIGHT; transition++) {
			if (state.allows(transition)) {
				if (only != ParserState.NONE) {
					return ParserState.NONE;
				}
				only = transition;
			}
		}
		return only;
	}

	/** The allowed transition with the highest score. */
	private static int best(ParserState state, int[] scores) {
		int best = ParserState.NONE;
		for (int transition = ParserState.SHIFT; transition <= ParserState.RIGHT; transition++) {
			if (state.allows(transition) && (best == ParserState.NONE || scores[transition] > scores[best])) {
				best = transition;
			}
		}
		return best;
	}

	/** The relation between the top of the stack and a head. */
	private int relation(TaggedTokens tokens, ParserState state, int head, Room room) {
		if (head == tokens.size()) {
			return this.root;
		}
		int token = state.stack(0);
		int relation = this.sure.relation(tokens.tag(head), tokens.tag(token), token < head);
		if (relation >= 0) {
			return relation;
		}
		int count = RelationFeatures.extract(tokens, state, head, token, room.keys());
		this.relations.score(room.keys(), count, room.found(), room.relationScores());
		room.relationScores()[this.root] = Integer.MIN_VALUE;
		return PosTagger.best(room.relationScores());
	}

}
