package org.crosscheck.check;

/** How one slot of two claims compares. */
enum Slot {

	EQUAL, UNKNOWN, DIFFERENT;

	/** The least favourable of two. */
	Slot and(Slot other) {
		if (this == DIFFERENT || other == DIFFERENT) {
			return DIFFERENT;
		}
		return (this == UNKNOWN || other == UNKNOWN) ? UNKNOWN : EQUAL;
	}

}
