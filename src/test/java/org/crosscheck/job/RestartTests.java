package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.generator.ArticleGenerator;
import org.crosscheck.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
	@CsvSource({ "HSQLDB, extractClaims", "HSQLDB, checkClaims", "POSTGRES, extractClaims" })
	void aRunThatWasKilledGoesOnAndComesToTheSameReports(TestDatabase database, String step) throws Exception {
		RunningProgram killed = start(database, "killed", "2026-11-21");
		killed.awaitLine(step + ": ");
		killed.kill();
		assertThat(this.folder.resolve("killed/runs")).doesNotExist();
		RunningProgram again = start(database, "killed", "2026-11-22");
		again.awaitLine("Going on with run 2026-11-21");
		assertThat(again.await()).describedAs(again.said()).isZero();
		assertThat(again.said()).doesNotContain("snapshotInput:");
		InOneProcess undisturbed = new InOneProcess(this.folder);
		assertThat(undisturbed.run("--input=$/articles.jsonl", "--output=$/undisturbed", "--run.date=2026-11-21"))
			.isZero();
		assertThat(undisturbed.reports("killed", "2026-11-21"))
			.isEqualTo(undisturbed.reports("undisturbed", "2026-11-21"))
			.containsKey("claims.jsonl");
	}

	@Test
	void aRunThatIsAskedToStopEndsWith4AndGoesOn() throws Exception {
		RunningProgram stopped = start(TestDatabase.HSQLDB, "stopped", "2026-11-21");
		stopped.awaitLine("extractClaims: ");
		RunningProgram second = start(TestDatabase.HSQLDB, "stopped", "2026-11-21");
		assertThat(second.await()).describedAs(second.said()).isEqualTo(3);
		stopped.terminate();
		assertThat(stopped.await()).describedAs(stopped.said()).isEqualTo(4);
		RunningProgram elsewhere = RunningProgram.start("--input=" + this.folder, "--output=" + this.folder + "x",
				"--store=" + this.folder.resolve("stopped/store"));
		assertThat(elsewhere.await()).describedAs(elsewhere.said()).isEqualTo(64);
		assertThat(elsewhere.said()).contains("is not finished; finish it with --input=");
		RunningProgram again = start(TestDatabase.HSQLDB, "stopped", "2026-11-22");
		assertThat(again.await()).describedAs(again.said()).isZero();
		assertThat(again.said()).contains("Going on with run 2026-11-21");
	}

	private RunningProgram start(TestDatabase database, String output, String date) throws IOException {
		List<String> args = new ArrayList<>(database.arguments(this.folder.resolve(output)));
		args.addAll(
				List.of("--input=" + this.folder.resolve("articles.jsonl"), "--output=" + this.folder.resolve(output),
						"--run.date=" + date, "--crosscheck.progress=1ms", "--crosscheck.chunk=5"));
		return RunningProgram.start(args.toArray(String[]::new));
	}

}
