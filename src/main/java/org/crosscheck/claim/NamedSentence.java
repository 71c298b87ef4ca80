package org.crosscheck.claim;

import java.util.List;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Name;
import org.crosscheck.text.NameFinder;
import org.crosscheck.text.Sentence;

/**
 * A sentence of an article. Immutable.
 *
 * @param text as written
 * @param names the names in it
 */
record NamedSentence(Sentence sentence, String text, List<Name> names) {

	NamedSentence {
		names = List.copyOf(names);
	}

	/** The sentences of a text with their names. */
	static List<NamedSentence> of(AnalysedText text, NameFinder finder) {
		return text.sentences()
			.stream()
			.map((sentence) -> new NamedSentence(sentence, text.textOf(sentence), finder.find(sentence)))
			.toList();
	}

}
