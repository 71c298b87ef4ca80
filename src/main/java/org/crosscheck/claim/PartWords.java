package org.crosscheck.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.crosscheck.text.WordList;

/**
 * Knows the words that make a number a part, a remainder or an addition, never the whole
 * (semantics.md section 4.13): as {@link Counted#restrictors} they say so for good.
 * Immutable and safe for use by several threads.
 */
public final class PartWords {

	/** "12 of the miners". */
	static final String OF = "of";

	/** "including 12 miners". */
	static final String INCLUDING = "including";

	/** "12 further miners": an addition. */
	static final String FURTHER = "further";

	/** "12 people who were hurt went home": what more is said may hold of some only. */
	static final String SOME = "some";

	private final Set<String> additions;

	private final Set<String> all;

	/** Reads the words from the jar. */
	public PartWords() {
		this(WordList.read(PartWords.class, "phrase-words.txt"));
	}

	PartWords(WordList words) {
		this.additions = words.set("additions");
		this.all = new HashSet<>(this.additions);
		this.all.addAll(words.set("remainders"));
		this.all.addAll(new PartPhrases(words).all());
		this.all.add(OF);
		this.all.add(INCLUDING);
		this.all.add(SOME);
	}

	/** Words that add to what was told before: "another", "more". */
	Set<String> additions() {
		return this.additions;
	}

	/** Whether a word makes the number beside it a part. */
	boolean isPart(String word) {
		return this.all.contains(word);
	}

	/** Whether one of some restrictors makes their number a part. */
	public boolean isPart(Collection<String> restrictors) {
		return restrictors.stream().anyMatch(this.all::contains);
	}

}
