package org.crosscheck.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read. For one thread. */
class CountedInput extends FilterInputStream {

	private long count;

	CountedInput(InputStream in) {
		super(in);
	}

	long count() {
		return this.count;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		if (value >= 0) {
			counted(1);
		}
		return value;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		int read = super.read(bytes, from, length);
		if (read > 0) {
			counted(read);
		}
		return read;
	}

	@Override
	public long skip(long length) throws IOException {
		long skipped = super.skip(length);
		counted(skipped);
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	void counted(long more) throws IOException {
		this.count += more;
	}

}
