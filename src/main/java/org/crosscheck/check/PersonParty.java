package org.crosscheck.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person by name.
 *
 * @param surname the last word of the name, in one spelling
 * @param given the words before it, in order; empty for a bare surname
 * @param titles what the person is called besides, posts and their places alike
 */
record PersonParty(String surname, List<String> given, Set<String> titles) implements Party {

	PersonParty {
		given = List.copyOf(given);
		titles = Set.copyOf(titles);
	}

	@Override
	public Set<String> words() {
		Set<String> words = new TreeSet<>(this.given);
		words.add(this.surname);
		return words;
	}

	/**
	 * Whether both may be one by their names: one surname, and no given name against
	 * another. "J." and "Joe" stand for "Joseph".
	 */
	boolean mayBe(PersonParty other) {
		if (!this.surname.equals(other.surname)) {
			return false;
		}
		if (this.given.isEmpty() || other.given.isEmpty()) {
			return true;
		}
		return this.given.stream().anyMatch((one) -> other.given.stream().anyMatch((two) -> isForm(one, two)));
	}

	private static boolean isForm(String one, String two) {
		String shorter = (one.length() <= two.length()) ? one : two;
		String longer = shorter.equals(one) ? two : one;
		String stem = shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
		boolean initial = stem.length() == 1;
		return longer.equals(shorter) || (initial || stem.length() > 2) && longer.startsWith(stem);
	}

}
