package org.crosscheck.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.text.WordList;

/**
 * Classes and lemmas of words that may attribute, for weighing candidates: the sections
 * of {@code verbs.txt} and, behind them, those of {@code cues.txt}. Immutable and safe
 * for use by several threads.
 */
final class CueWords {

	private static final Cue NONE = new Cue("", "other");

	private final Map<String, Cue> verbs = new HashMap<>(4096);

	private final Map<String, Cue> nouns = new HashMap<>(512);

	private final Map<String, Cue> adjectives = new HashMap<>(256);

	/**
	 * What is known of a word form.
	 *
	 * @param lemma its dictionary form, empty for a word that is not listed
	 * @param kind the section it stands in, "other" for a word that is not listed
	 */
	record Cue(String lemma, String kind) {

		boolean isListed() {
			return !this.lemma.isEmpty();
		}

	}

	CueWords() {
		WordList reporting = WordList.read(CueWords.class, "verbs.txt");
		for (VerbClass kind : VerbClass.values()) {
			reporting.entries(kind.section()).forEach((line) -> addVerb(line, kind.section()));
		}
		WordList others = WordList.read(CueWords.class, "cues.txt");
		for (String section : others.sections()) {
			others.entries(section).forEach((line) -> add(line, section));
		}
	}

	private void add(String line, String section) {
		Cue cue = new Cue(line, section);
		if (section.endsWith(" noun")) {
			this.nouns.putIfAbsent(line, cue);
			this.nouns.putIfAbsent(Inflections.plural(line), cue);
		}
		else if (section.endsWith(" adjective")) {
			this.adjectives.putIfAbsent(line, cue);
		}
		else {
			addVerb(line, section);
		}
	}

	private void addVerb(String line, String kind) {
		List<String> forms = List.of(line.split(" "));
		Cue cue = new Cue(forms.get(0), kind);
		if (forms.size() == 1) {
			forms = List.of(line, Inflections.withS(line), Inflections.withEd(line), Inflections.withIng(line));
		}
		forms.forEach((form) -> this.verbs.putIfAbsent(form, cue));
	}

	/** What a verb, noun or adjective form in lower case is, by its part of speech. */
	Cue of(String lower, String tag) {
		if (tag.startsWith("VB")) {
			return this.verbs.getOrDefault(lower, NONE);
		}
		if (tag.startsWith("NN") && !tag.startsWith("NNP")) {
			return this.nouns.getOrDefault(lower, NONE);
		}
		return tag.startsWith("JJ") ? this.adjectives.getOrDefault(lower, NONE) : NONE;
	}

}
