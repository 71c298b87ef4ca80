package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines without ever holding more than a limit. For one
 * thread.
 */
final class ByteLines {

	private final InputStream in;

	private final BoundedBytes line;

	private final byte[] buffer = new byte[1 << 16];

	private int from;

	private int to;

	private long number;

	ByteLines(InputStream in, int longest) {
		this.in = in;
		this.line = new BoundedBytes(longest);
	}

	/**
	 * The next line without its line feed; no bytes when it is longer than the limit
	 * ({@link #isTooLong}); {@code null} at the end.
	 */
	byte @Nullable [] next() throws IOException {
		if (this.from == this.to && !fill()) {
			return null;
		}
		this.number++;
		this.line.clear();
		boolean ended = false;
		while (!ended && (this.from < this.to || fill())) {
			int end = this.from;
			while (end < this.to && this.buffer[end] != '\n') {
				end++;
			}
			this.line.add(this.buffer, this.from, end - this.from);
			ended = end < this.to;
			this.from = ended ? end + 1 : end;
		}
		return this.line.toByteArray();
	}

	/** Number of the line that was last read, from 1. */
	long number() {
		return this.number;
	}

	/** Length in bytes of the line that was last read. */
	long length() {
		return this.line.length();
	}

	boolean isTooLong() {
		return this.line.isTooLong();
	}

	private boolean fill() throws IOException {
		this.from = 0;
		this.to = Math.max(0, this.in.read(this.buffer));
		return this.to > 0;
	}

}
