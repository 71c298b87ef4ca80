package org.crosscheck.text;

/**
 * A greedy part-of-speech tagger from left to right. Immutable and safe for use by
 * several threads.
 */
final class PosTagger {

	private final SparseWeights weights;

	PosTagger(SparseWeights weights) {
		this.weights = weights;
	}

	/** The numbers of the tags, shifted by {@link TokenFeatures#MARGIN}. */
	int[] tag(TokenFeatures tokens) {
		int[] tags = newTags(tokens.size());
		int[] keys = new int[PosFeatures.COUNT];
		int[] scores = new int[this.weights.classes()];
		for (int i = 0; i < tokens.size(); i++) {
			java.util.Arrays.fill(scores, 0);
			PosFeatures.extract(tokens, i, tags, keys);
			this.weights.score(keys, PosFeatures.COUNT, scores);
			tags[i + TokenFeatures.MARGIN] = best(scores);
		}
		return tags;
	}

	/** Room for the tags of so many tokens; -1 outside them. */
	static int[] newTags(int size) {
		int[] tags = new int[size + 2 * TokenFeatures.MARGIN];
		java.util.Arrays.fill(tags, -1);
		return tags;
	}

	/** The first of the highest. */
	static int best(int[] scores) {
		int best = 0;
		for (int i = 1; i < scores.length; i++) {
			if (scores[i] > scores[best]) {
				best = i;
			}
		}
		return best;
	}

}
