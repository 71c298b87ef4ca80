package org.crosscheck.claim;

/**
 * What a value is said of.
 *
 * @param phrase a short noun phrase in lower case, without determiners ("nasdaq", "state
 * pension"); empty when the text does not tell
 * @param named whether the phrase is headed by a name ("Norvik at 18 %"), which leaves
 * untold what of it is measured
 * @param antecedent id of the claim whose number this one replaces or disputes by its
 * words ("the police put the number at 38,000"); empty when it refers to none
 */
public record Subject(String phrase, boolean named, String antecedent) {

	/** The text does not tell. */
	public static final Subject UNKNOWN = new Subject("", false);

	/** A subject that refers to no other claim. */
	Subject(String phrase, boolean named) {
		this(phrase, named, "");
	}

	/** The same, for a number that refers to another claim. */
	Subject ofFigure(String antecedent) {
		return new Subject(this.phrase, this.named, antecedent);
	}

	public boolean isEmpty() {
		return this.phrase.isEmpty();
	}

}
