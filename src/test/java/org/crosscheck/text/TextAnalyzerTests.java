package org.crosscheck.text;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextAnalyzerTests {

	private final TextAnalyzer analyzer = new TextAnalyzer();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The U.S. envoy arrived. He left.                        | 2
			Gen. Ruth Amadi said no. Her aides agreed.              | 2
			It happened in the U.S. The mayor was there.            | 2
			Mr. Oduya paid 3.5 million. St. Mary paid nothing.      | 2
			“We won’t go.” She meant it.                            | 2
			“Is it over?” she asked.                                | 1
			The bill passed 12 to 3.Officials cheered.              | 2
			Inflation was 2.4% in Aug. 2019 and 3% in Sept. 2020.   | 1
			He waited... and waited.                                | 1
			Prices fell vs. last year.                              | 1
			""")
	void sentencesEndWhereReadersHearThemEnd(String text, int sentences) {
		assertThat(this.analyzer.analyse(text).sentences()).hasSize(sentences);
	}

	@Test
	void lowerCaseIsAsLongAsWhatIsWritten() {
		assertThat(this.analyzer.analyse("3İzmir").sentences().get(0).tokens())
			.allMatch((token) -> token.lower().length() == token.text().length());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Oslo's 1,200 flats cost €3.5bn.   | Oslo/'s/1,200/flats/cost/€/3.5bn/.
			a 5-kilogram bag                  | a/5/-/kilogram/bag
			two-and-a-half years              | two-and-a-half/years
			don't                             | do/n't
			the F-16 and the G7               | the/F-16/and/the/G7
			“It’s 40%,” he said               | “/It/’s/40/%/,/”/he/said
			see https://example.org/a?b=1.    | see/https://example.org/a?b=1/.
			fees of RM23.50 and US1,234,567m  | fees/of/RM23.50/and/US1,234,567m
			.25 litres                        | .25/litres
			He wore No. 10 twice              | He/wore/No./10/twice
			digits 𝟘 beyond                   | digits/𝟘/beyond
			U.S. Sen. Ortiz                   | U.S./Sen./Ortiz
			20-30 people—maybe more           | 20/-/30/people/—/maybe/more
			""")
	void tokensAreWhatNumbersAndNamesAreBuiltFrom(String text, String tokens) {
		List<String> found = this.analyzer.analyse(text)
			.sentences()
			.stream()
			.flatMap((sentence) -> sentence.tokens().stream().map(Token::text))
			.toList();
		assertThat(String.join("/", found)).isEqualTo(tokens);
	}

	@ParameterizedTest
	@CsvSource({ "12\u00a0000 homes, 12/000/homes", "40\u2009per\u202fcent, 40/per/cent",
			"\ufeffNine died, Nine/died" })
	void anySpaceSeparates(String text, String tokens) {
		Sentence sentence = this.analyzer.analyse(text).sentences().get(0);
		assertThat(String.join("/", sentence.tokens().stream().map(Token::text).toList())).isEqualTo(tokens);
	}

	@Property(tries = 500)
	void everyStringIsCutIntoTokensThatStandInIt(@ForAll String text) {
		int last = 0;
		for (Sentence sentence : this.analyzer.analyse(text).sentences()) {
			assertThat(sentence.tokens()).isNotEmpty();
			for (Token token : sentence.tokens()) {
				assertThat(token.start()).isGreaterThanOrEqualTo(last);
				assertThat(token.span().in(text)).isEqualTo(token.text());
				last = token.end();
			}
		}
	}

	@Property(tries = 300)
	void codePointsAreCountedAsJavaCountsThem(@ForAll String text, @ForAll int seed) {
		CodePoints points = CodePoints.of(text);
		int offset = text.isEmpty() ? 0 : Math.floorMod(seed, text.length());
		offset = text.offsetByCodePoints(0, text.codePointCount(0, offset));
		assertThat(points.at(offset)).isEqualTo(text.codePointCount(0, offset));
	}

	@Test
	void aTableWithoutPointsIsCutSoThatNoSentenceIsEndless() {
		AnalysedText text = new TextAnalyzer().analyse("Lund 41, Malmö 37 ".repeat(2000));
		assertThat(text.sentences()).hasSizeGreaterThan(20)
			.allSatisfy((sentence) -> assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(301));
		assertThat(lastOf(text.sentences().get(0))).isEqualTo(",");
	}

	private static String lastOf(Sentence sentence) {
		return sentence.tokens().get(sentence.tokens().size() - 1).text();
	}

}
