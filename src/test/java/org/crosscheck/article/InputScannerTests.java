package org.crosscheck.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InputScannerTests {

	@TempDir
	Path folder = Path.of("");

	private Path file(String path) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.resolve("..").normalize());
		return Files.writeString(file, "Nine died.");
	}

	private List<String> paths(Path input) throws IOException {
		return new InputScanner().scan(input).stream().map(InputFile::path).toList();
	}

	@Test
	void listsAFolderTreeInTheOrderOfItsPaths() throws IOException {
		file("b.txt");
		file("a/z.json");
		file("a/b/c.pdf");
		file("a.html");
		assertThat(paths(this.folder)).containsExactly("a.html", "a/b/c.pdf", "a/z.json", "b.txt");
	}

	@Test
	void leavesOutWhatIsHidden() throws IOException {
		file(".hidden.txt");
		file(".git/a.txt");
		file("a.txt");
		assertThat(paths(this.folder)).containsExactly("a.txt");
	}

	@Test
	void readsAFolderWhoseOwnNameIsHidden() throws IOException {
		file(".in/a.txt");
		assertThat(paths(this.folder.resolve(".in"))).containsExactly("a.txt");
	}

	@Test
	void aSingleFileHasItsNameForPath() throws IOException {
		assertThat(new InputScanner().scan(file("a/one.txt")))
			.containsExactly(new InputFile(this.folder.resolve("a/one.txt"), "one.txt", 10));
	}

	@Test
	void leavesOutLinksThatLeadOutOrNowhereOrInACircle() throws IOException {
		file("outside/secret.txt");
		Path in = file("in/a.txt").resolve("..").normalize();
		Files.createSymbolicLink(in.resolve("out.txt"), this.folder.resolve("outside/secret.txt"));
		Files.createSymbolicLink(in.resolve("out"), this.folder.resolve("outside"));
		Files.createSymbolicLink(in.resolve("gone.txt"), in.resolve("nothing.txt"));
		Files.createSymbolicLink(in.resolve("round"), in);
		Files.createSymbolicLink(in.resolve("b.txt"), in.resolve("a.txt"));
		assertThat(paths(in)).containsExactly("a.txt", "b.txt");
	}

	@Test
	void anEmptyFolderHasNoFiles() throws IOException {
		assertThat(paths(this.folder)).isEmpty();
	}

	@Test
	void saysWhenThereIsNoSuchInput() {
		assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> paths(this.folder.resolve("none")));
	}

}
