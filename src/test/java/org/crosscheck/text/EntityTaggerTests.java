package org.crosscheck.text;

import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntityTaggerTests {

	private static final TextAnalyzer TEXT = new TextAnalyzer();

	private static final SyntaxAnalyzer SYNTAX = new SyntaxAnalyzer();

	private static final EntityTagger TAGGER = new EntityTagger();

	private static List<Entity> entities(Sentence sentence) {
		return TAGGER.entities(sentence, SYNTAX.analyse(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			The singer Anna Kowalska moved to Warsaw.                | Anna Kowalska=PERSON, Warsaw=PLACE
			Portuguese farmers met officials in Lisbon on Monday.    | Portuguese=GROUP, Lisbon=PLACE
			The United Nations sent food to Yemen.                   | United Nations=ORGANIZATION, Yemen=PLACE
			Mr. Smith's brother works for Microsoft.                 | Smith=PERSON, Microsoft=ORGANIZATION
			Police in New York arrested John Miller.                 | New York=PLACE, John Miller=PERSON
			About 40 boats left the harbour before noon.             | ~~
			""")
	void aNameIsFoundWithItsKind(String text, String expected) {
		Sentence sentence = TEXT.analyse(text).sentences().get(0);
		String found = entities(sentence).stream()
			.map((entity) -> entity.span(sentence).in(text) + "=" + entity.kind())
			.collect(Collectors.joining(", "));
		assertThat(found).isEqualTo(expected);
	}

	@Test
	void aLeadingArticleAndAPossessiveAreNoPartOfTheName() {
		String text = "The Kremlin's spokesman left.";
		Sentence sentence = TEXT.analyse(text).sentences().get(0);
		assertThat(entities(sentence)).extracting((entity) -> entity.span(sentence).in(text))
			.containsExactly("Kremlin");
	}

	@Property(tries = 200)
	void anyTextGivesNamesInOrderThatDoNotOverlap(@ForAll String text) {
		for (Sentence sentence : TEXT.analyse(text).sentences()) {
			int end = -1;
			for (Entity entity : entities(sentence)) {
				assertThat(entity.first()).isGreaterThan(end);
				assertThat(entity.last()).isBetween(entity.first(), sentence.tokens().size() - 1);
				end = entity.last();
			}
		}
	}

}
