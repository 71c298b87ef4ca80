package org.crosscheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of the syntax of any tokens whatever. */
class SyntaxPropertyTests {

	private static final SyntaxAnalyzer ANALYZER = new SyntaxAnalyzer();

	private static final SyntaxAnalyzer OTHER = new SyntaxAnalyzer();

	private static final TextAnalyzer TEXT = new TextAnalyzer();

	@Property(tries = 300)
	void anyTokensGiveATreeWithOneRootAndNoCycle(@ForAll("words") List<String> words) {
		isTree(ANALYZER.analyse(tokens(words)), words.size());
	}

	@Property(tries = 200)
	void anyTextGivesTreesAndTheSameOnesAgain(@ForAll String text) {
		for (Sentence sentence : TEXT.analyse(text).sentences()) {
			Syntax syntax = ANALYZER.analyse(sentence);
			isTree(syntax, sentence.tokens().size());
			assertThat(described(OTHER.analyse(sentence))).isEqualTo(described(syntax));
		}
	}

	@Property(tries = 10)
	void aRunOfTokensBeyondAllSentencesIsOneTreeToo(@ForAll("length") int length) {
		List<String> words = IntStream.range(0, length).mapToObj((i) -> (i % 7 == 0) ? "said" : "boats").toList();
		isTree(ANALYZER.analyse(tokens(words)), length);
	}

	@Provide
	Arbitrary<Integer> length() {
		return Arbitraries.integers().between(240, 3000);
	}

	@Provide
	Arbitrary<List<String>> words() {
		Arbitrary<String> known = Arbitraries.of("the", "The", "of", "said", "told", "were", "killed", "by", "12", ",",
				".", "\"", "”", "“", "-", "$", "%", "who", "and", "that", "Kyiv", "soldiers", "to", "is", "'s");
		Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(60);
		return Arbitraries.oneOf(known, known, any).list().ofMaxSize(80);
	}

	private static List<Token> tokens(List<String> words) {
		List<Token> tokens = new ArrayList<>();
		int at = 0;
		for (String word : words) {
			TokenKind kind = Characters.isQuote(word.codePointAt(0)) ? TokenKind.QUOTE : TokenKind.WORD;
			tokens.add(new Token(at, at + word.length(), word, Characters.plainLower(word), kind));
			at += word.length() + 1;
		}
		return tokens;
	}

	private static void isTree(Syntax syntax, int size) {
		assertThat(syntax.size()).isEqualTo(size);
		int roots = 0;
		for (int i = 0; i < size; i++) {
			assertThat(syntax.tag(i)).isNotEmpty();
			assertThat(syntax.relation(i)).isNotEmpty();
			if (syntax.head(i) < 0) {
				roots++;
				assertThat(syntax.root()).isEqualTo(i);
			}
			int at = i;
			for (int steps = 0; at >= 0; steps++) {
				assertThat(steps).isLessThanOrEqualTo(size);
				at = syntax.head(at);
			}
			assertThat(i).isBetween(syntax.first(i), syntax.last(i));
		}
		assertThat(roots).isEqualTo(Math.min(1, size));
	}

	private static String described(Syntax syntax) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < syntax.size(); i++) {
			text.append(syntax.tag(i)).append(syntax.head(i)).append(syntax.relation(i)).append(' ');
		}
		return text.toString();
	}

}
