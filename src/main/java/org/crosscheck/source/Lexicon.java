package org.crosscheck.source;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What is known of single words: one hash look-up a token. Immutable and safe for use by
 * several threads.
 */
final class Lexicon {

	/** Classes of a word. */
	enum Kind {

		DETERMINER, PREPOSITION, SUBORDINATOR, AUXILIARY, PASSIVE, ADVERB, TIME, HEARSAY, ROLE, BODY, DOCUMENT,
		ANONYMOUS, PRONOUN, PLURAL, OUTLET, COUNTRY, NATIONALITY, CLAUSE, TIED, NOUN_LIKE, PARTY, TRIGGER, CLAIM,
		SURVEY, NARROWING, INCIDENT, COUNTING, FIGURE, RUMOUR, REGION, NUMERAL, MEDIUM, UNNAMED, PUTTING, TALLY,
		QUALIFIER, UTTERING, UTTERANCE, NOT_QUITE, HAVING, VARYING, ESTIMATES

	}

	/** Forms of a verb. */
	enum Form {

		BASE, PRESENT, PAST, ING, PARTICIPLE

	}

	/** All that is known of one word form. */
	static final class Word {

		private static final Word UNKNOWN = new Word();

		private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

		private @Nullable VerbClass verb;

		private @Nullable String base;

		private @Nullable VerbClass perfect;

		private Form form = Form.BASE;

		boolean is(Kind kind) {
			return this.kinds.contains(kind);
		}

		@Nullable VerbClass verb() {
			return this.verb;
		}

		/**
		 * The verb that a noun-like form is behind "has" or a lone subject: "has
		 * forecast".
		 */
		@Nullable VerbClass verbInPerfect() {
			return this.perfect;
		}

		Form form() {
			return this.form;
		}

		/** Takes a form for a noun, but for thoughts in the perfect. */
		private void hide() {
			this.perfect = (this.verb == VerbClass.THINK) ? this.verb : null;
			this.verb = null;
		}

		/** "said" is both, "shown" only a participle. */
		boolean mayBeParticiple() {
			return this.verb != null && (this.form == Form.PAST || this.form == Form.PARTICIPLE);
		}

	}

	private final Map<String, Word> words = new HashMap<>(4096);

	Lexicon() {
		WordList verbs = WordList.read(Lexicon.class, "verbs.txt");
		for (VerbClass verbClass : VerbClass.values()) {
			verbs.entries(verbClass.section()).forEach((line) -> addVerb(line, verbClass));
		}
		verbs.entries("never").forEach((form) -> entry(form).hide());
		verbs.entries("clause").forEach((base) -> mark(base, Kind.CLAUSE));
		verbs.entries("tied").forEach((base) -> mark(base, Kind.TIED));
		verbs.entries("noun-like").forEach((form) -> entry(form).kinds.add(Kind.NOUN_LIKE));
		WordList small = WordList.read(Lexicon.class, "words.txt");
		addAll(small, false);
		addAll(WordList.read(Lexicon.class, "parties.txt"), true);
		addAll(WordList.read(Lexicon.class, "names.txt"), false);
	}

	/** What is known of a word in lower case. */
	Word word(String lower) {
		Word word = this.words.get(lower);
		if (word == null) {
			int hyphen = lower.lastIndexOf('-');
			word = (hyphen > 0) ? this.words.get(lower.substring(hyphen + 1)) : null;
		}
		return (word != null) ? word : Word.UNKNOWN;
	}

	private Word entry(String lower) {
		return this.words.computeIfAbsent(lower, (key) -> new Word());
	}

	private void addAll(WordList list, boolean nouns) {
		for (String section : list.sections()) {
			Kind kind = Kind.valueOf(section.replace('-', '_').toUpperCase(Locale.ROOT));
			for (String word : list.entries(section)) {
				entry(word).kinds.add(kind);
				if (nouns && kind != Kind.PRONOUN) {
					entry(word).kinds.add(Kind.PARTY);
					Word plural = entry(Inflections.plural(word));
					plural.kinds.add(kind);
					plural.kinds.add(Kind.PARTY);
					plural.kinds.add(Kind.PLURAL);
				}
			}
		}
	}

	private void addVerb(String line, VerbClass verbClass) {
		List<String> forms = List.of(line.split(" "));
		String base = forms.get(0);
		boolean regular = forms.size() == 1;
		addForm(base, base, verbClass, Form.BASE);
		addForm(base, regular ? Inflections.withS(base) : forms.get(1), verbClass, Form.PRESENT);
		addForm(base, regular ? Inflections.withEd(base) : forms.get(2), verbClass, Form.PAST);
		addForm(base, regular ? Inflections.withIng(base) : forms.get(3), verbClass, Form.ING);
		if (forms.size() > 4) {
			addForm(base, forms.get(4), verbClass, Form.PARTICIPLE);
		}
	}

	/** Marks every form of a verb. */
	private void mark(String base, Kind kind) {
		for (Map.Entry<String, Word> known : this.words.entrySet()) {
			if (base.equals(known.getValue().base)) {
				known.getValue().kinds.add(kind);
			}
		}
	}

	private void addForm(String base, String form, VerbClass verbClass, Form kind) {
		Word word = entry(form);
		if (word.verb == null || word.form == Form.BASE && kind == Form.PAST) {
			word.verb = verbClass;
			word.form = kind;
			word.base = base;
		}
	}

}
