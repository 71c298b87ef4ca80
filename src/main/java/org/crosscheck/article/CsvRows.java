package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV file (RFC 4180) into its rows, whose quoted cells may hold line ends; rows
 * end with a line feed, a return (old Macintosh) or both. A quotation mark within a cell
 * that does not begin with one is a character like any other. Works on bytes, for every
 * encoding that we read has ASCII in it; a row of any length is passed over without being
 * held. For one thread.
 */
final class CsvRows {

	private enum State {

		CELL_STARTS, PLAIN, QUOTED, QUOTE_IN_QUOTED

	}

	private static final String SEPARATORS = ",;\t";

	private final InputStream in;

	private final BoundedBytes row;

	private String separators = SEPARATORS;

	private int end = -1;

	private State state = State.CELL_STARTS;

	private boolean cutShort;

	private long number;

	CsvRows(InputStream in, int longest) {
		this.in = in;
		this.row = new BoundedBytes(longest);
	}

	/**
	 * Sets what stands between cells. Until then any separator in use does, which is
	 * right for a header line, for no name of a column holds one.
	 */
	void separateBy(char separator) {
		this.separators = String.valueOf(separator);
	}

	/**
	 * The next row that is not blank, without its line end; no bytes when it is longer
	 * than the limit ({@link #isTooLong}); {@code null} at the end.
	 */
	byte @Nullable [] next() throws IOException {
		int c = first();
		while (c >= 0) {
			this.row.clear();
			this.state = State.CELL_STARTS;
			boolean blank = true;
			for (; c >= 0 && !endsRow(c); c = this.in.read()) {
				blank &= c <= ' ';
				this.row.add(c);
				this.state = after(c);
			}
			this.end = c;
			this.number++;
			this.cutShort = this.state == State.QUOTED;
			if (!blank) {
				return this.row.toByteArray();
			}
			c = first();
		}
		return null;
	}

	/** The first byte of a row, behind both bytes of a line end that has two. */
	private int first() throws IOException {
		int c = this.in.read();
		return (this.end == '\r' && c == '\n') ? this.in.read() : c;
	}

	private boolean endsRow(int c) {
		return (c == '\n' || c == '\r') && this.state != State.QUOTED;
	}

	private State after(int c) {
		return switch (this.state) {
			case CELL_STARTS -> (c == '"') ? State.QUOTED : isSeparator(c) ? State.CELL_STARTS : State.PLAIN;
			case PLAIN -> isSeparator(c) ? State.CELL_STARTS : State.PLAIN;
			case QUOTED -> (c == '"') ? State.QUOTE_IN_QUOTED : State.QUOTED;
			case QUOTE_IN_QUOTED -> (c == '"') ? State.QUOTED : isSeparator(c) ? State.CELL_STARTS : State.PLAIN;
		};
	}

	private boolean isSeparator(int c) {
		return this.separators.indexOf(c) >= 0;
	}

	/** Number of the row that was last read as a spreadsheet counts, from 1. */
	long number() {
		return this.number;
	}

	/** Length in bytes of the row that was last read. */
	long length() {
		return this.row.length();
	}

	boolean isTooLong() {
		return this.row.isTooLong();
	}

	/** Whether the file ended within a quoted cell of the row that was last read. */
	boolean isCutShort() {
		return this.cutShort;
	}

}
