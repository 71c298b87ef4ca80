package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <R> what a row is made from
 * @param name as contract.md names it
 * @param cell the row's value in it
 */
record Column<R>(String name, Function<R, Cell> cell) {

	/** A row, cell by cell, to be written to several tables. */
	static <R> List<Cell> cells(List<Column<R>> columns, R row) {
		List<Cell> cells = new ArrayList<>(columns.size());
		for (Column<R> column : columns) {
			cells.add(column.cell().apply(row));
		}
		return cells;
	}

}
