package org.crosscheck.source;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One number whose attribution people have marked.
 *
 * @param publisher whose text it stands in
 * @param article its article
 * @param attributed whether people found a source
 * @param nobody the features of its place
 * @param candidates the features of each candidate
 * @param right which candidates are the source or cue that people marked; all of them
 * when it is attributed and none can be told to be right
 * @param names what the job would show as source for each candidate
 * @param sources the sources that people marked, pronouns left out
 */
record AttributionLesson(String publisher, String article, boolean attributed, Features nobody,
		List<Candidate> candidates, List<Boolean> right, List<String> names, List<Set<String>> sources) {

	/** Whether there is anything to learn from it. */
	boolean isUsable() {
		return !this.attributed || !this.candidates.isEmpty();
	}

	/** Whether the name of a candidate shares a word with a marked source. */
	boolean overlaps(@Nullable Candidate candidate) {
		int index = this.candidates.indexOf(candidate);
		Set<String> words = (index >= 0) ? MarkedNumber.words(this.names.get(index)) : Set.of();
		return this.sources.stream().anyMatch((source) -> words.stream().anyMatch(source::contains));
	}

}
