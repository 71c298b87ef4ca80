package org.crosscheck.text;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A greedy part-of-speech tagger from left to right. Immutable and safe for use by
 * several threads.
 */
final class PosTagger {

	private final SureTags sure;

	private final SparseWeights weights;

	PosTagger(SureTags sure, SparseWeights weights) {
		this.sure = sure;
		this.weights = weights;
	}

	/** Reads the words that are sure, then the weights. */
	static PosTagger read(DataInputStream in) throws IOException {
		return new PosTagger(SureTags.read(in), SparseWeights.read(in));
	}

	/** The numbers of the tags, shifted by {@link TokenFeatures#MARGIN}. */
	int[] tag(TokenFeatures tokens) {
		int[] tags = newTags(tokens.size());
		int[] keys = new int[PosFeatures.COUNT];
		long[] room = new long[PosFeatures.COUNT];
		int[] scores = new int[this.weights.classes()];
		for (int i = 0; i < tokens.size(); i++) {
			int tag = this.sure.tag(tokens.word(i));
			if (tag < 0) {
				PosFeatures.extract(tokens, i, tags, keys);
				this.weights.score(keys, PosFeatures.COUNT, room, scores);
				tag = best(scores);
			}
			tags[i + TokenFeatures.MARGIN] = tag;
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
