package org.crosscheck.claim;

import java.util.List;

import org.crosscheck.text.Name;
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

}
