package org.crosscheck.check;

import java.util.Collection;

/**
 * Words that tell an event, weighed by rarity. Small, for those of a night's articles are
 * held in memory: of a word only its hash is kept, so that two words in four thousand
 * million are taken for one. Immutable.
 */
final class EventWords {

	private final int[] words;

	/** Squared weight of each word. */
	private final float[] squares;

	private final double norm;

	private EventWords(int[] words, float[] squares, double norm) {
		this.words = words;
		this.squares = squares;
		this.norm = norm;
	}

	/** The words of a collection, repeats counted once. */
	static EventWords of(Collection<String> words, WordRarity rarity) {
		long[] byHash = words.stream()
			.distinct()
			.mapToLong((word) -> (long) word.hashCode() << Integer.SIZE | bits(rarity.of(word)))
			.sorted()
			.toArray();
		int[] hashes = new int[byHash.length];
		float[] squares = new float[byHash.length];
		double sum = 0;
		for (int i = 0; i < byHash.length; i++) {
			hashes[i] = (int) (byHash[i] >> Integer.SIZE);
			float weight = Float.intBitsToFloat((int) byHash[i]);
			squares[i] = weight * weight;
			sum += squares[i];
		}
		return new EventWords(hashes, squares, Math.sqrt(sum));
	}

	private static long bits(double weight) {
		return Float.floatToRawIntBits((float) weight) & 0xffffffffL;
	}

	/** Cosine of the two vectors, 0 to 1. */
	double similarity(EventWords other) {
		double dot = 0;
		int i = 0;
		int j = 0;
		while (i < this.words.length && j < other.words.length) {
			int order = Integer.compare(this.words[i], other.words[j]);
			dot += (order == 0) ? this.squares[i] : 0;
			i += (order <= 0) ? 1 : 0;
			j += (order >= 0) ? 1 : 0;
		}
		return (dot > 0) ? dot / (this.norm * other.norm) : 0;
	}

}
