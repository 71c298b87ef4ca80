package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that bound a number ({@code bounds.txt}), found where they stand.
 * Immutable.
 */
final class BoundPhrases {

	/** Words that bound a number, in lower case. */
	record Phrase(List<String> words, Bound bound) {

	}

	private final Map<String, List<Phrase>> byLast = new HashMap<>();

	private final Map<String, List<Phrase>> byFirst = new HashMap<>();

	BoundPhrases() {
		WordList list = WordList.read(BoundPhrases.class, "bounds.txt");
		for (String section : list.sections()) {
			if (section.equals("filler")) {
				continue;
			}
			boolean after = section.endsWith(" after");
			Bound bound = Bound.valueOf(after ? section.substring(0, section.length() - 6) : section);
			for (String line : list.entries(section)) {
				String[] words = split(line);
				Map<String, List<Phrase>> index = after ? this.byFirst : this.byLast;
				List<Phrase> phrases = index.computeIfAbsent(after ? words[0] : words[words.length - 1],
						(key) -> new ArrayList<>());
				phrases.add(new Phrase(List.of(words), bound));
				phrases.sort((one, other) -> other.words().size() - one.words().size());
			}
		}
	}

	private static String[] split(String line) {
		if (line.equals("<=") || line.equals(">=")) {
			return new String[] { line.substring(0, 1), "=" };
		}
		if (line.equals("+/-")) {
			return new String[] { "+", "/", "-" };
		}
		return line.startsWith("-") ? new String[] { "-", line.substring(1) } : line.split(" ", -1);
	}

	/** The phrases behind a number that begin at a piece, the longest first. */
	List<Phrase> startingAt(Pieces pieces, int at) {
		return this.byFirst.getOrDefault(pieces.get(at).lower(), List.of())
			.stream()
			.filter((phrase) -> isAt(pieces, at, phrase))
			.toList();
	}

	/**
	 * The longest phrase before a number that ends right before a piece, {@code null}
	 * without one.
	 * @param floor first piece that it may begin at
	 */
	@Nullable Phrase endingAt(Pieces pieces, int end, int floor) {
		List<Phrase> phrases = this.byLast.get(pieces.get(end - 1).lower());
		if (phrases == null) {
			return null;
		}
		for (Phrase phrase : phrases) {
			int from = end - phrase.words().size();
			if (from >= floor && isAt(pieces, from, phrase)) {
				return phrase;
			}
		}
		return null;
	}

	private static boolean isAt(Pieces pieces, int at, Phrase phrase) {
		for (int i = 0; i < phrase.words().size(); i++) {
			if (!pieces.is(at + i, phrase.words().get(i))) {
				return false;
			}
		}
		return true;
	}

}
