package org.crosscheck.claim;

/**
 * What a sentence says of the things that it counts, in a form that is only good to be
 * compared.
 *
 * @param agent who does something to the things, lower case ("norvik" in "Norvik won 12
 * seats"); empty when nobody does or nobody with a name
 * @param said what is done to them or holds of them ("win", "without power"); empty when
 * the sentence does not tell
 */
public record Predicate(String agent, String said) {

	/** The sentence does not tell. */
	public static final Predicate NONE = new Predicate("", "");

	/**
	 * Whether both say the same; where only one names who does it, the other is taken to
	 * mean him too (semantics.md section 2.1). False when one says nothing.
	 */
	boolean isOne(Predicate other) {
		boolean oneAgent = this.agent.isEmpty() || other.agent.isEmpty() || this.agent.equals(other.agent);
		return !this.said.isEmpty() && this.said.equals(other.said) && oneAgent;
	}

}
