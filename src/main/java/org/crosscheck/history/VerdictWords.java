package org.crosscheck.history;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Understands what people write for a verdict: other forms and synonyms
 * ({@code verdicts.txt}), beginnings, capitals, stray spaces and punctuation. Immutable
 * and safe for use by several threads.
 */
final class VerdictWords {

	private static final int LEAST_LETTERS = 3;

	private final Map<String, Verdict> words = new HashMap<>();

	VerdictWords() {
		WordList list = WordList.read(VerdictWords.class, "verdicts.txt");
		for (Verdict verdict : Verdict.values()) {
			list.entries(verdict.name().toLowerCase(Locale.ROOT)).forEach((word) -> this.words.put(word, verdict));
		}
	}

	/** The verdict that is meant, {@code null} when it is none or could be several. */
	@Nullable Verdict meantBy(String written) {
		String plain = String.join(" ",
				List.of(written.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
					.stream()
					.filter((w) -> !w.isEmpty())
					.toList());
		Verdict known = this.words.get(plain);
		if (known != null || plain.length() < LEAST_LETTERS) {
			return known;
		}
		List<Verdict> begun = Stream.of(Verdict.values())
			.filter((verdict) -> verdict.name().toLowerCase(Locale.ROOT).startsWith(plain))
			.filter(Objects::nonNull)
			.toList();
		return (begun.size() == 1) ? begun.get(0) : null;
	}

}
