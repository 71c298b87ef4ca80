package org.crosscheck.text;

/** The features of a token for the question whether it is part of a name. */
final class EntityFeatures {

	static final int COUNT = 36;

	private EntityFeatures() {
	}

	/**
	 * Writes {@link #COUNT} keys.
	 * @param tags a hash of each tag, shifted by {@link TokenFeatures#MARGIN}
	 * @param before the class of the token before
	 * @param beforeThat the class of the one before that
	 */
	static void extract(TokenFeatures tokens, int i, int[] tags, int before, int beforeThat, int[] keys) {
		int word = tokens.word(i);
		int shape = tokens.shape(i);
		int last = tokens.word(i - 1);
		int next = tokens.word(i + 1);
		int nextShape = tokens.shape(i + 1);
		int tag = tags[i + TokenFeatures.MARGIN];
		int lastTag = tags[i - 1 + TokenFeatures.MARGIN];
		int nextTag = tags[i + 1 + TokenFeatures.MARGIN];
		int suffix = tokens.suffix(i, 3);
		int n = 0;
		keys[n++] = FeatureHash.of(1, word, shape);
		keys[n++] = FeatureHash.of(2, word);
		keys[n++] = FeatureHash.of(3, last);
		keys[n++] = FeatureHash.of(4, next);
		keys[n++] = FeatureHash.of(5, tokens.word(i - 2));
		keys[n++] = FeatureHash.of(6, tokens.word(i + 2));
		keys[n++] = FeatureHash.of(7, last, word);
		keys[n++] = FeatureHash.of(8, word, next);
		keys[n++] = FeatureHash.of(9, before, word);
		keys[n++] = FeatureHash.of(10, before, shape, tag);
		keys[n++] = FeatureHash.of(11, before, beforeThat);
		keys[n++] = FeatureHash.of(12, before, last, word);
		keys[n++] = FeatureHash.of(13, before, last);
		keys[n++] = FeatureHash.of(14, before, next);
		keys[n++] = FeatureHash.of(15, before, suffix);
		keys[n++] = FeatureHash.of(16, tokens.suffix(i, 2), shape);
		keys[n++] = FeatureHash.of(17, suffix, shape);
		keys[n++] = FeatureHash.of(18, tokens.suffix(i, 4));
		keys[n++] = FeatureHash.of(19, tokens.prefix(i, 2), shape);
		keys[n++] = FeatureHash.of(20, tokens.prefix(i, 3));
		keys[n++] = FeatureHash.of(21, shape, (i == 0) ? 1 : 0, before);
		keys[n++] = FeatureHash.of(22, tokens.shape(i - 1), shape, nextShape);
		keys[n++] = FeatureHash.of(23, lastTag, tag, nextTag);
		keys[n++] = FeatureHash.of(24, before, tag, nextTag);
		keys[n++] = FeatureHash.of(25, before, tag, last);
		keys[n++] = FeatureHash.of(26, before, tag, next);
		keys[n++] = FeatureHash.of(27, before, shape, nextShape, tokens.shape(i + 2));
		keys[n++] = FeatureHash.of(28, next, tokens.word(i + 2));
		keys[n++] = FeatureHash.of(29, tokens.word(i - 2), last);
		keys[n++] = FeatureHash.of(30, before, tokens.suffix(i + 1, 3), nextShape);
		keys[n++] = FeatureHash.of(31, before, tokens.suffix(i - 1, 3), tokens.shape(i - 1));
		keys[n++] = FeatureHash.of(32, before, tokens.word(i + 2), nextShape);
		keys[n++] = FeatureHash.of(33, before, tokens.word(i - 2));
		keys[n++] = FeatureHash.of(34, before, tag, tokens.word(i + 2));
		keys[n++] = FeatureHash.of(35, last, tag, next);
		keys[n] = FeatureHash.of(36, before, beforeThat, word);
	}

}
