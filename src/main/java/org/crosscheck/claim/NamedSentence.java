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
 * @param lower the same in lower case, for what looks for phrases in it
 * @param names the names in it
 */
record NamedSentence(Sentence sentence, String text, LowerText lower, List<Name> names) {

	NamedSentence {
		names = List.copyOf(names);
	}

	/** The sentences of a text with their names. */
	static List<NamedSentence> of(AnalysedText text, NameFinder finder) {
		return text.sentences().stream().map((sentence) -> of(sentence, text.textOf(sentence), finder)).toList();
	}

	private static NamedSentence of(Sentence sentence, String text, NameFinder finder) {
		return new NamedSentence(sentence, text, LowerText.of(text), finder.find(sentence));
	}

}
