package org.crosscheck.claim;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Names of countries and of their people, from {@code nations.txt}. Immutable and safe
 * for use by several threads.
 */
public final class Nations {

	private final PhraseMap<String> countries = new PhraseMap<>();

	/** Reads the table from the jar. */
	public Nations() {
		for (String line : WordList.read(Nations.class, "nations.txt").entries("")) {
			int equals = line.indexOf('=');
			String country = line.substring(0, equals).strip();
			this.countries.put(country, country);
			for (String word : line.substring(equals + 1).split(",", -1)) {
				this.countries.put(word.strip(), country);
			}
		}
	}

	/** The country that a name or an adjective in lower case means, else {@code null}. */
	public @Nullable String countryOf(String words) {
		return this.countries.get(words);
	}

	/** The same for two words that stand side by side. */
	@Nullable String countryOf(String first, String second) {
		return this.countries.get(first, second);
	}

	/** The countries that some of these words in lower case mean. */
	public Set<String> countriesAmong(Collection<String> words) {
		Set<String> found = new TreeSet<>();
		for (String word : words) {
			String country = countryOf(word);
			if (country != null) {
				found.add(country);
			}
		}
		return found;
	}

}
