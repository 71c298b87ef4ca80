package org.crosscheck.claim;

import java.util.BitSet;
import java.util.List;

import org.crosscheck.text.Sentence;
import org.crosscheck.text.Syntax;
import org.crosscheck.text.Token;
import org.crosscheck.text.TokenKind;
import org.crosscheck.text.WordList;

/**
 * Finds how real the words make a thing: by modals and verbs of planning in the clause
 * that holds the number and its event ("to send 10,000", "could join", "are preparing"),
 * else ACTUAL. Safe for use by several threads.
 */
final class StageReader {

	private final WordList cues = WordList.read(StageReader.class, "stage-cues.txt");

	private final Infinitives infinitives = new Infinitives();

	private final PhraseMap<Stage> stages = new PhraseMap<>();

	StageReader() {
		for (String section : this.cues.sections()) {
			for (String cue : this.cues.entries(section)) {
				this.stages.put(cue, Stage.valueOf(section));
			}
		}
	}

	/**
	 * The stage of the clause around two tokens.
	 * @param number index of the number's first token
	 * @param event index of the event word, -1 when there is none
	 */
	Stage read(Sentence sentence, Syntax syntax, int number, int event) {
		List<Token> tokens = sentence.tokens();
		BitSet governors = governors(syntax, (event >= 0) ? event : number);
		int from = clauseStart(tokens, (event >= 0) ? Math.min(number, event) : number);
		int to = clauseEnd(tokens, (event >= 0) ? Math.max(number, event) : number);
		Stage stage = Stage.ACTUAL;
		for (int i = from; i <= to; i++) {
			Stage cue = governs(syntax, i, governors) ? cueAt(tokens, i) : Stage.ACTUAL;
			if (cue == Stage.CONDITIONAL || cue == Stage.PLANNED) {
				return cue;
			}
			if (cue != Stage.ACTUAL) {
				stage = cue;
			}
			// "to send 10,000", but not "rose to 12" nor "sent to fight"
			if (tokens.get(i).is("to") && i + 1 == event && event < number && isInfinitiveOfPlan(tokens, i)
					&& !this.infinitives.isOfFact(sentence, syntax, event)) {
				return Stage.PLANNED;
			}
		}
		return this.infinitives.isOfPlan(sentence, syntax, (event >= 0) ? event : number) ? Stage.PLANNED : stage;
	}

	/**
	 * The words on the way from the event up to its main verb: "killing" and "struck" of
	 * "jets believed to be foreign struck a market, killing 18", so that "to be" is none.
	 */
	private static BitSet governors(Syntax syntax, int event) {
		BitSet found = new BitSet(syntax.size());
		for (int at = event; at >= 0; at = syntax.head(at)) {
			found.set(at);
			boolean participle = syntax.isRelation(at, "advcl") && syntax.tag(at).equals("VBG");
			if (syntax.isRelation(at, "relcl", "parataxis") || syntax.isRelation(at, "advcl") && !participle) {
				break;
			}
		}
		return found;
	}

	private static boolean governs(Syntax syntax, int cue, BitSet governors) {
		return governors.get(cue) || syntax.head(cue) >= 0 && governors.get(syntax.head(cue));
	}

	private static boolean isInfinitiveOfPlan(List<Token> tokens, int to) {
		String verb = tokens.get(to + 1).lower();
		return !verb.endsWith("ed") && !verb.endsWith("ing") && !verb.endsWith("s");
	}

	private Stage cueAt(List<Token> tokens, int i) {
		String word = tokens.get(i).lower();
		if (word.equals("may") && tokens.get(i).isCapitalised()) {
			return Stage.ACTUAL;
		}
		PhraseMap.Opener<Stage> opener = this.stages.from(word);
		if (opener == null) {
			return Stage.ACTUAL;
		}
		Stage pair = (i + 1 < tokens.size()) ? opener.with(tokens.get(i + 1).lower()) : null;
		Stage stage = (pair != null) ? pair : opener.alone();
		return (stage != null) ? stage : Stage.ACTUAL;
	}

	private static int clauseStart(List<Token> tokens, int at) {
		int i = at;
		while (i > 0 && !isBorder(tokens.get(i - 1))) {
			i--;
		}
		return i;
	}

	private static int clauseEnd(List<Token> tokens, int at) {
		int i = at;
		while (i + 1 < tokens.size() && !isBorder(tokens.get(i + 1))) {
			i++;
		}
		return i;
	}

	private static boolean isBorder(Token token) {
		return token.kind() == TokenKind.QUOTE || switch (token.lower()) {
			case ",", ";", ":", "–", "—", "but", "while", "although", "though", "because", "after", "before", "when" ->
				true;
			default -> false;
		};
	}

}
