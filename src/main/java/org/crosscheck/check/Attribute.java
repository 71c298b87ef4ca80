package org.crosscheck.check;

import java.util.Set;

/**
 * What a value is said of, as an attribute and its owner: "elevation of Lunda", "Lunda's
 * elevation". Immutable.
 *
 * @param name the attribute, without article
 * @param owner whose it is, without article; empty when not named ("its elevation")
 */
record Attribute(String name, String owner) {

	private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "her");

	private static final String OF = " of ";

	/**
	 * Takes a subject apart.
	 * @param subject as the claim room gives it, lower case; may be empty
	 */
	static Attribute of(String subject) {
		int of = subject.indexOf(OF);
		if (of > 0) {
			return new Attribute(bare(subject.substring(0, of)), bare(subject.substring(of + OF.length())));
		}
		int owner = Math.max(subject.indexOf("'s "), subject.indexOf("’s "));
		return (owner > 0) ? new Attribute(bare(subject.substring(owner + 3)), bare(subject.substring(0, owner)))
				: new Attribute(bare(subject), "");
	}

	private static String bare(String phrase) {
		int space = phrase.indexOf(' ');
		return (space > 0 && ARTICLES.contains(phrase.substring(0, space))) ? phrase.substring(space + 1) : phrase;
	}

	/**
	 * Whether both have owners, and one's name holds the other's: "lunda", "lunda on the
	 * mora", "old lunda".
	 */
	boolean sharesOwner(Attribute other) {
		return !this.owner.isEmpty() && !other.owner.isEmpty()
				&& (holds(this.owner, other.owner) || holds(other.owner, this.owner));
	}

	private static boolean holds(String longer, String shorter) {
		return longer.endsWith(" " + shorter) || longer.startsWith(shorter + " ");
	}

}
