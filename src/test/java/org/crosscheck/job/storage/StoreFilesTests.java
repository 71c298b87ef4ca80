package org.crosscheck.job.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A seal lies on the files of a database that was closed, and of no other. */
class StoreFilesTests {

	private final Path folder;

	/** A database that was closed. */
	StoreFilesTests(@TempDir Path folder) throws IOException {
		this.folder = folder;
		Files.writeString(this.folder.resolve("crosscheck.script"), "SET DATABASE");
		Files.writeString(this.folder.resolve("crosscheck.data"), "rows");
		Files.writeString(this.folder.resolve("crosscheck.properties"), "modified=no\nversion=2.7.4\n");
	}

	@Test
	void whatWasClosedIsSealed() throws IOException {
		new StoreFiles(this.folder).close();
		assertThat(this.folder.resolve(".seal")).exists();
		assertThat(new StoreFiles(this.folder).open()).isTrue();
	}

	@Test
	void whatWasChangedUnderTheSealIsSeen() throws IOException {
		new StoreFiles(this.folder).close();
		Files.writeString(this.folder.resolve("crosscheck.script"), "SET");
		assertThat(new StoreFiles(this.folder).open()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "modified=yes\n", "modified=yes-new-files\n", "" })
	void whatIsStillBeingClosedIsNotSealed(String told) throws IOException {
		Files.writeString(this.folder.resolve("crosscheck.properties"), told);
		new StoreFiles(this.folder).close();
		assertThat(this.folder.resolve(".seal")).doesNotExist();
		assertThat(new StoreFiles(this.folder).open()).isTrue();
	}

	@Test
	void whatHasALogIsNotSealed() throws IOException {
		Files.writeString(this.folder.resolve("crosscheck.log"), "INSERT");
		new StoreFiles(this.folder).close();
		assertThat(this.folder.resolve(".seal")).doesNotExist();
	}

}
