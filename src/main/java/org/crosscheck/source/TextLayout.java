package org.crosscheck.source;

import java.util.Set;

/**
 * What is known of the sentences of a text before it is read for sources.
 *
 * @param ignored indexes of sentences that are page furniture: never sources, and they do
 * not interrupt a quotation (semantics.md section 4.23)
 * @param headlines indexes of sentences that are headlines, where "Smith: taxes will
 * rise" names a speaker
 */
public record TextLayout(Set<Integer> ignored, Set<Integer> headlines) {

	/** A text without furniture and headlines. */
	public static final TextLayout PLAIN = new TextLayout(Set.of(), Set.of());

	public TextLayout {
		ignored = Set.copyOf(ignored);
		headlines = Set.copyOf(headlines);
	}

}
