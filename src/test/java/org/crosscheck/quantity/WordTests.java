package org.crosscheck.quantity;

import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the lexicon knows of a word. */
class WordTests {

	@Test
	void everyTagHasABitOfItsOwn() {
		assertThat(Tag.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
	}

	@Test
	void aWordKeepsEachTagWithItsValue() {
		Map<Tag, Double> tags = new EnumMap<>(Tag.class);
		for (Tag tag : Tag.values()) {
			tags.put(tag, tags.size() + 0.5);
		}
		Word word = new Word(tags);

		assertThat(tags).allSatisfy((tag, value) -> assertThat(word.value(tag)).isEqualTo(value));
		assertThat(Tag.values()).allMatch(word::is);
		assertThat(Tag.values()).noneMatch(Word.UNKNOWN::is);
	}

}
