package org.crosscheck.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that tell an event, weighed by rarity. Immutable.
 *
 * @param squares squared weight of each word
 * @param norm length of the vector
 */
record EventWords(Map<String, Double> squares, double norm) {

	static EventWords of(List<String> words, WordRarity rarity) {
		Map<String, Double> squares = new HashMap<>();
		double sum = 0;
		for (String word : words) {
			double weight = rarity.of(word);
			squares.put(word, weight * weight);
			sum += weight * weight;
		}
		return new EventWords(squares, Math.sqrt(sum));
	}

	/** Cosine of the two vectors, 0 to 1. */
	double similarity(EventWords other) {
		if (this.squares.size() > other.squares.size()) {
			return other.similarity(this);
		}
		double dot = 0;
		for (Map.Entry<String, Double> word : this.squares.entrySet()) {
			dot += other.squares.containsKey(word.getKey()) ? word.getValue() : 0;
		}
		return (dot > 0) ? dot / (this.norm * other.norm) : 0;
	}

}
