package org.crosscheck.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomFilesTests {

	private final Path folder;

	RoomFilesTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void aRoomHasTheSameFingerprintWheneverItIsTaken() {
		assertThat(RoomFiles.fingerprint(List.of("text", "article"))).hasSize(16)
			.isEqualTo(RoomFiles.fingerprint(List.of("article", "text")))
			.isNotEqualTo(RoomFiles.fingerprint(List.of("text")));
	}

	@Test
	void aRoomThatIsNotThereIsNoRoom() {
		assertThatIllegalStateException().isThrownBy(() -> RoomFiles.fingerprint(List.of("cellar")));
	}

	@Test
	void oneByteMoreMakesAnotherFingerprintAndOtherRoomsDoNot() throws Exception {
		Map<String, String> files = new TreeMap<>(
				Map.of("text/words.txt", "one", "text/deep/model.bin", "two", "report/page.txt", "three"));
		String before = inJar(files);
		files.put("report/page.txt", "four");
		assertThat(inJar(files)).isEqualTo(before);
		files.put("text/deep/model.bin", "two ");
		assertThat(inJar(files)).isNotEqualTo(before);
	}

	@Test
	void inAJarAndInAFolderItIsTheSame() throws Exception {
		Map<String, String> files = Map.of("text/words.txt", "one", "text/deep/model.bin", "two");
		assertThat(inJar(files)).isEqualTo(inFolder(files));
	}

	private String inJar(Map<String, String> files) throws Exception {
		Path jar = Files.createTempFile(this.folder, "program", ".jar");
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
			for (Map.Entry<String, byte[]> file : withProgram(files).entrySet()) {
				entries.putNextEntry(new JarEntry(file.getKey()));
				entries.write(file.getValue());
			}
		}
		return fingerprint(jar.toUri());
	}

	private String inFolder(Map<String, String> files) throws Exception {
		Path root = Files.createTempDirectory(this.folder, "classes with space");
		for (Map.Entry<String, byte[]> file : withProgram(files).entrySet()) {
			Path place = root.resolve(file.getKey());
			Files.createDirectories(place.getParent());
			Files.write(place, file.getValue());
		}
		return fingerprint(root.toUri());
	}

	private static Map<String, byte[]> withProgram(Map<String, String> files) throws IOException {
		Map<String, byte[]> all = new TreeMap<>();
		for (String name : List.of("job/RoomFiles", "store/Sha256")) {
			String path = "org/crosscheck/" + name + ".class";
			try (InputStream in = RoomFilesTests.class.getResourceAsStream("/" + path)) {
				all.put(path, Objects.requireNonNull(in).readAllBytes());
			}
		}
		files.forEach((name, text) -> all.put("org/crosscheck/" + name, text.getBytes(StandardCharsets.UTF_8)));
		return all;
	}

	/** By a program that lies there. */
	private static String fingerprint(URI place) throws Exception {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { place.toURL() },
				ClassLoader.getPlatformClassLoader())) {
			Method method = loader.loadClass("org.crosscheck.job.RoomFiles")
				.getDeclaredMethod("fingerprint", Collection.class);
			method.setAccessible(true);
			return String.valueOf(method.invoke(null, List.of("text")));
		}
	}

}
