package org.crosscheck.source;

/**
 * A speaker after resolution.
 *
 * @param text the fullest form the text gives
 * @param sourceClass what kind of party it is
 * @param status SOURCED when one could go and ask, else WEAKLY_SOURCED
 * @param kind what pronoun may stand for it
 */
record Party(String text, SourceClass sourceClass, SourceStatus status, Kind kind) {

	/** What may stand for a party. */
	enum Kind {

		/** "he", "she". */
		PERSON,
		/** "they". */
		PERSONS,
		/** "it". */
		THING,
		/** "it", and what it reports is second-hand. */
		OUTLET

	}

}
