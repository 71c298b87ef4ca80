package org.crosscheck.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.text.Token;
import org.crosscheck.text.WordList;

/**
 * Classes of words and of pairs of words, read from the sections of a resource file; a
 * word may stand in several. Immutable and safe for use by several threads.
 */
final class PhraseTable {

	private final Map<String, Set<String>> classes = new HashMap<>();

	/**
	 * Reads a table.
	 * @param resource file beside this class, phrases of one or two words in lower case
	 */
	PhraseTable(String resource) {
		WordList list = WordList.read(PhraseTable.class, resource);
		for (String section : list.sections()) {
			for (String phrase : list.entries(section)) {
				this.classes.computeIfAbsent(phrase, (key) -> new HashSet<>()).add(section);
			}
		}
	}

	/** The classes that words among these belong to. */
	SortedSet<String> among(List<Token> tokens) {
		SortedSet<String> found = new TreeSet<>();
		for (int i = 0; i < tokens.size(); i++) {
			String word = tokens.get(i).lower();
			found.addAll(this.classes.getOrDefault(word, Set.of()));
			if (i + 1 < tokens.size()) {
				found.addAll(this.classes.getOrDefault(word + " " + tokens.get(i + 1).lower(), Set.of()));
			}
		}
		return found;
	}

}
