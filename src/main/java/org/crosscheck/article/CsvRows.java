package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV file (RFC 4180) into its rows, whose quoted cells may hold line ends. A
 * quotation mark within a cell that does not begin with one is a character like any
 * other. Works on bytes, for every encoding that we read has ASCII in it; a row of any
 * length is passed over without being held. For one thread.
 */
final class CsvRows {

	private enum State {

		CELL_STARTS, PLAIN, QUOTED, QUOTE_IN_QUOTED

	}

	private final InputStream in;

	private final char separator;

	private final BoundedBytes row;

	private State state = State.CELL_STARTS;

	private boolean cutShort;

	private long number;

	/**
	 * Cuts a stream.
	 * @param separator between cells; of the header line any of those in use may be
	 * given, for no name of a column holds one
	 */
	CsvRows(InputStream in, int longest, char separator) {
		this.in = in;
		this.row = new BoundedBytes(longest);
		this.separator = separator;
	}

	/**
	 * The next row that is not blank, without its line end; no bytes when it is longer
	 * than the limit ({@link #isTooLong}); {@code null} at the end.
	 */
	byte @Nullable [] next() throws IOException {
		int c = this.in.read();
		while (c >= 0) {
			this.row.clear();
			this.state = State.CELL_STARTS;
			boolean blank = true;
			for (; c >= 0 && (c != '\n' || this.state == State.QUOTED); c = this.in.read()) {
				blank &= c <= ' ';
				this.row.add(c);
				this.state = after(c);
			}
			this.number++;
			this.cutShort = this.state == State.QUOTED;
			if (!blank) {
				return this.row.toByteArray();
			}
			c = this.in.read();
		}
		return null;
	}

	private State after(int c) {
		return switch (this.state) {
			case CELL_STARTS -> (c == '"') ? State.QUOTED : (c == this.separator) ? State.CELL_STARTS : State.PLAIN;
			case PLAIN -> (c == this.separator) ? State.CELL_STARTS : State.PLAIN;
			case QUOTED -> (c == '"') ? State.QUOTE_IN_QUOTED : State.QUOTED;
			case QUOTE_IN_QUOTED -> (c == '"') ? State.QUOTED : (c == this.separator) ? State.CELL_STARTS : State.PLAIN;
		};
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
