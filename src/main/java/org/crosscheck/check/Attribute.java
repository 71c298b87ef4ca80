package org.crosscheck.check;

import java.util.List;
import java.util.Set;

/**
 * What a value is said of, as an attribute and its owner: "elevation of Lunda", "Lunda's
 * elevation", "unemployment in Lunda". A sentence that leaves out whose ("Its elevation
 * is 900 metres") meets only another that does: an article that names a town may speak of
 * the next one (semantics.md section 2.1 takes phrases to corefer unless something speaks
 * against it, but a false alarm costs more than a miss). Immutable.
 *
 * @param name the attribute, without article
 * @param owner whose it is, without article; empty when not named ("its elevation")
 */
record Attribute(String name, String owner) {

	private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "her");

	private static final List<String> JOINTS = List.of(" of ", " in ");

	/**
	 * "jobless rate" and "joblessness" differ, "unemployment rate" and "unemployment" do
	 * not.
	 */
	private static final List<String> IDLE = List.of(" rate", " level", " figure");

	/**
	 * Takes a subject apart.
	 * @param subject as the claim room gives it, lower case; may be empty
	 */
	static Attribute of(String subject) {
		for (String joint : JOINTS) {
			int at = subject.indexOf(joint);
			if (at > 0) {
				return new Attribute(name(subject.substring(0, at)), bare(subject.substring(at + joint.length())));
			}
		}
		int owner = Math.max(subject.indexOf("'s "), subject.indexOf("’s "));
		return (owner > 0) ? new Attribute(name(subject.substring(owner + 3)), bare(subject.substring(0, owner)))
				: new Attribute(name(subject), "");
	}

	private static String name(String phrase) {
		String name = bare(phrase);
		return IDLE.stream()
			.filter(name::endsWith)
			.findFirst()
			.map((idle) -> name.substring(0, name.length() - idle.length()))
			.orElse(name);
	}

	private static String bare(String phrase) {
		int space = phrase.indexOf(' ');
		return (space > 0 && ARTICLES.contains(phrase.substring(0, space))) ? phrase.substring(space + 1) : phrase;
	}

	/** Whether both are one attribute of one owner. */
	boolean isOne(Attribute other) {
		return !this.name.isEmpty() && this.name.equals(other.name)
				&& (this.owner.equals(other.owner) || sharesOwner(other));
	}

	/**
	 * Whether both have owners, and one's name holds the other's: "lunda", "lunda on the
	 * mora", "old lunda".
	 */
	private boolean sharesOwner(Attribute other) {
		return !this.owner.isEmpty() && !other.owner.isEmpty()
				&& (holds(this.owner, other.owner) || holds(other.owner, this.owner));
	}

	private static boolean holds(String longer, String shorter) {
		return longer.endsWith(" " + shorter) || longer.startsWith(shorter + " ");
	}

}
