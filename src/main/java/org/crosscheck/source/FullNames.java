package org.crosscheck.source;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.text.Name;
import org.jspecify.annotations.Nullable;

/** The names of two words and more that a text gives, by their last word. Immutable. */
final class FullNames {

	/** More people than this of one surname are in lists of names, not in stories. */
	static final int MOST_NAMESAKES = 32;

	/** In the order of their first mention. */
	private final Map<String, Set<String>> byLastWord;

	private FullNames(Map<String, Set<String>> byLastWord) {
		this.byLastWord = byLastWord;
	}

	static FullNames of(List<List<Name>> bySentence, Lexicon lexicon) {
		Map<String, Set<String>> names = new HashMap<>();
		for (List<Name> ofSentence : bySentence) {
			for (Name name : ofSentence) {
				Lexicon.Word last = lexicon.word(lastWord(name.text()));
				Lexicon.Word first = lexicon.word(name.text().split(" ", 2)[0].toLowerCase(Locale.ROOT));
				if (!first.is(Kind.OUTLET) && name.text().indexOf(' ') > 0 && !name.text().contains(" and ")
						&& !last.is(Kind.BODY) && !last.is(Kind.COUNTRY) && !last.is(Kind.OUTLET)
						&& !last.is(Kind.DOCUMENT)) {
					Set<String> namesakes = names.computeIfAbsent(lastWord(name.text()),
							(key) -> new LinkedHashSet<>());
					if (namesakes.size() < MOST_NAMESAKES) {
						namesakes.add(name.text());
					}
				}
			}
		}
		return new FullNames(names);
	}

	/**
	 * The full name that a name stands for. Where several people bear a surname, the one
	 * whose whole name is written, else who spoke last, else who was named first.
	 * @param written the words as they stand, titles included
	 * @param last who spoke last under this surname, {@code null} when nobody did
	 */
	@Nullable String meantBy(String written, @Nullable String last) {
		Set<String> namesakes = this.byLastWord.getOrDefault(lastWord(written), Set.of());
		String best = null;
		for (String name : namesakes) {
			boolean whole = (" " + written).endsWith(" " + name)
					|| written.indexOf(' ') > 0 && name.endsWith(" " + written);
			best = (whole && (best == null || name.length() > best.length())) ? name : best;
		}
		if (best != null || namesakes.isEmpty()) {
			return best;
		}
		return (last != null && namesakes.contains(last)) ? last : namesakes.iterator().next();
	}

	static String lastWord(String name) {
		return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}

}
