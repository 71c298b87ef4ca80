package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.crosscheck.text.WordList;

/** Phrases looked up in a sentence. Immutable and safe for use by several threads. */
public final class SentenceCues {

	/** Phrases without a gap are looked up letter by letter, which is far faster. */
	private final List<String> phrases;

	private final List<Gapped> gapped;

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
		this(WordList.read(beside, resource).entries(""));
	}

	/** Takes phrases. */
	SentenceCues(List<String> cues) {
		this.phrases = cues.stream().filter((cue) -> cue.indexOf('*') < 0).toList();
		this.gapped = cues.stream().filter((cue) -> cue.indexOf('*') >= 0).map(Gapped::of).toList();
	}

	/** Whether one of the phrases stands in a sentence. */
	public boolean standIn(String sentence) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		return this.phrases.stream().anyMatch((cue) -> find(lower, cue, 0) >= 0)
				|| this.gapped.stream().anyMatch((cue) -> cue.mayStandIn(lower) && cue.pattern().matcher(lower).find());
	}

	/** Whether a sentence begins with one of the phrases. */
	boolean open(String sentence) {
		return positions(sentence).contains(0);
	}

	/** Where the phrases begin in a sentence. */
	List<Integer> positions(String sentence) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		List<Integer> found = new ArrayList<>();
		for (String cue : this.phrases) {
			for (int at = find(lower, cue, 0); at >= 0; at = find(lower, cue, at + 1)) {
				found.add(at);
			}
		}
		for (Gapped cue : this.gapped) {
			if (cue.mayStandIn(lower)) {
				cue.pattern().matcher(lower).results().forEach((match) -> found.add(match.start()));
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

	/**
	 * A phrase with a gap for one word.
	 *
	 * @param parts what stands around the gaps: a plain search for them spares most
	 * sentences the pattern
	 */
	private record Gapped(Pattern pattern, List<String> parts) {

		static Gapped of(String cue) {
			return new Gapped(
					Pattern
						.compile("(?<!\\p{L})" + Pattern.quote(cue).replace("*", "\\E[\\p{L}'’-]++\\Q") + "(?!\\p{L})"),
					List.of(cue.split("\\*")));
		}

		boolean mayStandIn(String sentence) {
			return this.parts.stream().allMatch(sentence::contains);
		}

	}

}
