package org.crosscheck.report;

import java.io.Closeable;
import java.util.List;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** A JSONL file with the columns of a CSV file, raw. */
final class JsonTable implements Closeable {

	private final List<SerializedString> names;

	private final JsonGenerator out;

	JsonTable(JsonGenerator out, List<? extends Column<?>> columns) {
		this.names = columns.stream().map((column) -> new SerializedString(column.name())).toList();
		this.out = out;
	}

	/** Writes a row, cell by cell. */
	void cells(List<Cell> row) {
		this.out.writeStartObject();
		for (int i = 0; i < row.size(); i++) {
			this.out.writeName(this.names.get(i));
			row.get(i).json(this.out);
		}
		this.out.writeEndObject();
		this.out.writeRaw('\n');
	}

	/** Hands on all rows that were written. */
	void flush() {
		this.out.flush();
	}

	@Override
	public void close() {
		this.out.close();
	}

}
