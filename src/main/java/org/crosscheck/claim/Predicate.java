package org.crosscheck.claim;

/**
 * What a sentence says of the things that it counts, in a form that is only good to be
 * compared.
 *
 * @param agent who does something to the things, lower case ("norvik" in "Norvik won 12
 * seats"); empty when nobody does or nobody with a name
 * @param said what is done to them or holds of them ("win", "without power"); empty when
 * the sentence does not tell
 * @param setting in or at what, where that has no name ("in station"); empty when the
 * sentence does not tell
 */
public record Predicate(String agent, String said, String setting) {

	/** The sentence does not tell. */
	public static final Predicate NONE = new Predicate("", "", "");

	/**
	 * Whether both say the same; where only one names who does it or in what, the other
	 * is taken to mean that too (semantics.md section 2.1). False when one says nothing.
	 */
	boolean isOne(Predicate other) {
		return !this.said.isEmpty()
				&& this.said.equals(other.said) && (mayBeOne(this.agent, other.agent)
						|| isNameOf(this.agent, other.agent) || isNameOf(other.agent, this.agent))
				&& mayBeOne(this.setting, other.setting);
	}

	/** "norvik" for "carmaker norvik". */
	private static boolean isNameOf(String name, String full) {
		return full.endsWith(" " + name);
	}

	private static boolean mayBeOne(String one, String other) {
		return one.isEmpty() || other.isEmpty() || one.equals(other);
	}

}
