package org.crosscheck.check;

import java.util.Set;
import java.util.TreeSet;

/**
 * A body, an office or a nameless holder of one.
 *
 * @param head the noun it is called by ("ministry")
 * @param words the head and all that tells it from others, in one spelling
 * @param kind what its head is
 * @param initials the first letters of its name, or the name itself where that is made of
 * such letters; empty without a name
 */
record BodyParty(String head, Set<String> words, Kind kind, String initials) implements Party {

	/** What the head of a body's name tells. */
	enum Kind {

		/** "the Observatory", a name of its own. */
		NAME,
		/** "Norway", "the Norwegian government". */
		STATE,
		/** "the Norwegian army", through which a state speaks. */
		ORGAN,
		/** "the ministry", of which there are many. */
		COMMON,
		/** "the mayor", a post without the name of who holds it. */
		POST

	}

	BodyParty {
		words = Set.copyOf(words);
	}

	@Override
	public Set<String> words() {
		return new TreeSet<>(this.words);
	}

	/** Whether every word of another body is in its name, and more. */
	boolean contains(BodyParty other) {
		return this.words.size() > other.words.size() && this.words.containsAll(other.words);
	}

	/** "SOHR" for the "Syrian Observatory for Human Rights". */
	boolean abbreviates(BodyParty other) {
		return this.words.size() == 1 && other.words.size() > 1 && this.initials.length() > 1
				&& this.initials.equals(this.head) && other.initials.endsWith(this.initials);
	}

}
