package org.crosscheck.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads a person from the words he is called by: the name, and the posts and bodies
 * beside it. Immutable and safe for use by several threads.
 */
final class PersonReader {

	private static final Set<String> PARTICLES = Set.of("al", "bin", "de", "der", "den", "van", "von", "ibn", "da",
			"di", "la", "abu", "del", "ben", "jr", "jr.", "sr", "sr.");

	private final PartyWords words;

	PersonReader(PartyWords words) {
		this.words = words;
	}

	/**
	 * The name is the last run of capitals before a preposition, posts before it left
	 * out; {@code null} when there is none.
	 */
	@Nullable PersonParty read(List<String> tokens) {
		int end = nameEnd(tokens);
		int from = end;
		while (from > 0 && isNamePart(tokens.get(from - 1))) {
			from--;
		}
		for (int i = from; i < end; i++) {
			String lower = tokens.get(i).toLowerCase(Locale.ROOT);
			boolean title = this.words.isPost(lower) || this.words.isIdle(lower) || this.words.isVoice(lower)
					|| lower.endsWith(".") && lower.length() > 2;
			from = (title && i + 1 < end) ? i + 1 : from;
		}
		List<String> name = new ArrayList<>();
		tokens.subList(from, end)
			.forEach((token) -> name.add(PartyWords.nameSpelt(PartyReader.OWNER.matcher(token).replaceAll(""))));
		name.removeIf(PARTICLES::contains);
		if (name.isEmpty() || this.words.isPost(name.get(name.size() - 1))) {
			return null;
		}
		List<String> beside = new ArrayList<>(tokens.subList(0, from));
		beside.addAll(tokens.subList(end, tokens.size()));
		return new PersonParty(name.get(name.size() - 1), name.subList(0, name.size() - 1), titles(beside));
	}

	/**
	 * Where the first run of capitals ends that no lower-case word but a title precedes.
	 */
	private static int nameEnd(List<String> tokens) {
		int end = 0;
		while (end < tokens.size() && !PartyReader.PREPOSITIONS.contains(tokens.get(end))) {
			end++;
		}
		int last = end;
		while (last > 0 && (PARTICLES.contains(tokens.get(last - 1)) || !isNamePart(tokens.get(last - 1)))) {
			last--;
		}
		return (last > 0) ? last : tokens.size();
	}

	private static boolean isNamePart(String token) {
		int hyphen = token.indexOf('-');
		return Character.isUpperCase(token.charAt(0)) || PARTICLES.contains(token)
				|| hyphen > 0 && hyphen + 1 < token.length() && Character.isUpperCase(token.charAt(hyphen + 1));
	}

	/** Posts as they stand and the words of the body or place that they are posts of. */
	private Set<String> titles(List<String> beside) {
		Set<String> titles = new LinkedHashSet<>();
		for (String word : this.words.spelt(beside.stream().map(PartyReader::bare).toList())) {
			if (this.words.isVoice(word) || this.words.areOpposed(Set.of(word), Set.of("mr", "mrs"))
					|| !this.words.isIdle(word)) {
				titles.add(word);
			}
		}
		return titles;
	}

}
