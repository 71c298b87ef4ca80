package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of several words, looked up at one place of a sentence. Immutable and safe for
 * use by several threads.
 */
final class TokenPhrases {

	private final Set<String> all;

	/** Phrases by their first word, in the order in which they were given. */
	private final Map<String, List<Phrase>> byOpener = new HashMap<>();

	private record Phrase(String text, List<String> words) {
	}

	/**
	 * Takes phrases.
	 * @param phrases in lower case, words parted by single spaces
	 */
	TokenPhrases(Collection<String> phrases) {
		this.all = Set.copyOf(phrases);
		for (String phrase : phrases) {
			List<String> words = List.of(phrase.split(" "));
			this.byOpener.computeIfAbsent(words.get(0), (opener) -> new ArrayList<>()).add(new Phrase(phrase, words));
		}
	}

	/** The phrase that begins at a token, {@code null} when none does. */
	@Nullable String at(List<Token> tokens, int from) {
		if (from < 0 || from >= tokens.size()) {
			return null;
		}
		for (Phrase phrase : this.byOpener.getOrDefault(tokens.get(from).lower(), List.of())) {
			if (stands(tokens, from, phrase.words())) {
				return phrase.text();
			}
		}
		return null;
	}

	private static boolean stands(List<Token> tokens, int at, List<String> words) {
		if (at + words.size() > tokens.size()) {
			return false;
		}
		for (int i = 1; i < words.size(); i++) {
			if (!tokens.get(at + i).is(words.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** All phrases. */
	Set<String> all() {
		return this.all;
	}

}
