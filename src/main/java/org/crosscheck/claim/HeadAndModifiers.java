package org.crosscheck.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.crosscheck.text.Token;

/**
 * Reads the thing counted off the words of its phrase: the last is its head, those before
 * it narrow it, and so does the country behind it. Immutable and safe for use by several
 * threads.
 */
final class HeadAndModifiers {

	/** Head of a phrase that only tells of what nation or in what state people are. */
	static final String PEOPLE = "people";

	private final Set<String> states;

	private final NounForms forms;

	private final ClassTable things = ClassTable.ofThingsCounted();

	private final Nations nations;

	/**
	 * A reader.
	 * @param states words for people by what befell them: "wounded"
	 */
	HeadAndModifiers(Set<String> states, NounForms forms, Nations nations) {
		this.states = states;
		this.forms = forms;
		this.nations = nations;
	}

	/**
	 * The thing that a phrase names.
	 * @param written the phrase as written
	 * @param from its first token
	 * @param end one past its last token
	 * @param partial what else narrows it
	 */
	Counted counted(String written, List<Token> tokens, int from, int end, Set<String> partial) {
		return withOrigin(read(written, tokens.subList(from, end), partial), tokens, end);
	}

	/** The thing that one noun names. */
	Counted alone(String noun) {
		String head = this.forms.singular(noun.toLowerCase(Locale.ROOT));
		String kind = this.things.classOf(head);
		return new Counted(noun, head, List.of(), (kind != null) ? kind : head);
	}

	/** "soldiers from North Korea" are North Korean soldiers. */
	private Counted withOrigin(Counted counted, List<Token> tokens, int end) {
		if (end + 1 >= tokens.size() || !tokens.get(end).is("from") && !tokens.get(end).is("of")) {
			return counted;
		}
		String one = tokens.get(end + 1).lower();
		String pair = (end + 2 < tokens.size()) ? one + " " + tokens.get(end + 2).lower() : one;
		String country = this.nations.countryOf(pair);
		country = (country != null) ? country : this.nations.countryOf(one);
		if (country == null) {
			return counted;
		}
		Set<String> restrictors = new TreeSet<>(counted.restrictors());
		restrictors.add(country);
		return new Counted(counted.phrase(), counted.head(), List.copyOf(restrictors), counted.kind());
	}

	private Counted read(String written, List<Token> phrase, Set<String> partial) {
		Token last = phrase.get(phrase.size() - 1);
		boolean people = this.nations.countryOf(last.lower()) != null;
		boolean state = this.states.contains(last.lower());
		String word = this.forms.singular(last.lower());
		String head = state ? PEOPLE : word;
		String kind = people ? PEOPLE : this.things.classOf(word);
		Set<String> restrictors = new TreeSet<>(partial);
		int end = phrase.size() - (people ? 0 : 1);
		for (int i = 0; i < end; i++) {
			String modifier = phrase.get(i).lower();
			String pair = (i + 1 < end) ? this.nations.countryOf(modifier, phrase.get(i + 1).lower()) : null;
			String country = (pair != null) ? pair : this.nations.countryOf(modifier);
			restrictors.add((country != null) ? country : modifier);
			i += (pair != null) ? 1 : 0;
		}
		restrictors.remove("-");
		return new Counted(written, head, List.copyOf(restrictors), (kind != null) ? kind : head);
	}

}
