package org.crosscheck.article;

import java.io.ByteArrayOutputStream;

/**
 * Gathers the bytes of one record of a file and lets them go when they exceed a limit;
 * how many there were is known all the same. For one thread.
 */
final class BoundedBytes {

	private final int longest;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private long length;

	/**
	 * Empty.
	 * @param longest bytes held at most
	 */
	BoundedBytes(int longest) {
		this.longest = longest;
	}

	/** Begins the next record. */
	void clear() {
		this.bytes.reset();
		this.length = 0;
	}

	void add(int single) {
		this.length++;
		if (isTooLong()) {
			this.bytes.reset();
		}
		else {
			this.bytes.write(single);
		}
	}

	void add(byte[] source, int from, int count) {
		this.length += count;
		if (isTooLong()) {
			this.bytes.reset();
		}
		else {
			this.bytes.write(source, from, count);
		}
	}

	/** The length of the record, held or not. */
	long length() {
		return this.length;
	}

	boolean isTooLong() {
		return this.length > this.longest;
	}

	/** The record; no bytes when it is too long. */
	byte[] toByteArray() {
		return isTooLong() ? new byte[0] : this.bytes.toByteArray();
	}

}
