package org.crosscheck.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.source.Attribution;
import org.crosscheck.source.SourceClass;
import org.jspecify.annotations.Nullable;

/** Names the party behind an attribution, one name for its spellings. Stateless. */
final class Party {

	private static final Set<String> IDLE = Set.of("the", "a", "an", "of", "and", "for", "in", "mr", "mr.", "mrs",
			"mrs.", "ms", "ms.", "president", "minister", "prime", "general", "gen.", "sir", "spokesman", "spokeswoman",
			"spokesperson", "official", "officials");

	private Party() {
	}

	/**
	 * One form for the ways to name a party: of a person the surname, of a body its words
	 * without idle ones; {@code null} when nobody is named, as in "a farm group".
	 */
	static @Nullable String key(Attribution attribution) {
		String source = attribution.source();
		if (source == null || attribution.sourceClass() == SourceClass.ANONYMOUS || isIndefinite(source)) {
			return null;
		}
		String[] words = Arrays.stream(source.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.'’-]+"))
			.filter((word) -> !word.isEmpty() && !IDLE.contains(word))
			.toArray(String[]::new);
		if (words.length == 0) {
			return null;
		}
		return (attribution.sourceClass() == SourceClass.NAMED_PERSON) ? words[words.length - 1]
				: String.join(" ", words);
	}

	private static boolean isIndefinite(String source) {
		String lower = source.toLowerCase(Locale.ROOT);
		return lower.startsWith("a ") || lower.startsWith("an ") || lower.startsWith("one ")
				|| lower.startsWith("some ");
	}

}
