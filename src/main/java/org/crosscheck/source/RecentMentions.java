package org.crosscheck.source;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What was named last, by the word that may stand for it. Only the latest {@value #MOST}
 * words are kept: nobody refers back further by one word, and a copy is taken for every
 * sentence, which must cost the same at the end of a long text as at its beginning. Not
 * for use by several threads.
 */
final class RecentMentions<T> {

	static final int MOST = 32;

	private final Map<String, T> byWord = new LinkedHashMap<>();

	void put(String word, T mentioned) {
		this.byWord.remove(word);
		this.byWord.put(word, mentioned);
		if (this.byWord.size() > MOST) {
			this.byWord.remove(this.byWord.keySet().iterator().next());
		}
	}

	/** What a word stands for, {@code null} when nothing of late. */
	@Nullable T get(String word) {
		return this.byWord.get(word);
	}

	/** These mentions as they are now. */
	RecentMentions<T> copy() {
		RecentMentions<T> copy = new RecentMentions<>();
		copy.byWord.putAll(this.byWord);
		return copy;
	}

}
