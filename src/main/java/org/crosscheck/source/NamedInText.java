package org.crosscheck.source;

/**
 * Whom a text names.
 *
 * @param fullNames names of two words and more
 * @param posts who holds which post
 */
record NamedInText(FullNames fullNames, Posts posts) {
}
