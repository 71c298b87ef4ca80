package org.crosscheck.job.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.crosscheck.article.InputFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SettlingTests {

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@EnumSource
	void aFileThatIsAnotherThanItWasHasMoved(Change change) throws IOException, InterruptedException {
		Path file = Files.writeString(this.folder.resolve("a.txt"), "Nine fell.");
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-20T08:00:00Z")));
		InputFile input = new InputFile(file, "a.txt", 10);
		Settling settling = Settling.of(List.of(input), Duration.ofMillis(1));
		change.doTo(file);
		assertThat(settling.hasMoved(input)).isEqualTo(change.moves);
	}

	/** What may happen to a file. */
	enum Change {

		NOTHING(false), GOES(false), GROWS(true), IS_TOUCHED(true), IS_REPLACED(true);

		private final boolean moves;

		Change(boolean moves) {
			this.moves = moves;
		}

		private void doTo(Path file) throws IOException {
			switch (this) {
				case NOTHING -> {
				}
				case GOES -> Files.delete(file);
				case GROWS -> {
					FileTime time = Files.getLastModifiedTime(file);
					Files.writeString(file, " Two", StandardOpenOption.APPEND);
					Files.setLastModifiedTime(file, time);
				}
				case IS_TOUCHED ->
					Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-20T08:00:01Z")));
				case IS_REPLACED -> {
					Path other = Files.copy(file, file.resolveSibling("b"), StandardCopyOption.COPY_ATTRIBUTES);
					Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}

	}

}
