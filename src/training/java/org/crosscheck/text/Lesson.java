package org.crosscheck.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A taught sentence in numbers.
 *
 * @param tags as the teacher gave them, shifted by {@link TokenFeatures#MARGIN}
 * @param heads the root's head is the number of tokens
 */
@SuppressWarnings("ArrayRecordComponent")
record Lesson(TokenFeatures tokens, int[] tags, int[] heads, int[] relations) {

	static Lesson of(TaughtSentence sentence, Names tagNames, Names relationNames) {
		int size = sentence.words().size();
		int[] tags = PosTagger.newTags(size);
		int[] heads = new int[size];
		int[] relations = new int[size];
		for (int i = 0; i < size; i++) {
			tags[i + TokenFeatures.MARGIN] = tagNames.number(sentence.tag(i));
			heads[i] = (sentence.heads()[i] < 0) ? size : sentence.heads()[i];
			relations[i] = relationNames.number(sentence.relation(i));
		}
		return new Lesson(tokens(sentence), tags, heads, relations);
	}

	int size() {
		return this.heads.length;
	}

	/** The features of a sentence's tokens, which the treebank keeps as words alone. */
	static TokenFeatures tokens(TaughtSentence sentence) {
		List<String> words = sentence.words();
		List<Token> tokens = new ArrayList<>(words.size());
		int at = 0;
		for (String word : words) {
			boolean quote = word.length() == 1 && Characters.isQuote(word.charAt(0));
			TokenKind kind = quote ? TokenKind.QUOTE : TokenKind.WORD;
			tokens.add(new Token(at, at + word.length(), word, Characters.plainLower(word), kind));
			at += word.length() + 1;
		}
		return new TokenFeatures(tokens);
	}

	/** Gives each name a number in the order in which it is first met. */
	static final class Names {

		private final java.util.Map<String, Integer> numbers = new java.util.LinkedHashMap<>();

		int number(String name) {
			return this.numbers.computeIfAbsent(name, (unknown) -> this.numbers.size());
		}

		TagSet asTagSet() {
			return new TagSet(List.copyOf(this.numbers.keySet()));
		}

	}

}
