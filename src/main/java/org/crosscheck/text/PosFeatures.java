package org.crosscheck.text;

/**
 * The features of a token for the choice of its tag, which is made from left to right.
 */
final class PosFeatures {

	static final int COUNT = 34;

	private PosFeatures() {
	}

	/**
	 * Writes {@link #COUNT} keys.
	 * @param tags of the tokens before {@code i}, shifted by {@link TokenFeatures#MARGIN}
	 */
	static void extract(TokenFeatures tokens, int i, int[] tags, int[] keys) {
		int word = tokens.word(i);
		int before = tokens.word(i - 1);
		int next = tokens.word(i + 1);
		int shape = tokens.shape(i);
		int suffix3 = tokens.suffix(i, 3);
		int tag1 = tags[i - 1 + TokenFeatures.MARGIN];
		int tag2 = tags[i - 2 + TokenFeatures.MARGIN];
		int n = 0;
		keys[n++] = FeatureHash.of(1, word);
		keys[n++] = FeatureHash.of(2, before);
		keys[n++] = FeatureHash.of(3, next);
		keys[n++] = FeatureHash.of(4, tokens.word(i - 2));
		keys[n++] = FeatureHash.of(5, tokens.word(i + 2));
		keys[n++] = FeatureHash.of(6, tag1);
		keys[n++] = FeatureHash.of(7, tag2, tag1);
		keys[n++] = FeatureHash.of(8, tag1, word);
		keys[n++] = FeatureHash.of(9, word, next);
		keys[n++] = FeatureHash.of(10, before, word);
		keys[n++] = FeatureHash.of(11, tokens.suffix(i, 1));
		keys[n++] = FeatureHash.of(12, tokens.suffix(i, 2));
		keys[n++] = FeatureHash.of(13, suffix3);
		keys[n++] = FeatureHash.of(14, tokens.suffix(i, 4));
		keys[n++] = FeatureHash.of(15, tokens.prefix(i, 1));
		keys[n++] = FeatureHash.of(16, tokens.prefix(i, 2));
		keys[n++] = FeatureHash.of(17, tokens.prefix(i, 3));
		keys[n++] = FeatureHash.of(18, shape);
		keys[n++] = FeatureHash.of(19, tokens.shape(i - 1), shape, tokens.shape(i + 1));
		keys[n++] = FeatureHash.of(20, shape, tag1);
		keys[n++] = FeatureHash.of(21, suffix3, tag1);
		keys[n++] = FeatureHash.of(22, tokens.suffix(i + 1, 3));
		keys[n++] = FeatureHash.of(23, tokens.suffix(i - 1, 3));
		keys[n++] = FeatureHash.of(24, tokens.shape(i + 1), next);
		keys[n++] = FeatureHash.of(25, shape, (i == 0) ? 1 : 0, suffix3);
		keys[n++] = FeatureHash.of(26, tag1, next);
		keys[n++] = FeatureHash.of(27, tag1, suffix3, tokens.suffix(i + 1, 2));
		keys[n++] = FeatureHash.of(28, tag2, tag1, word);
		keys[n++] = FeatureHash.of(29, tag1, word, next);
		keys[n++] = FeatureHash.of(30, word, shape);
		keys[n++] = FeatureHash.of(31, next, tokens.word(i + 2));
		keys[n++] = FeatureHash.of(32, tag2, tokens.word(i - 1));
		keys[n++] = FeatureHash.of(33, suffix3, tokens.shape(i + 1), tokens.suffix(i + 1, 2));
		keys[n] = FeatureHash.of(34, tokens.word(i + 3));
	}

}
