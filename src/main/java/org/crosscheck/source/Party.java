package org.crosscheck.source;

/**
 * A speaker after resolution.
 *
 * @param text the fullest form the text gives
 * @param sourceClass what kind of party it is
 * @param status SOURCED when one could go and ask, else WEAKLY_SOURCED
 * @param plural whether "they" may stand for it
 */
record Party(String text, SourceClass sourceClass, SourceStatus status, boolean plural) {

	boolean isPerson() {
		return this.sourceClass == SourceClass.NAMED_PERSON || this.sourceClass == SourceClass.ROLE && !this.plural;
	}

}
