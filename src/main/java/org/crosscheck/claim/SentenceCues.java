package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.crosscheck.text.WordList;

/** Phrases looked up in a sentence. Immutable and safe for use by several threads. */
public final class SentenceCues {

	private final List<Pattern> cues;

	/**
	 * Reads a list of phrases.
	 * @param resource file beside this class, one phrase in lower case a line, "*" for
	 * one word
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
		this.cues = WordList.read(beside, resource).entries("").stream().map(SentenceCues::pattern).toList();
	}

	/** Whether one of the phrases stands in a sentence. */
	public boolean standIn(String sentence) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		return this.cues.stream().anyMatch((cue) -> cue.matcher(lower).find());
	}

	/** Where the phrases begin in a sentence. */
	List<Integer> positions(String sentence) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		List<Integer> found = new ArrayList<>();
		for (Pattern cue : this.cues) {
			cue.matcher(lower).results().forEach((match) -> found.add(match.start()));
		}
		return found;
	}

	/** Whole words only: "the war" is not in "the warplane". */
	private static Pattern pattern(String cue) {
		return Pattern.compile("(?<!\\p{L})" + Pattern.quote(cue).replace("*", "\\E[\\p{L}'’-]++\\Q") + "(?!\\p{L})");
	}

}
