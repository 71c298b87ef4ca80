package org.crosscheck.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

/**
 * A file of an earlier report, which may be gone, and in which a person may have written:
 * nothing of it is taken that is not as it was written. For one thread.
 */
final class EarlierFile implements Closeable {

	private final @Nullable FileChannel file;

	/**
	 * Opens it.
	 * @param file {@code null} when there is none
	 */
	EarlierFile(@Nullable Path file) {
		this.file = opened(file);
	}

	private static @Nullable FileChannel opened(@Nullable Path file) {
		try {
			return (file != null) ? FileChannel.open(file) : null;
		}
		catch (IOException ex) {
			return null;
		}
	}

	/** The bytes of a stretch; {@code null} when they are not there as they were. */
	byte @Nullable [] read(Stretch stretch) {
		try {
			if (this.file == null || stretch.from() + stretch.length() > this.file.size()) {
				return null;
			}
			ByteBuffer bytes = ByteBuffer.allocate(stretch.length());
			while (bytes.hasRemaining()) {
				if (this.file.read(bytes, stretch.from() + bytes.position()) < 0) {
					return null;
				}
			}
			CRC32C checksum = new CRC32C();
			checksum.update(bytes.array());
			return (checksum.getValue() == stretch.checksum()) ? bytes.array() : null;
		}
		catch (IOException ex) {
			return null;
		}
	}

	@Override
	public void close() throws IOException {
		if (this.file != null) {
			this.file.close();
		}
	}

}
