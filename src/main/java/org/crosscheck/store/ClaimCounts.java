package org.crosscheck.store;

/**
 * How many numbers the articles of a run have.
 *
 * @param seen all
 * @param compared of them, fit for comparison
 */
public record ClaimCounts(long seen, long compared) {

}
