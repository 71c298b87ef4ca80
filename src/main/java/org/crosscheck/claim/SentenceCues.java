package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.crosscheck.text.WordList;

/** Phrases looked up in a sentence. Immutable and safe for use by several threads. */
public final class SentenceCues {

	private final List<String> cues;

	/**
	 * Reads a list of phrases.
	 * @param resource file beside this class, one phrase in lower case a line
	 */
	SentenceCues(String resource) {
		this(SentenceCues.class, resource);
	}

	/**
	 * Reads a list of phrases.
	 * @param beside the class beside which the file lies
	 * @param resource one phrase in lower case a line
	 */
	public SentenceCues(Class<?> beside, String resource) {
		this.cues = WordList.read(beside, resource).entries("");
	}

	/** Whether one of the phrases stands in a sentence. */
	public boolean standIn(String sentence) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		return this.cues.stream().anyMatch((cue) -> find(lower, cue, 0) >= 0);
	}

	/** Where the phrases begin in a sentence. */
	List<Integer> positions(String sentence) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		List<Integer> found = new ArrayList<>();
		for (String cue : this.cues) {
			int at = find(lower, cue, 0);
			while (at >= 0) {
				found.add(at);
				at = find(lower, cue, at + 1);
			}
		}
		return found;
	}

	/** Whole words only: "the war" is not in "the warplane". */
	private static int find(String sentence, String cue, int from) {
		for (int at = sentence.indexOf(cue, from); at >= 0; at = sentence.indexOf(cue, at + 1)) {
			int end = at + cue.length();
			boolean opens = at == 0 || !Character.isLetter(sentence.charAt(at - 1));
			if (opens && (end == sentence.length() || !Character.isLetter(sentence.charAt(end)))) {
				return at;
			}
		}
		return -1;
	}

}
