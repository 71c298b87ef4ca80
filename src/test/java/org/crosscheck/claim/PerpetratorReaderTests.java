package org.crosscheck.claim;

import org.crosscheck.text.Sentence;
import org.crosscheck.text.SyntaxAnalyzer;
import org.crosscheck.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which side of a war a sentence says did it. */
class PerpetratorReaderTests {

	private final TextAnalyzer texts = new TextAnalyzer();

	private final SyntaxAnalyzer syntax = new SyntaxAnalyzer();

	private final PerpetratorReader reader = new PerpetratorReader();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Rebel shelling killed nine people in Mora.                         | INSURGENT
			Nine people were killed by rocket fire from insurgents.            | INSURGENT
			Militants attacked a post near Mora and killed nine soldiers.      | INSURGENT
			Nine people were killed in terrorist rocket attacks on Mora.       | INSURGENT
			Shells fired by opposition groups killed nine people.              | INSURGENT
			An assault begun by the opposition led to the death of nine.       | INSURGENT
			Regime shelling killed nine people in Mora.                        | IN_POWER
			Troops shelled the market of Mora, killing nine people.            | IN_POWER
			Nine people were killed in air raids on Mora.                      | IN_POWER
			Air raids on rebel-held Mora killed nine people.                   | IN_POWER
			Soldiers killed nine rebels near Mora.                             | IN_POWER
			Nine people were killed in Mora, which is held by rebels.          | UNKNOWN
			Nine people were killed in Mora, the rebels said.                  | UNKNOWN
			Nine soldiers were killed in Mora.                                 | UNKNOWN
			Soldiers carried nine bodies out of the station of Mora.           | UNKNOWN
			An attack carried out by rebels killed nine people in Mora.        | INSURGENT
			Rebels shelled Mora after troops had shelled Kalen.                | UNKNOWN
			""")
	void whoDidItIsTheAgentOfTheAttack(String text, Perpetrator expected) {
		Sentence sentence = this.texts.analyse(text).sentences().get(0);
		assertThat(this.reader.read(sentence, this.syntax.analyse(sentence))).isEqualTo(expected);
	}

}
