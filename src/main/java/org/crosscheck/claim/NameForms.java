package org.crosscheck.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.text.Name;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One form for the ways an article names a person, body or place: lower case, a people by
 * its country's name, and a long name by the short one that the article also uses ("Mayor
 * Ana Ruiz" is "ruiz" where "Ruiz" stands alone), since another article may use only
 * that. Immutable and safe for use by several threads.
 */
final class NameForms {

	private final Nations nations;

	private final Map<String, String> shorter = new HashMap<>();

	private final Set<String> inside = new HashSet<>();

	/**
	 * The forms of one article.
	 * @param sentences its sentences and the names in each
	 */
	NameForms(Nations nations, Collection<NamedSentence> sentences) {
		this.nations = nations;
		Set<String> all = new HashSet<>();
		for (NamedSentence said : sentences) {
			for (Name name : said.names()) {
				all.add(plain(name.text()));
				if (name.span().start() > said.sentence().span().start()) {
					this.inside.add(plain(name.text()));
				}
			}
		}
		for (String name : all) {
			for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
				if (all.contains(name.substring(space + 1))) {
					this.shorter.put(name, name.substring(space + 1));
				}
			}
		}
	}

	/** The form of a name. */
	String of(String name) {
		String plain = plain(name);
		String form = this.shorter.getOrDefault(plain, plain);
		String country = this.nations.countryOf(form);
		return (country != null) ? country : form;
	}

	/**
	 * The forms of the names of a sentence, the countries of its adjectives ("Russian")
	 * included, sorted.
	 * @param names the names found in the sentence
	 * @param without a stretch whose adjectives do not count, or {@code null}
	 */
	SortedSet<String> in(Sentence sentence, List<Name> names, @Nullable Span without) {
		SortedSet<String> found = new TreeSet<>();
		List<Token> tokens = sentence.tokens();
		Set<Integer> adjectives = new HashSet<>();
		for (int i = 0; i < tokens.size(); i++) {
			boolean told = tokens.get(i).isCapitalised()
					&& (without == null || !without.contains(tokens.get(i).start()));
			String country = told ? countryAt(tokens, i) : null;
			if (country != null) {
				found.add(country);
				adjectives.add(tokens.get(i).start());
			}
		}
		for (Name name : names) {
			// "North" of "North Korean": the country stands there already
			boolean half = adjectives.contains(name.span().start()) && name.text().indexOf(' ') < 0;
			if (!half && !isOpeningWord(sentence, name)) {
				found.add(of(name.text()));
			}
		}
		return found;
	}

	/**
	 * "Farmers lost": one capitalised word that the article never writes so elsewhere.
	 */
	private boolean isOpeningWord(Sentence sentence, Name name) {
		String plain = plain(name.text());
		return name.span().start() == sentence.span().start() && plain.indexOf(' ') < 0 && !this.inside.contains(plain)
				&& this.nations.countryOf(plain) == null;
	}

	private @Nullable String countryAt(List<Token> tokens, int i) {
		String word = tokens.get(i).lower();
		String pair = (i + 1 < tokens.size()) ? this.nations.countryOf(word, tokens.get(i + 1).lower()) : null;
		boolean half = i > 0 && this.nations.countryOf(tokens.get(i - 1).lower(), word) != null;
		return (pair != null) ? pair : half ? null : this.nations.countryOf(word);
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
	}

}
