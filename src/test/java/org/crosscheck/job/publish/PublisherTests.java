package org.crosscheck.job.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class PublisherTests {

	@TempDir
	Path output = Path.of("");

	@Test
	void latestPointsAtTheLastRun() throws IOException {
		publish("2026-11-21", "old");
		publish("2026-11-22", "new");
		assertThat(this.output.resolve("latest/claims.csv")).hasContent("new");
		assertThat(this.output.resolve("runs/2026-11-21/claims.csv")).hasContent("old");
		assertThat(names(this.output)).containsExactly("latest", "runs");
		assertThat(names(this.output.resolve("runs"))).containsExactly("2026-11-21", "2026-11-22");
	}

	@Test
	void theLinkIsRelativeSoThatTheOutputCanBeMoved() throws IOException {
		publish("2026-11-22", "x");
		assertThat(Files.readSymbolicLink(this.output.resolve("latest"))).hasToString("runs/2026-11-22");
	}

	@Test
	void publishingARunAgainReplacesIt() throws IOException {
		publish("2026-11-22", "first");
		publish("2026-11-22", "second");
		assertThat(this.output.resolve("latest/claims.csv")).hasContent("second");
	}

	@Test
	void aFolderNamedLatestGivesWayToTheLink() throws IOException {
		Files.createDirectories(this.output.resolve("latest"));
		Files.writeString(this.output.resolve("latest/claims.csv"), "a copy");
		publish("2026-11-22", "new");
		assertThat(this.output.resolve("latest/claims.csv")).hasContent("new");
		assertThat(names(this.output)).containsExactly("latest", "runs");
	}

	@Test
	void whatPeopleDeletedOrMovedIsMadeAnew() throws IOException {
		publish("2026-11-21", "old");
		Files.delete(this.output.resolve("latest"));
		Files.move(this.output.resolve("runs"), this.output.resolve("mine"));
		publish("2026-11-22", "new");
		Files.delete(this.output.resolve("latest"));
		Files.writeString(this.output.resolve("latest"), "a file");
		publish("2026-11-22", "again");
		assertThat(this.output.resolve("latest/claims.csv")).hasContent("again");
		assertThat(this.output.resolve("mine/2026-11-21/claims.csv")).hasContent("old");
	}

	@Test
	void whatCannotBeWrittenToItsEndIsNotSeen() throws IOException {
		publish("2026-11-21", "old");
		assertThatIOException().isThrownBy(() -> new Publisher(this.output).publish("2026-11-22", (folder) -> {
			Files.writeString(folder.resolve("claims.csv"), "half");
			throw new IOException("no space left");
		}));
		assertThat(this.output.resolve("runs/2026-11-22")).doesNotExist();
		assertThat(this.output.resolve("latest/claims.csv")).hasContent("old");
		publish("2026-11-22", "whole");
		assertThat(names(this.output.resolve("runs"))).containsExactly("2026-11-21", "2026-11-22");
	}

	private void publish(String run, String content) throws IOException {
		new Publisher(this.output).publish(run, (folder) -> Files.writeString(folder.resolve("claims.csv"), content));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
