package org.crosscheck.claim;

/**
 * What a value is said of.
 *
 * @param phrase a short noun phrase in lower case, without determiners ("nasdaq", "state
 * pension"); empty when the text does not tell
 * @param named whether the phrase is headed by a name ("Norvik at 18 %"), which leaves
 * untold what of it is measured
 */
public record Subject(String phrase, boolean named) {

	/** The text does not tell. */
	public static final Subject UNKNOWN = new Subject("", false);

	public boolean isEmpty() {
		return this.phrase.isEmpty();
	}

}
