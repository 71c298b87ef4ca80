package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.crosscheck.text.WordList;

/** Phrases looked up in a sentence. Immutable and safe for use by several threads. */
public final class SentenceCues {

	/** A power of two. */
	private static final int BUCKETS = 128;

	/**
	 * Phrases by first letter and length of their first word, so that most words of a
	 * sentence are compared with none.
	 */
	private final List<List<String>> phrases = new ArrayList<>();

	private final List<Gapped> gapped;

	/**
	 * Reads a list of phrases.
	 * @param resource file beside this class, one phrase in lower case a line, each of
	 * which begins with a letter, "*" for one word
	 */
	SentenceCues(String resource) {
		this(SentenceCues.class, resource);
	}

	/**
	 * Reads a list of phrases.
	 * @param beside the class beside which the file lies
	 * @param resource one phrase in lower case a line, each of which begins with a letter
	 */
	public SentenceCues(Class<?> beside, String resource) {
		this(WordList.read(beside, resource).entries(""));
	}

	/**
	 * Takes phrases in lower case.
	 * @throws IllegalArgumentException when one without a gap does not begin with a
	 * letter
	 */
	SentenceCues(List<String> cues) {
		for (int i = 0; i < BUCKETS; i++) {
			this.phrases.add(new ArrayList<>());
		}
		for (String cue : cues) {
			if (cue.indexOf('*') < 0) {
				if (!Character.isLetter(cue.charAt(0))) {
					throw new IllegalArgumentException("a phrase begins with a letter: " + cue);
				}
				this.phrases.get(bucket(cue, 0, LowerText.of(cue).end(0))).add(cue);
			}
		}
		this.gapped = cues.stream().filter((cue) -> cue.indexOf('*') >= 0).map(Gapped::of).toList();
	}

	private static int bucket(String text, int start, int end) {
		return text.charAt(start) + 31 * (end - start) & BUCKETS - 1;
	}

	/** Whether one of the phrases stands in a sentence. */
	public boolean standIn(LowerText sentence) {
		return !positions(sentence).isEmpty();
	}

	/** Where the phrases begin in a sentence in lower case. */
	List<Integer> positions(LowerText sentence) {
		String lower = sentence.lower();
		List<Integer> found = new ArrayList<>(0);
		for (int word = 0; word < sentence.words(); word++) {
			int at = sentence.start(word);
			List<String> bucket = this.phrases.get(bucket(lower, at, sentence.end(word)));
			for (int i = 0; i < bucket.size(); i++) {
				if (stands(lower, bucket.get(i), at)) {
					found.add(at);
				}
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
	private static boolean stands(String sentence, String cue, int at) {
		int end = at + cue.length();
		return sentence.startsWith(cue, at) && (end == sentence.length() || !Character.isLetter(sentence.charAt(end)));
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
			// what stands behind a gap is rarer than "in the" before it
			for (int i = this.parts.size() - 1; i >= 0; i--) {
				if (!sentence.contains(this.parts.get(i))) {
					return false;
				}
			}
			return true;
		}

	}

}
