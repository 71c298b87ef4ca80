package org.crosscheck.check;

import java.util.HashMap;
import java.util.Map;

import org.crosscheck.text.WordList;

/**
 * How much a shared word tells: the logarithm of how few articles have it (inverse
 * document frequency, Spärck Jones 1972), counted once over general news
 * ({@code word-frequencies.txt}) so that the same two articles always weigh the same.
 * Immutable and safe for use by several threads.
 */
final class WordRarity {

	private final Map<String, Double> weights = new HashMap<>();

	private final double unknown;

	WordRarity() {
		WordList list = WordList.read(WordRarity.class, "word-frequencies.txt");
		double articles = Double.parseDouble(list.entries("articles").get(0));
		for (String line : list.entries("words")) {
			int space = line.indexOf(' ');
			double with = Double.parseDouble(line.substring(space + 1));
			this.weights.put(line.substring(0, space), Math.log((articles + 1) / (with + 1)));
		}
		this.unknown = Math.log(articles + 1);
	}

	/** The weight of a normalised content word, from 0. */
	double of(String word) {
		return this.weights.getOrDefault(word, this.unknown);
	}

}
