package org.crosscheck.check;

import java.util.List;
import java.util.Locale;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.text.WordList;

/** Phrases looked up in the sentence of a claim. Safe for use by several threads. */
final class SentenceCues {

	private final List<String> cues;

	/**
	 * Reads a list of phrases.
	 * @param resource file beside this class, one phrase in lower case a line
	 */
	SentenceCues(String resource) {
		this.cues = WordList.read(SentenceCues.class, resource).entries("");
	}

	boolean standBeside(NumericClaim claim) {
		String sentence = claim.place().sentence().toLowerCase(Locale.ROOT);
		return this.cues.stream().anyMatch((cue) -> holds(sentence, cue));
	}

	/** Whole words only: "the war" is not in "the warplane". */
	private static boolean holds(String sentence, String cue) {
		for (int at = sentence.indexOf(cue); at >= 0; at = sentence.indexOf(cue, at + 1)) {
			int end = at + cue.length();
			boolean opens = at == 0 || !Character.isLetter(sentence.charAt(at - 1));
			if (opens && (end == sentence.length() || !Character.isLetter(sentence.charAt(end)))) {
				return true;
			}
		}
		return false;
	}

}
