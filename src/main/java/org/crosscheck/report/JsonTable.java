package org.crosscheck.report;

import java.io.Closeable;
import java.util.List;

import tools.jackson.core.JsonGenerator;

/**
 * A JSONL file with the columns of a CSV file, raw.
 *
 * @param <R> what a row is made from
 */
final class JsonTable<R> implements Closeable {

	private final List<Column<R>> columns;

	private final JsonGenerator out;

	JsonTable(JsonGenerator out, List<Column<R>> columns) {
		this.out = out;
		this.columns = columns;
	}

	void row(R row) {
		this.out.writeStartObject();
		for (Column<R> column : this.columns) {
			this.out.writeName(column.name());
			column.cell().apply(row).json(this.out);
		}
		this.out.writeEndObject();
		this.out.writeRaw('\n');
	}

	@Override
	public void close() {
		this.out.close();
	}

}
