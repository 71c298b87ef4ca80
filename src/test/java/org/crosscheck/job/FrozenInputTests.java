package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FrozenInputTests {

	@TempDir
	Path folder = Path.of("");

	@Test
	void aFileThatIsStillBeingWrittenBelongsToTheNextRun() throws Exception {
		Path input = Files.createDirectories(this.folder.resolve("in"));
		Path feed = Files.writeString(input.resolve("feed.jsonl"), line(0));
		Files.writeString(input.resolve("b.txt"), "Dam breaks\n\nSome 40 homes were lost, the mayor said.\n");
		InOneProcess program = new InOneProcess(this.folder);
		AtomicBoolean ended = new AtomicBoolean();
		CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> keepWriting(feed, ended));
		assertThat(program.run("--input=$/in", "--output=$/out", "--run.date=2026-11-21", "--crosscheck.settle=200ms"))
			.isZero();
		ended.set(true);
		writer.get(30, TimeUnit.SECONDS);
		assertThat(articles()).anyMatch((row) -> row.startsWith("b.txt") && row.contains(",READ,"))
			.filteredOn((row) -> row.startsWith("feed.jsonl"))
			.singleElement()
			.asString()
			.contains(",DEFERRED,is still being written; the next run reads it");
		assertThat(program.run("--input=$/in", "--output=$/out", "--run.date=2026-11-22", "--crosscheck.settle=200ms"))
			.isZero();
		assertThat(articles()).filteredOn((row) -> row.startsWith("feed.jsonl"))
			.hasSize(Files.readAllLines(feed).size())
			.noneMatch((row) -> row.contains("DEFERRED"));
	}

	private List<String> articles() throws IOException {
		return Files.readAllLines(this.folder.resolve("out/latest/articles.csv"));
	}

	private static void keepWriting(Path feed, AtomicBoolean ended) {
		try {
			for (int n = 1; !ended.get(); n++) {
				Files.writeString(feed, line(n), StandardOpenOption.APPEND);
				Thread.sleep(10);
			}
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String line(int n) {
		return "{\"text\":\"Ferry " + n + " sank with 12 people aboard, police said.\"}\n";
	}

}
