package org.crosscheck.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What words and pairs of words in lower case stand for. Two words that stand side by
 * side are made one only when a pair begins with the first: most words of a text end the
 * search there. Not safe for writing by several threads; reading is.
 *
 * @param <V> what they stand for
 */
final class PhraseMap<V> {

	private final Map<String, V> values = new HashMap<>();

	private final Set<String> openers = new HashSet<>();

	/**
	 * Enters a phrase; a later value for the same phrase replaces the earlier.
	 * @param phrase one word, or two parted by a space
	 */
	void put(String phrase, V value) {
		this.values.put(phrase, value);
		int space = phrase.indexOf(' ');
		if (space >= 0) {
			this.openers.add(phrase.substring(0, space));
		}
	}

	/** What a phrase stands for. */
	@Nullable V get(String phrase) {
		return this.values.get(phrase);
	}

	/** What two words side by side stand for. */
	@Nullable V get(String first, String second) {
		return this.openers.contains(first) ? this.values.get(first + " " + second) : null;
	}

}
