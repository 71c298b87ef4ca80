package org.crosscheck.report;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <R> what a row is made from
 * @param name as contract.md names it
 * @param cell the row's value in it
 */
record Column<R>(String name, Function<R, Cell> cell) {

}
