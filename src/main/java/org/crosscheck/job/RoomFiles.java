package org.crosscheck.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.crosscheck.store.Sha256;

/**
 * The classes, word lists and models of the program's rooms. A jar has a checksum of each
 * in its table of contents, so that a start need not unpack hundreds of files to tell
 * whether one has changed. Stateless.
 */
final class RoomFiles {

	private static final String ROOMS = "org/crosscheck/";

	private RoomFiles() {
	}

	/**
	 * 16 hexadecimal digits made of the names and checksums of all files of some rooms.
	 */
	static String fingerprint(Collection<String> rooms) {
		Map<String, Long> checksums = new TreeMap<>();
		for (String room : rooms) {
			Map<String, Long> found = ofRoom(ROOMS + room + "/");
			if (found.isEmpty()) {
				throw new IllegalStateException("the room " + room + " is empty");
			}
			checksums.putAll(found);
		}
		return Sha256.of(checksums).substring(0, 16);
	}

	private static Map<String, Long> ofRoom(String folder) {
		URL own = Objects.requireNonNull(RoomFiles.class.getResource("RoomFiles.class"));
		try {
			if (own.openConnection() instanceof JarURLConnection jar) {
				return inJar(jar.getJarFile(), folder);
			}
			String root = own.toString().substring(0, own.toString().lastIndexOf(ROOMS));
			return inFolder(Path.of(URI.create(root)), folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The jar is the class loader's, which closes it. */
	private static Map<String, Long> inJar(JarFile jar, String folder) {
		Map<String, Long> checksums = new TreeMap<>();
		jar.stream()
			.filter((entry) -> !entry.isDirectory() && entry.getName().startsWith(folder))
			.forEach((entry) -> checksums.put(entry.getName(), checksum(entry)));
		return checksums;
	}

	private static long checksum(JarEntry entry) {
		if (entry.getCrc() < 0) {
			throw new IllegalStateException("the jar tells no checksum of " + entry.getName());
		}
		return entry.getCrc();
	}

	private static Map<String, Long> inFolder(Path root, String folder) throws IOException {
		Map<String, Long> checksums = new TreeMap<>();
		if (!Files.isDirectory(root.resolve(folder))) {
			return checksums;
		}
		try (Stream<Path> files = Files.walk(root.resolve(folder))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				CRC32 checksum = new CRC32();
				checksum.update(Files.readAllBytes(file));
				checksums.put(root.relativize(file).toString().replace('\\', '/'), checksum.getValue());
			}
		}
		return checksums;
	}

}
