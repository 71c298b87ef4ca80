package org.crosscheck.source;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.SyntaxAnalyzer;
import org.crosscheck.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TreePathTests {

	private final TextAnalyzer analyzer = new TextAnalyzer();

	private final SyntaxAnalyzer syntaxAnalyzer = new SyntaxAnalyzer();

	private final Lexicon lexicon = new Lexicon();

	private record Parsed(Clause clause, Syntax syntax) {

		int token(String word) {
			int token = 0;
			while (!this.clause.is(token, word)) {
				token++;
			}
			return token;
		}

		TreePath path() {
			return new TreePath(this.clause, this.syntax, token("41"));
		}

	}

	private Parsed parsed(String text) {
		AnalysedText analysed = this.analyzer.analyse(text);
		Sentence sentence = analysed.sentences().get(0);
		Clause clause = new Clause(sentence, this.lexicon, QuotationFinder.find(analysed, java.util.Set.of()), 0);
		return new Parsed(clause, this.syntaxAnalyzer.analyse(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Anna Brandt said 41 boats had sunk.                    | said    | ccomp | subject
			Anna Brandt said the storm had sunk 41 boats.          | said    | ccomp | ''
			Anna Brandt praised the crew, which saved 41 boats.    | praised | dobj  | ,relcl
			Anna Brandt left after the storm sank 41 boats.        | left    | advcl | after
			Anna Brandt wept, and the storm sank 41 boats.         | wept    | conj  | second clause
			""")
	void theWayToAVerbTellsWhatHangsOnItAndWhatLiesBetween(String text, String verb, String relation, String borders) {
		Parsed parsed = parsed(text);
		int token = parsed.token(verb);
		assertThat(parsed.path().leadsTo(token)).isTrue();
		assertThat(parsed.path().relation(token)).isEqualTo(relation);
		assertThat(parsed.path().borders(token)).isEqualTo(borders);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The storm sank 41 boats, but Anna Brandt said nothing.    | said
			Carl Weber, who said little, sank 41 boats.               | said
			""")
	void aVerbBesideTheNumberIsNotOnItsWay(String text, String verb) {
		Parsed parsed = parsed(text);
		assertThat(parsed.path().leadsTo(parsed.token(verb))).isFalse();
		assertThat(parsed.path().relation(parsed.token(verb))).isEqualTo("none");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Anna Brandt believes 41 boats sank.                          | believes  | Anna Brandt
			The decision to sink 41 boats was approved by the ministry.  | approved  | the ministry
			The harbour has plans to build 41 boats.                     | plans     | The harbour
			The ministry's plan to build 41 boats failed.                | plan      | The ministry
			Carl Weber, who wants 41 boats, left.                        | wants     | Carl Weber
			According to Anna Brandt, 41 boats sank.                     | according | Anna Brandt
			""")
	void theTreeNamesWhoseWordACueGives(String text, String cue, String speaker) {
		Parsed parsed = parsed(text);
		int head = SpeakerFinder.of(parsed.clause(), parsed.syntax(), parsed.token(cue), parsed.token("41"));
		assertThat(head).isNotNegative();
		Span phrase = SpeakerFinder.phrase(parsed.clause(), parsed.syntax(), head);
		assertThat(phrase.in(text)).isEqualTo(speaker);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The harbour was said to hold 41 boats.    | said
			""")
	void aPassiveWithoutAgentNamesNobody(String text, String cue) {
		Parsed parsed = parsed(text);
		assertThat(SpeakerFinder.of(parsed.clause(), parsed.syntax(), parsed.token(cue), parsed.token("41")))
			.isNegative();
	}

}
