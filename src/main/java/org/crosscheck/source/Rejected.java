package org.crosscheck.source;

/**
 * The party nearest to an unsourced number that is not taken for its source.
 *
 * @param party who it is, as resolved
 * @param reason why it does not count, a clause in plain English
 */
public record Rejected(String party, String reason) {
}
