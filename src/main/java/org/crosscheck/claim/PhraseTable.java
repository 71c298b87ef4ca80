package org.crosscheck.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.crosscheck.text.Token;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Classes of words and of pairs of words, read from the sections of a resource file; a
 * word may stand in several. Immutable and safe for use by several threads.
 */
final class PhraseTable {

	private final PhraseMap<Set<String>> classes = new PhraseMap<>();

	/**
	 * Reads a table.
	 * @param resource file beside this class, phrases of one or two words in lower case
	 */
	PhraseTable(String resource) {
		WordList list = WordList.read(PhraseTable.class, resource);
		for (String section : list.sections()) {
			for (String phrase : list.entries(section)) {
				Set<String> known = this.classes.get(phrase);
				Set<String> sections = (known != null) ? known : new HashSet<>();
				sections.add(section);
				this.classes.put(phrase, sections);
			}
		}
	}

	/** The classes that words among these belong to. */
	SortedSet<String> among(List<Token> tokens) {
		SortedSet<String> found = new TreeSet<>();
		for (int i = 0; i < tokens.size(); i++) {
			PhraseMap.Opener<Set<String>> opener = this.classes.from(tokens.get(i).lower());
			if (opener != null) {
				add(opener.alone(), found);
				add((i + 1 < tokens.size()) ? opener.with(tokens.get(i + 1).lower()) : null, found);
			}
		}
		return found;
	}

	private static void add(@Nullable Set<String> classes, SortedSet<String> found) {
		if (classes != null) {
			found.addAll(classes);
		}
	}

}
