package org.crosscheck.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file being written: RFC 4180 (CRLF, header line, quotes where needed), UTF-8. It
 * begins with a byte order mark, without which Excel reads every dash and umlaut wrong.
 *
 * @param <R> what a row is made from
 */
final class CsvTable<R> implements Closeable {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final List<Column<R>> columns;

	private final CSVWriter out;

	CsvTable(Path file, List<Column<R>> columns) throws IOException {
		this.columns = columns;
		Writer text = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
		text.write(BYTE_ORDER_MARK);
		this.out = new CSVWriter(text, ICSVWriter.DEFAULT_SEPARATOR, ICSVWriter.DEFAULT_QUOTE_CHARACTER,
				ICSVWriter.DEFAULT_QUOTE_CHARACTER, ICSVWriter.RFC4180_LINE_END);
		this.out.writeNext(columns.stream().map(Column::name).toArray(String[]::new), false);
	}

	/**
	 * Writes one row.
	 * @throws UncheckedIOException when it cannot be written
	 */
	void row(R row) {
		this.out.writeNext(this.columns.stream().map((column) -> column.cell().apply(row).csv()).toArray(String[]::new),
				false);
		IOException failure = failure();
		if (failure != null) {
			throw new UncheckedIOException(failure);
		}
	}

	/** OpenCSV keeps an error to itself until asked. */
	private @Nullable IOException failure() {
		return this.out.getException();
	}

	@Override
	public void close() throws IOException {
		this.out.close();
		IOException failure = failure();
		if (failure != null) {
			throw failure;
		}
	}

}
