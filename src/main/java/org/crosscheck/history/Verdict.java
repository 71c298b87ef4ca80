package org.crosscheck.history;

/** What a person decides about a finding (contract.md {@code verdict}). */
public enum Verdict {

	CONFIRMED, DISMISSED, DUPLICATE, LATER;

	/**
	 * Whether who gave it wants to see the finding no more, as long as it stays what it
	 * is.
	 */
	public boolean isClosing() {
		return this == DISMISSED || this == DUPLICATE;
	}

}
