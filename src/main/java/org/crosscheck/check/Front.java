package org.crosscheck.check;

/**
 * Relations of one label between two groups of agreeing claims are one front.
 *
 * @param left name of the one group, the lesser
 * @param right name of the other
 * @param label what the relations say
 */
record Front(String left, String right, Label label) {
}
