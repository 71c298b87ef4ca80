package org.crosscheck.text;

/**
 * The features of an arc for the choice of its relation, made when the dependent has all
 * its own dependents.
 */
final class RelationFeatures {

	static final int MOST = 64;

	private RelationFeatures() {
	}

	/** Writes the keys and returns how many there are, at most {@link #MOST}. */
	static int extract(TaggedTokens tokens, ParserState state, int head, int token, int[] keys) {
		int hw = tokens.word(head);
		int ht = tokens.tag(head);
		int tw = tokens.word(token);
		int tt = tokens.tag(token);
		int side = (token < head) ? 0 : 1;
		int left = state.left(token, 0);
		int right = state.right(token, 0);
		int sister = (side == 0) ? state.left(head, 0) : state.right(head, 0);
		int distance = TransitionFeatures.distance(Math.min(head, token), Math.max(head, token));
		int n = 0;
		keys[n++] = FeatureHash.of(1, ht, tt, side);
		keys[n++] = FeatureHash.of(2, hw, tt, side);
		keys[n++] = FeatureHash.of(3, ht, tw, side);
		keys[n++] = FeatureHash.of(4, hw, tw, side);
		keys[n++] = FeatureHash.of(5, hw, ht);
		keys[n++] = FeatureHash.of(6, tw, tt);
		keys[n++] = FeatureHash.of(7, tt, ht, side, distance);
		keys[n++] = FeatureHash.of(8, tokens.tag(token - 1), tt, ht, side);
		keys[n++] = FeatureHash.of(9, tokens.tag(token + 1), tt, ht, side);
		keys[n++] = FeatureHash.of(10, tokens.word(token - 1), tt, side);
		keys[n++] = FeatureHash.of(11, tokens.word(token + 1), tt, side);
		keys[n++] = FeatureHash.of(12, state.relationSet(token), tt, ht, side);
		keys[n++] = FeatureHash.of(13, tokens.word(left), tt, ht, side);
		keys[n++] = FeatureHash.of(14, tokens.word(right), tt, ht, side);
		keys[n++] = FeatureHash.of(15, tokens.tag(left), tt, ht, side);
		keys[n++] = FeatureHash.of(16, tokens.tag(right), tt, ht, side);
		keys[n++] = FeatureHash.of(17, state.relation(sister), tt, ht, side);
		keys[n++] = FeatureHash.of(18, tokens.tag(sister), tt, ht, side);
		keys[n++] = FeatureHash.of(19, tokens.word(sister), tt, side);
		keys[n++] = FeatureHash.of(20, state.relationSet(head), tt, ht, side);
		keys[n++] = FeatureHash.of(21, tokens.between(Math.min(head, token), Math.max(head, token)), tt, ht, side);
		keys[n++] = FeatureHash.of(22, state.relationSet(head), hw, tt, side);
		keys[n++] = FeatureHash.of(23, tokens.tag(head - 1), ht, tt, side);
		keys[n++] = FeatureHash.of(24, tokens.tag(head + 1), ht, tt, side);
		keys[n++] = FeatureHash.of(25, tokens.suffix(token), tt, ht, side);
		keys[n++] = FeatureHash.of(26, tokens.suffix(head), tt, ht, side);
		keys[n++] = FeatureHash.of(27, tokens.word(left), tw, side);
		keys[n++] = FeatureHash.of(28, tokens.word(right), tw, side);
		keys[n++] = FeatureHash.of(29, state.relation(state.left(head, 0)), tt, ht, side);
		keys[n++] = FeatureHash.of(30, hw, tt, distance, side);
		return n;
	}

}
