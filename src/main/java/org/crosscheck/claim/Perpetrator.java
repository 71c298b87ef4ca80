package org.crosscheck.claim;

/** Which side of a war did something, by the words of a sentence. */
public enum Perpetrator {

	/** The sentence does not say, or names both sides. */
	UNKNOWN,
	/** A government, its army and its allies. */
	IN_POWER,
	/** Those who fight it. */
	INSURGENT;

	/** Whether both are known and are not the same. */
	public boolean isApartFrom(Perpetrator other) {
		return this != UNKNOWN && other != UNKNOWN && this != other;
	}

}
