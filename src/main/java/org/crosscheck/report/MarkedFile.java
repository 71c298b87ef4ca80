package org.crosscheck.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * A file being written that knows which bytes came since it was asked last. Whoever
 * writes text into it must flush before asking; the disk is written to when the buffer is
 * full.
 */
final class MarkedFile extends OutputStream {

	private static final int BUFFER = 1 << 16;

	private final OutputStream out;

	private final CRC32C checksum = new CRC32C();

	private long from;

	private long position;

	MarkedFile(Path file) throws IOException {
		this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int start, int length) throws IOException {
		this.out.write(bytes, start, length);
		this.checksum.update(bytes, start, length);
		this.position += length;
	}

	/** Leaves to the buffer when it is written. */
	@Override
	public void flush() {
	}

	/** What was written since the file was opened, or since this was called last. */
	Stretch mark() {
		Stretch stretch = new Stretch(this.from, Math.toIntExact(this.position - this.from), this.checksum.getValue());
		this.from = this.position;
		this.checksum.reset();
		return stretch;
	}

	@Override
	public void close() throws IOException {
		this.out.close();
	}

}
