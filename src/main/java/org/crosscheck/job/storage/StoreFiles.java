package org.crosscheck.job.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The files of the database in their folder. While no run is at work they lie under a
 * seal, the file {@code .seal} with the checksums of the others, for HSQLDB itself would
 * not notice a script that lost its end or a row that a disk has changed. After a crash
 * there is no seal. To be used only while the store's lock is held.
 */
final class StoreFiles {

	static final String DATABASE = "crosscheck";

	/** What HSQLDB has closed properly consists of these. */
	private static final List<String> SEALED = List.of(DATABASE + ".script", DATABASE + ".data");

	private final Path folder;

	private final Path seal;

	StoreFiles(Path folder) {
		this.folder = folder;
		this.seal = folder.resolve(".seal");
	}

	/**
	 * Breaks the seal, if there is one and the files are those that were sealed.
	 * @return false when they are not
	 */
	boolean open() throws IOException {
		if (Files.exists(this.seal)) {
			if (!Files.readString(this.seal).equals(checksums())) {
				return false;
			}
			Files.delete(this.seal);
		}
		return true;
	}

	/**
	 * Seals the files of a database that was closed. One that says of itself that it was
	 * not, or not wholly, gets no seal: to the next run that is a crash.
	 */
	synchronized void close() throws IOException {
		if (isClosed()) {
			Path next = this.folder.resolve(".seal.next");
			Files.writeString(next, checksums());
			try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(next, this.seal, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	/** HSQLDB writes "modified=no" as the last thing when it has replaced its files. */
	private boolean isClosed() throws IOException {
		Path told = this.folder.resolve(DATABASE + ".properties");
		if (Files.exists(this.folder.resolve(DATABASE + ".log")) || Files.notExists(told)) {
			return false;
		}
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(told, StandardCharsets.ISO_8859_1)) {
			properties.load(reader);
		}
		return "no".equals(properties.getProperty("modified"));
	}

	/**
	 * Moves the database with its seal out of the way, into a folder of its own within
	 * the store.
	 * @return that folder
	 */
	Path setAside() throws IOException {
		String time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
		Path aside = Files.createTempDirectory(this.folder, "damaged-" + time + "-");
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.filter(this::isOfDatabase).toList()) {
				Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
			}
		}
		return aside;
	}

	private boolean isOfDatabase(Path file) {
		return file.equals(this.seal) || String.valueOf(file.getFileName()).startsWith(DATABASE + ".");
	}

	private String checksums() throws IOException {
		TreeMap<String, String> sums = new TreeMap<>();
		for (String name : SEALED) {
			Path file = this.folder.resolve(name);
			sums.put(name, Files.exists(file) ? checksum(file) : "missing");
		}
		return sums.entrySet()
			.stream()
			.map((sum) -> sum.getKey() + " " + sum.getValue() + "\n")
			.collect(Collectors.joining());
	}

	private static String checksum(Path file) throws IOException {
		CRC32C checksum = new CRC32C();
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				checksum.update(buffer, 0, read);
			}
		}
		return String.format(Locale.ROOT, "%d %08x", Files.size(file), checksum.getValue());
	}

}
