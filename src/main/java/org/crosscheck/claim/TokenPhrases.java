package org.crosscheck.claim;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crosscheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of several words, looked up at one place of a sentence. Immutable and safe for
 * use by several threads.
 */
final class TokenPhrases {

	private final List<List<String>> phrases;

	/**
	 * Takes phrases.
	 * @param phrases in lower case, words parted by single spaces
	 */
	TokenPhrases(Collection<String> phrases) {
		this.phrases = phrases.stream().map((phrase) -> List.of(phrase.split(" "))).toList();
	}

	/** The phrase that begins at a token, {@code null} when none does. */
	@Nullable String at(List<Token> tokens, int from) {
		return this.phrases.stream()
			.filter((phrase) -> stands(tokens, from, phrase))
			.findFirst()
			.map((phrase) -> String.join(" ", phrase))
			.orElse(null);
	}

	private static boolean stands(List<Token> tokens, int at, List<String> phrase) {
		return at >= 0 && at + phrase.size() <= tokens.size()
				&& IntStream.range(0, phrase.size()).allMatch((i) -> tokens.get(at + i).is(phrase.get(i)));
	}

	/** All phrases. */
	Set<String> all() {
		return this.phrases.stream().map((phrase) -> String.join(" ", phrase)).collect(Collectors.toSet());
	}

}
