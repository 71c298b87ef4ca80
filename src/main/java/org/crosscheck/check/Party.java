package org.crosscheck.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.source.Attribution;
import org.crosscheck.source.SourceClass;
import org.jspecify.annotations.Nullable;

/** Tells whether two attributions name one party. Stateless. */
final class Party {

	private static final Set<String> IDLE = Set.of("the", "a", "an", "of", "and", "for", "in", "mr", "mr.", "mrs",
			"mrs.", "ms", "ms.", "president", "minister", "prime", "general", "gen.", "sir", "spokesman", "spokeswoman",
			"spokesperson", "official", "officials");

	private Party() {
	}

	/** EQUAL, DIFFERENT, or UNKNOWN when a side is unnamed. */
	static Slot compare(Attribution a, Attribution b) {
		String one = key(a);
		String two = key(b);
		if (one == null || two == null) {
			return (one == null && two == null && a.source() == null && b.source() == null) ? Slot.EQUAL : Slot.UNKNOWN;
		}
		return one.equals(two) ? Slot.EQUAL : Slot.DIFFERENT;
	}

	/**
	 * One form for the ways to name a party: of a person the surname, of a body its words
	 * without idle ones; {@code null} when nobody is named.
	 */
	static @Nullable String key(Attribution attribution) {
		String source = attribution.source();
		if (source == null || attribution.sourceClass() == SourceClass.ANONYMOUS) {
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

}
