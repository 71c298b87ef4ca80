package org.crosscheck.claim;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.text.WordList;

/**
 * The words of a sentence that tell what it is about: longer than three letters, not in
 * {@code stop-words.txt}, nouns in the singular. Immutable and safe for use by several
 * threads.
 */
public final class ContentWords {

	private final Set<String> stopWords = WordList.read(ContentWords.class, "stop-words.txt").all();

	private final NounForms nouns = new NounForms();

	/** Reads the word lists once. */
	public ContentWords() {
	}

	/** The content words of a text. */
	public SortedSet<String> of(String text) {
		SortedSet<String> words = new TreeSet<>();
		addTo(words, text);
		return words;
	}

	/** Adds the content words of a text to a set, which need not sort them. */
	void addTo(Set<String> words, String text) {
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
			if (letter && start < 0) {
				start = i;
			}
			else if (!letter && start >= 0) {
				add(text.substring(start, i).toLowerCase(Locale.ROOT), words);
				start = -1;
			}
		}
	}

	private void add(String word, Set<String> words) {
		if (word.length() > 3 && !this.stopWords.contains(word)) {
			words.add(this.nouns.singular(word));
		}
	}

}
