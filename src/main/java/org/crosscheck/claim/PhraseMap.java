package org.crosscheck.claim;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What words and pairs of words in lower case stand for. Most words of a text are in no
 * phrase: one look-up ends the search for the word and for the pairs that it begins. Not
 * safe for writing by several threads; reading is.
 *
 * @param <V> what they stand for
 */
final class PhraseMap<V> {

	private final Map<String, Opener<V>> openers = new HashMap<>();

	/**
	 * What a word stands for, and what it does with the next one.
	 *
	 * @param <V> what they stand for
	 */
	static final class Opener<V> {

		private final Map<String, V> pairs = new HashMap<>(4);

		private @Nullable V alone;

		/** What the word stands for. */
		@Nullable V alone() {
			return this.alone;
		}

		/** What the word stands for with the next one. */
		@Nullable V with(String next) {
			return this.pairs.isEmpty() ? null : this.pairs.get(next);
		}

	}

	/**
	 * Enters a phrase; a later value for the same phrase replaces the earlier.
	 * @param phrase one word, or two parted by a space
	 */
	void put(String phrase, V value) {
		this.openers.computeIfAbsent(phrase, (key) -> new Opener<>()).alone = value;
		int space = phrase.indexOf(' ');
		if (space >= 0) {
			this.openers.computeIfAbsent(phrase.substring(0, space), (key) -> new Opener<>()).pairs
				.put(phrase.substring(space + 1), value);
		}
	}

	/** All that begins with a word, {@code null} when nothing does. */
	@Nullable Opener<V> from(String word) {
		return this.openers.get(word);
	}

	/** What a phrase stands for. */
	@Nullable V get(String phrase) {
		Opener<V> opener = this.openers.get(phrase);
		return (opener != null) ? opener.alone() : null;
	}

	/** What two words side by side stand for. */
	@Nullable V get(String first, String second) {
		Opener<V> opener = this.openers.get(first);
		return (opener != null) ? opener.with(second) : null;
	}

}
