package org.crosscheck.source;

/**
 * A noun phrase of one sentence by token indexes {@code [from, to)}.
 *
 * @param from first token
 * @param to one past the last
 */
record Phrase(int from, int to) {

}
