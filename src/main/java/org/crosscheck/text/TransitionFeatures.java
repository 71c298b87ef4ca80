package org.crosscheck.text;

/**
 * The features of a parser state for the choice of the next transition, after Zhang and
 * Nivre (2011), for the arc-hybrid system.
 */
final class TransitionFeatures {

	static final int MOST = 128;

	private TransitionFeatures() {
	}

	/** Writes the keys and returns how many there are, at most {@link #MOST}. */
	static int extract(TaggedTokens tokens, ParserState state, int[] keys) {
		int s0 = state.stack(0);
		int s1 = state.stack(1);
		int s2 = state.stack(2);
		int b0 = state.front();
		int size = tokens.size();
		int b1 = Math.min(b0 + 1, size);
		int b2 = Math.min(b0 + 2, size);
		int n = words(tokens, s0, s1, b0, b1, b2, keys);
		n = tags(tokens, s0, s1, s2, b0, b1, b2, keys, n);
		n = dependents(tokens, state, s0, s1, b0, keys, n);
		return surroundings(tokens, state, s0, s1, b0, keys, n);
	}

	private static int words(TaggedTokens tokens, int s0, int s1, int b0, int b1, int b2, int[] keys) {
		int s0w = tokens.word(s0);
		int s1w = tokens.word(s1);
		int b0w = tokens.word(b0);
		int b1w = tokens.word(b1);
		int s0t = tokens.tag(s0);
		int s1t = tokens.tag(s1);
		int b0t = tokens.tag(b0);
		int b1t = tokens.tag(b1);
		int n = 0;
		keys[n++] = FeatureHash.of(1, s0w, s0t);
		keys[n++] = FeatureHash.of(2, s1w, s1t);
		keys[n++] = FeatureHash.of(3, b0w, b0t);
		keys[n++] = FeatureHash.of(4, b1w, b1t);
		keys[n++] = FeatureHash.of(5, tokens.word(b2), tokens.tag(b2));
		keys[n++] = FeatureHash.of(6, s0w);
		keys[n++] = FeatureHash.of(7, s1w);
		keys[n++] = FeatureHash.of(8, b0w);
		keys[n++] = FeatureHash.of(9, b1w);
		keys[n++] = FeatureHash.of(10, s0w, b0w);
		keys[n++] = FeatureHash.of(11, s0w, s0t, b0t);
		keys[n++] = FeatureHash.of(12, s0t, b0w, b0t);
		keys[n++] = FeatureHash.of(13, s1w, s0w);
		keys[n++] = FeatureHash.of(14, s1w, s1t, s0t);
		keys[n++] = FeatureHash.of(15, s1t, s0w, s0t);
		keys[n++] = FeatureHash.of(16, s1w, b0w);
		keys[n++] = FeatureHash.of(17, s1w, s1t, b0t);
		keys[n++] = FeatureHash.of(18, s1t, b0w, b0t);
		keys[n++] = FeatureHash.of(19, b0w, b1w);
		keys[n++] = FeatureHash.of(20, b0w, b1t);
		keys[n++] = FeatureHash.of(21, b0t, b1w);
		keys[n++] = FeatureHash.of(23, s1w, s0t, b0t);
		keys[n++] = FeatureHash.of(24, s1t, s0w, b0t);
		keys[n++] = FeatureHash.of(25, s1t, s0t, b0w);
		keys[n++] = FeatureHash.of(26, s0w, b0w, b1t);
		keys[n++] = FeatureHash.of(27, s1w, s0t, b0w);
		keys[n++] = FeatureHash.of(28, s0w, b0t, b1t);
		keys[n++] = FeatureHash.of(29, s0t, b0w, b1t);
		keys[n++] = FeatureHash.of(31, s1w, s0w, b0t);
		keys[n++] = FeatureHash.of(32, tokens.suffix(s0), s0t, b0t);
		keys[n++] = FeatureHash.of(33, tokens.suffix(b0), b0t, s0t);
		return n;
	}

	private static int tags(TaggedTokens tokens, int s0, int s1, int s2, int b0, int b1, int b2, int[] keys, int from) {
		int s0t = tokens.tag(s0);
		int s1t = tokens.tag(s1);
		int s2t = tokens.tag(s2);
		int b0t = tokens.tag(b0);
		int b1t = tokens.tag(b1);
		int b2t = tokens.tag(b2);
		int n = from;
		keys[n++] = FeatureHash.of(40, s0t, b0t);
		keys[n++] = FeatureHash.of(41, s1t, s0t);
		keys[n++] = FeatureHash.of(42, s1t, s0t, b0t);
		keys[n++] = FeatureHash.of(43, s0t, b0t, b1t);
		keys[n++] = FeatureHash.of(44, b0t, b1t, b2t);
		keys[n++] = FeatureHash.of(45, s2t, s1t, s0t);
		keys[n++] = FeatureHash.of(46, s1t, s0t, b0t, b1t);
		keys[n++] = FeatureHash.of(48, s0t, b0t, b1t, b2t);
		keys[n++] = FeatureHash.of(50, s2t, s0t, b0t);
		keys[n++] = FeatureHash.of(51, tokens.word(s2), s2t);
		keys[n++] = FeatureHash.of(52, tokens.tag(s0 + 1), s0t, b0t);
		keys[n++] = FeatureHash.of(54, tokens.tag(b0 - 1), s0t, b0t);
		return n;
	}

	private static int dependents(TaggedTokens tokens, ParserState state, int s0, int s1, int b0, int[] keys,
			int from) {
		int s0t = tokens.tag(s0);
		int s1t = tokens.tag(s1);
		int b0t = tokens.tag(b0);
		int s0left = state.left(s0, 0);
		int s0right = state.right(s0, 0);
		int s1right = state.right(s1, 0);
		int b0left = state.left(b0, 0);
		int n = from;
		keys[n++] = FeatureHash.of(60, s0t, tokens.tag(s0left), b0t);
		keys[n++] = FeatureHash.of(61, s0t, tokens.tag(s0right), b0t);
		keys[n++] = FeatureHash.of(62, s1t, tokens.tag(s1right), s0t);
		keys[n++] = FeatureHash.of(63, s1t, tokens.tag(s1right), b0t, s0t);
		keys[n++] = FeatureHash.of(64, s0t, b0t, tokens.tag(b0left));
		keys[n++] = FeatureHash.of(65, s1t, s0t, tokens.tag(s0right));
		keys[n++] = FeatureHash.of(66, s1t, s0t, tokens.tag(s0left));
		keys[n++] = FeatureHash.of(67, state.relation(s0left), s0t, b0t);
		keys[n++] = FeatureHash.of(68, state.relation(s0right), s0t, b0t);
		keys[n++] = FeatureHash.of(69, state.relation(s1right), s1t, s0t);
		keys[n++] = FeatureHash.of(70, state.relation(b0left), b0t, s0t);
		keys[n++] = FeatureHash.of(71, tokens.word(s0), state.relationSet(s0));
		keys[n++] = FeatureHash.of(72, s0t, state.relationSet(s0), b0t);
		keys[n++] = FeatureHash.of(73, tokens.word(s1), state.relationSet(s1));
		keys[n++] = FeatureHash.of(74, s1t, state.relationSet(s1), s0t);
		keys[n++] = FeatureHash.of(75, tokens.word(b0), state.relationSet(b0));
		keys[n++] = FeatureHash.of(76, b0t, state.relationSet(b0), s0t);
		keys[n++] = FeatureHash.of(77, tokens.word(s0right), s0t);
		keys[n++] = FeatureHash.of(78, tokens.word(s1right), s1t, s0t);
		keys[n++] = FeatureHash.of(79, tokens.word(s0left), s0t);
		keys[n++] = FeatureHash.of(80, tokens.word(b0left), b0t);
		keys[n++] = FeatureHash.of(82, s1t, tokens.tag(state.right(s1, 1)), tokens.tag(s1right), s0t);
		keys[n++] = FeatureHash.of(83, tokens.word(s0), tokens.word(s0right), b0t);
		keys[n++] = FeatureHash.of(85, tokens.word(s1), state.relation(s1right), tokens.word(s0));
		return n;
	}

	private static int surroundings(TaggedTokens tokens, ParserState state, int s0, int s1, int b0, int[] keys,
			int from) {
		int s0t = tokens.tag(s0);
		int s1t = tokens.tag(s1);
		int b0t = tokens.tag(b0);
		int near = distance(s0, b0);
		int far = distance(s1, s0);
		int ahead = tokens.between(s0, b0);
		int behind = tokens.between(s1, s0);
		int n = from;
		keys[n++] = FeatureHash.of(90, s0t, b0t, near);
		keys[n++] = FeatureHash.of(91, tokens.word(s0), near);
		keys[n++] = FeatureHash.of(92, tokens.word(b0), near);
		keys[n++] = FeatureHash.of(93, s1t, s0t, far);
		keys[n++] = FeatureHash.of(94, tokens.word(s1), far);
		keys[n++] = FeatureHash.of(95, tokens.word(s0), state.rightCount(s0), b0t);
		keys[n++] = FeatureHash.of(96, s0t, state.rightCount(s0), state.leftCount(s0), b0t);
		keys[n++] = FeatureHash.of(97, s1t, state.rightCount(s1), s0t);
		keys[n++] = FeatureHash.of(98, b0t, state.leftCount(b0), s0t);
		keys[n++] = FeatureHash.of(99, s0t, b0t, ahead);
		keys[n++] = FeatureHash.of(100, s1t, s0t, behind);
		keys[n++] = FeatureHash.of(101, s1t, b0t, tokens.between(s1, b0));
		keys[n++] = FeatureHash.of(102, s0t, b0t, tokens.quotesBefore(s0), tokens.quotesBefore(b0));
		keys[n++] = FeatureHash.of(104, Math.min(state.depth(), 4), s0t, b0t);
		keys[n++] = FeatureHash.of(105, Math.min(tokens.size() - b0, 4), s0t, b0t);
		keys[n++] = FeatureHash.of(106, tokens.word(b0), ahead, s0t);
		keys[n++] = FeatureHash.of(107, tokens.word(s1), behind, s0t);
		return n;
	}

	static int distance(int first, int second) {
		if (first < 0) {
			return 0;
		}
		int distance = second - first;
		return (distance <= 4) ? distance : (distance <= 6) ? 5 : (distance <= 10) ? 6 : (distance <= 20) ? 7 : 8;
	}

}
