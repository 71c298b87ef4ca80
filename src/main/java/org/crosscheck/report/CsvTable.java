package org.crosscheck.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
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
 * begins with a byte order mark, without which Excel reads every dash and umlaut wrong. A
 * cell is no longer than a spreadsheet takes.
 *
 * @param <R> what a row is made from
 */
final class CsvTable<R> implements Closeable {

	/** Of Excel and LibreOffice, in UTF-16 units. */
	private static final int LONGEST_CELL = 32_767;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final List<Column<R>> columns;

	private final CSVWriter out;

	CsvTable(Path file, List<Column<R>> columns) throws IOException {
		this(Files.newOutputStream(file), columns);
	}

	/** A table that goes into some stream, which it closes. */
	CsvTable(OutputStream bytes, List<Column<R>> columns) throws IOException {
		this.columns = columns;
		Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
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
		cells(Column.cells(this.columns, row));
	}

	/** The same with a row of which each cell is known. */
	void cells(List<Cell> row) {
		String[] texts = new String[row.size()];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = clipped(row.get(i).csv());
		}
		this.out.writeNext(texts, false);
		IOException failure = failure();
		if (failure != null) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Hands on all rows that were written. */
	void flush() throws IOException {
		this.out.flush();
	}

	/** Excel would put what is beyond into a row of its own. */
	private static String clipped(String cell) {
		if (cell.length() <= LONGEST_CELL) {
			return cell;
		}
		int end = LONGEST_CELL - 1;
		return cell.substring(0, Character.isLowSurrogate(cell.charAt(end)) ? end - 1 : end) + "…";
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
