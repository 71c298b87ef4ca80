package org.crosscheck.generator;

import java.time.LocalDate;
import java.util.Map;

/**
 * Something that several publishers report on.
 *
 * @param kind its section in {@code templates.txt}
 * @param day when it happened
 * @param main the value it is about
 * @param second another one
 * @param names who and where
 */
record Event(String kind, LocalDate day, int main, int second, Map<String, String> names) {

}
