package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A sentence in lower case and where its words begin and end, made once for all lists of
 * phrases that are looked for in it. Immutable.
 */
public final class LowerText {

	private final String lower;

	/** First letter and one past the last of each run of letters. */
	private final int[] bounds;

	private LowerText(String lower, int[] bounds) {
		this.lower = lower;
		this.bounds = bounds;
	}

	/** The words of a sentence. */
	public static LowerText of(String sentence) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		int[] bounds = new int[lower.length() + 2];
		int filled = 0;
		for (int i = 0; i <= lower.length(); i++) {
			boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
			// an odd number of bounds: a word has begun and not ended
			if (letter == (filled % 2 == 0)) {
				bounds[filled++] = i;
			}
		}
		return new LowerText(lower, Arrays.copyOf(bounds, filled));
	}

	/** The whole sentence. */
	public String lower() {
		return this.lower;
	}

	/** The first words at or behind an offset, at most so many. */
	List<String> wordsFrom(int offset, int most) {
		return words(offset, this.lower.length(), most);
	}

	/** The same, up to a mark: "another attack" of "another attack, said the mayor". */
	List<String> runFrom(int offset, int most) {
		int end = offset;
		while (end < this.lower.length() && isWithinRun(this.lower.charAt(end))) {
			end++;
		}
		return words(offset, end, most);
	}

	private List<String> words(int from, int to, int most) {
		List<String> found = new ArrayList<>(most);
		for (int word = 0; word < words() && start(word) < to && found.size() < most; word++) {
			if (start(word) >= from) {
				found.add(this.lower.substring(start(word), end(word)));
			}
		}
		return found;
	}

	private static boolean isWithinRun(char letter) {
		return Character.isLetter(letter) || Character.isWhitespace(letter) || "'’-".indexOf(letter) >= 0;
	}

	int words() {
		return this.bounds.length / 2;
	}

	int start(int word) {
		return this.bounds[2 * word];
	}

	int end(int word) {
		return this.bounds[2 * word + 1];
	}

}
