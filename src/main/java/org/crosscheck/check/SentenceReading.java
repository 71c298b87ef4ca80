package org.crosscheck.check;

import java.util.Set;

/**
 * What comparison needs of a sentence, the same for all its numbers. Immutable.
 *
 * @param content its content words
 * @param telling those that are neither an event, a thing counted nor a country
 * @param periods its words of time and years, for changes
 * @param revised whether it says that a figure replaces an earlier one
 * @param superseded whether it says that a later figure replaces this one
 * @param running whether it says that a figure is a running total
 * @param ofOneDay whether its numbers are of the article's day, night or week only
 * @param contrasting whether it says that figures of one thing differ
 * @param additive whether it adds to what was told before
 */
record SentenceReading(Set<String> content, Set<String> telling, Set<String> periods, boolean revised,
		boolean superseded, boolean running, boolean ofOneDay, boolean contrasting, boolean additive) {

	SentenceReading {
		content = Set.copyOf(content);
		telling = Set.copyOf(telling);
		periods = Set.copyOf(periods);
	}

}
