package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.crosscheck.generator.ArticleGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ends the program in the middle of its work, as a process, and starts it again. */
class RestartTests {

	private static final int ARTICLES = 60;

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void input() throws IOException {
		ArticleGenerator.write(this.folder.resolve("articles.jsonl"), ARTICLES, 7);
	}

	@ParameterizedTest
	@ValueSource(strings = { "extractClaims: ", "checkClaims: " })
	void aRunThatWasKilledGoesOnAndComesToTheSameReports(String step) throws Exception {
		RunningProgram killed = start("killed", "2026-11-21");
		killed.awaitLine(step);
		killed.kill();
		assertThat(this.folder.resolve("killed/runs")).doesNotExist();
		RunningProgram again = start("killed", "2026-11-22");
		again.awaitLine("Going on with run 2026-11-21");
		assertThat(again.await()).describedAs(again.said()).isZero();
		assertThat(again.said()).doesNotContain("snapshotInput:");
		RunningProgram undisturbed = start("undisturbed", "2026-11-21");
		assertThat(undisturbed.await()).describedAs(undisturbed.said()).isZero();
		assertThat(reports("killed")).isEqualTo(reports("undisturbed")).containsKey("claims.jsonl");
	}

	@Test
	void aRunThatIsAskedToStopEndsWith4AndGoesOn() throws Exception {
		RunningProgram stopped = start("stopped", "2026-11-21");
		stopped.awaitLine("extractClaims: ");
		RunningProgram second = start("stopped", "2026-11-21");
		assertThat(second.await()).describedAs(second.said()).isEqualTo(3);
		stopped.terminate();
		assertThat(stopped.await()).describedAs(stopped.said()).isEqualTo(4);
		RunningProgram elsewhere = RunningProgram.start("--input=" + this.folder, "--output=" + this.folder + "x",
				"--store=" + this.folder.resolve("stopped/store"));
		assertThat(elsewhere.await()).describedAs(elsewhere.said()).isEqualTo(64);
		assertThat(elsewhere.said()).contains("is not finished; finish it with --input=");
		RunningProgram again = start("stopped", "2026-11-22");
		assertThat(again.await()).describedAs(again.said()).isZero();
		assertThat(again.said()).contains("Going on with run 2026-11-21");
	}

	private RunningProgram start(String output, String date) throws IOException {
		return RunningProgram.start("--input=" + this.folder.resolve("articles.jsonl"),
				"--output=" + this.folder.resolve(output), "--run.date=" + date, "--crosscheck.progress=1ms",
				"--crosscheck.chunk=5");
	}

	private Map<String, List<String>> reports(String output) throws IOException {
		Map<String, List<String>> reports = new TreeMap<>();
		try (Stream<Path> files = Files.list(this.folder.resolve(output).resolve("runs/2026-11-21"))) {
			for (Path file : new ArrayList<>(files.toList())) {
				if (!file.getFileName().toString().startsWith("summary")) {
					reports.put(file.getFileName().toString(), Files.readAllLines(file));
				}
			}
		}
		return reports;
	}

}
