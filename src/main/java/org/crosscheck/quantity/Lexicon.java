package org.crosscheck.quantity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.crosscheck.text.WordList;

/** The words this room knows, looked up once for each piece of text. Immutable. */
final class Lexicon {

	private final Map<String, Word> words = new HashMap<>();

	Lexicon() {
		Map<String, EnumMap<Tag, Double>> classes = new HashMap<>();
		for (String file : new String[] { "numbers.txt", "words.txt", "bounds.txt" }) {
			WordList list = WordList.read(Lexicon.class, file);
			for (Tag tag : Tag.values()) {
				for (String entry : list.entries(tag.section())) {
					int equals = entry.lastIndexOf(" = ");
					String word = (equals < 0) ? entry : entry.substring(0, equals);
					double value = (equals < 0) ? 0 : Double.parseDouble(entry.substring(equals + 3));
					classes.computeIfAbsent(word, (key) -> new EnumMap<>(Tag.class)).put(tag, value);
				}
			}
		}
		classes.forEach((word, tags) -> this.words.put(word, new Word(tags)));
	}

	Word look(String lower) {
		return this.words.getOrDefault(lower, Word.UNKNOWN);
	}

}
