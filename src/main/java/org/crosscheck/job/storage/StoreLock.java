package org.crosscheck.job.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.crosscheck.job.Plain;
import org.crosscheck.job.ProcessName;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every other run away from a store. The operating system's lock on one byte of
 * {@code <store>/.lock} counts and ends with the process, however it ends; the text in
 * the file only tells who holds it. The byte lies beyond the text, for on some systems a
 * locked byte cannot be read.
 */
final class StoreLock implements AutoCloseable {

	private static final long PLACE = 1L << 40;

	private final FileChannel channel;

	private StoreLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock or gives up at once.
	 * @param store an existing folder
	 * @throws StoreHeldException when another run has it
	 */
	static StoreLock acquire(Path store) throws IOException {
		Path file = store.resolve(".lock");
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (tryLock(channel) == null) {
			channel.close();
			throw new StoreHeldException("Another run, " + holder(file) + ", holds the store " + store
					+ "; wait until it has ended, or name another store with --store=DIR.");
		}
		String text = ProcessName.told() + " since " + Instant.now().truncatedTo(ChronoUnit.SECONDS);
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
		return new StoreLock(channel);
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(PLACE, 1, false);
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static String holder(Path file) throws IOException {
		String text = Files.readString(file).strip();
		return text.isEmpty() ? "started just now" : Plain.text(text, 200);
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
