package org.crosscheck.text;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the other rooms ask of the tree of a sentence. */
class SyntaxTests {

	private static final TextAnalyzer TEXT = new TextAnalyzer();

	private static final SyntaxAnalyzer ANALYZER = new SyntaxAnalyzer();

	/** A sentence with its syntax, asked by the words themselves. */
	private record Parsed(Sentence sentence, Syntax syntax) {

		static Parsed of(String text) {
			Sentence sentence = TEXT.analyse(text).sentences().get(0);
			return new Parsed(sentence, ANALYZER.analyse(sentence));
		}

		int at(String word) {
			int index = 0;
			while (!this.sentence.tokens().get(index).text().equals(word)) {
				index++;
			}
			return index;
		}

		String word(int token) {
			return (token >= 0) ? this.sentence.tokens().get(token).text() : "-";
		}

		String headOf(String word) {
			return word(this.syntax.head(at(word)));
		}

	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The army lost 49 retiring tanks near the river.           | 49     | tanks
			The island counts 214 wind farms today.                   | 214    | farms
			Farmers burned about 1,300 hectares of dry grass.         | 1,300  | hectares
			Some 40 elderly residents were taken to a gym.            | 40     | residents
			The bridge carried 7,000 cars a day.                      | 7,000  | cars
			The fund gave $ 12 million to small harbours.             | 12     | million
			Nine of the 16 boats came back.                           | 16     | boats
			The fleet bought 25 new electric buses in spring.         | 25     | buses
			""")
	void aNumberDependsOnTheNounThatIsCounted(String text, String number, String noun) {
		Parsed parsed = Parsed.of(text);
		assertThat(parsed.headOf(number)).isEqualTo(noun);
		assertThat(parsed.syntax().relation(parsed.at(number))).isIn("num", "compound");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The harbour master counted 30 ships.                             | counted  | master
			A storm has destroyed 15 greenhouses.                            | destroyed| storm
			Three miners were rescued on Friday.                             | rescued  | miners
			The firm, which builds trams, hired 80 welders.                  | hired    | firm
			The mayor opened the hall and thanked the builders.              | thanked  | mayor
			Engineers want to repair the dam.                                | repair   | Engineers
			Prices of bread and milk rose by 4 percent.                      | rose     | Prices
			""")
	void aVerbKnowsItsSubject(String text, String verb, String subject) {
		Parsed parsed = Parsed.of(text);
		assertThat(parsed.word(parsed.syntax().subject(parsed.at(verb)))).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Six sailors were saved by a fishing crew.               | saved    | crew
			The roof was torn off by the wind.                      | torn     | wind
			The village had been flooded by the river twice.        | flooded  | river
			""")
	void aPassiveVerbKnowsWhoActs(String text, String verb, String agent) {
		Parsed parsed = Parsed.of(text);
		assertThat(parsed.syntax().isPassive(parsed.at(verb))).isTrue();
		assertThat(parsed.word(parsed.syntax().agent(parsed.at(verb)))).isEqualTo(agent);
	}

	@Test
	void anActiveVerbIsNotPassive() {
		Parsed parsed = Parsed.of("The crew saved six sailors.");
		int verb = parsed.at("saved");
		assertThat(parsed.syntax().isPassive(verb)).isFalse();
		assertThat(parsed.syntax().agent(verb)).isEqualTo(-1);
		assertThat(parsed.word(parsed.syntax().object(verb))).isEqualTo("sailors");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The union said 300 drivers had walked out.                       | said    | union      | walked
			Two hundred seats are still empty, the director told reporters.  | told    | director   | are
			The baker told neighbours that the oven had failed.              | told    | baker      | failed
			According to him, the minister announced that rents would fall.  | announced | minister | fall
			"We will plant 500 trees," the gardener said.                    | said    | gardener   | plant
			""")
	void aReportingVerbHasItsSpeakerAsSubjectAndWhatIsSaidAsClause(String text, String cue, String speaker,
			String content) {
		Parsed parsed = Parsed.of(text);
		assertThat(parsed.word(parsed.syntax().subject(parsed.at(cue)))).isEqualTo(speaker);
		assertThat(parsed.headOf(content)).isEqualTo(cue);
		assertThat(parsed.syntax().relation(parsed.at(content))).isEqualTo("ccomp");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The old ferry sank off the coast of Malta.  | ferry  | NN
			The old ferry sank off the coast of Malta.  | sank   | VBD
			The old ferry sank off the coast of Malta.  | Malta  | NNP
			The old ferry sank off the coast of Malta.  | old    | JJ
			Workers are painting 12 wagons.             | 12     | CD
			Workers are painting 12 wagons.             | Workers| NNS
			Workers are painting 12 wagons.             | painting | VBG
			They could not see it.                      | could  | MD
			They could not see it.                      | They   | PRP
			Its crew has been freed.                    | freed  | VBN
			""")
	void aTokenHasThePennTagOfItsUse(String text, String word, String tag) {
		Parsed parsed = Parsed.of(text);
		assertThat(parsed.syntax().tag(parsed.at(word))).isEqualTo(tag);
	}

	@Test
	void aNounReachesOverEverythingThatBelongsToIt() {
		Parsed parsed = Parsed.of("The two small boats of the coast guard left.");
		int boats = parsed.at("boats");
		assertThat(parsed.word(parsed.syntax().first(boats))).isEqualTo("The");
		assertThat(parsed.word(parsed.syntax().last(boats))).isEqualTo("guard");
		assertThat(parsed.syntax().span(boats, parsed.sentence())).isEqualTo(new Span(0, 38));
	}

	@Test
	void theTreeCanBeWalkedDownAndUp() {
		Parsed parsed = Parsed.of("The tall crane lifted a heavy beam.");
		Syntax syntax = parsed.syntax();
		assertThat(parsed.word(syntax.root())).isEqualTo("lifted");
		assertThat(syntax.head(syntax.root())).isEqualTo(-1);
		assertThat(syntax.relation(syntax.root())).isEqualTo("root");
		assertThat(Arrays.stream(syntax.children(syntax.root())).mapToObj(parsed::word)).containsExactly("crane",
				"beam", ".");
		assertThat(parsed.word(syntax.child(syntax.root(), "dobj"))).isEqualTo("beam");
		assertThat(syntax.dominates(parsed.at("beam"), parsed.at("heavy"))).isTrue();
		assertThat(syntax.dominates(parsed.at("crane"), parsed.at("heavy"))).isFalse();
	}

	@Test
	void typographicQuotationMarksAreReadLikePlainOnes() {
		Syntax plain = Parsed.of("\"We sold 70 houses,\" the agent said.").syntax();
		Syntax typographic = Parsed.of("“We sold 70 houses,” the agent said.").syntax();
		for (int i = 0; i < plain.size(); i++) {
			assertThat(typographic.head(i)).isEqualTo(plain.head(i));
			assertThat(typographic.relation(i)).isEqualTo(plain.relation(i));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The bank holds a 12 per cent stake in the mill.   | 12     | cent
			The bank holds a 12 per cent stake in the mill.   | cent   | stake
			The bank holds a 12 per cent stake in the mill.   | stake  | holds
			Rents per room rose by 3 per cent last year.      | cent   | by
			Rents per room rose by 3 per cent last year.      | room   | per
			""")
	void perCentInTwoWordsHangsAsInOne(String text, String word, String head) {
		assertThat(Parsed.of(text).headOf(word)).isEqualTo(head);
	}

}
