package org.crosscheck.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.crosscheck.Crosscheck;
import org.crosscheck.job.storage.HeldStore;
import org.crosscheck.job.storage.StoreFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LauncherTests {

	@TempDir
	Path folder = Path.of("");

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@BeforeEach
	void input() throws IOException {
		Files.createDirectories(this.folder.resolve("in"));
		Files.writeString(this.folder.resolve("in/a.txt"), "Ferry sinks\n\nAt least 12 people died, police said.\n");
		Files.writeString(this.folder.resolve("file"), "not a folder");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					--input=$/missing --output=$/out               | There is no input
					--input=$/in --output=$/file                   | is a file
					--input=$/in --output=$/file/out               | cannot be written
					--input=$/in --output=$/out --store=$/file     | is a file
					--input=$/in --output=$/in/out                 | lies inside the input
					--input=$/in --output=$/out --run.date=22.11.  | is not a date
					--input=$/in --output=$/out --run.date         | needs one value
					--input= --output=$/out                        | needs one value
					--inptu=$/in --output=$/out                    | no option --inptu
					$/in                                           | is not an option
					--input=$/in --output=$/out --spring.datasource.url=x     | --store=DIR instead
					--input=$/in --output=$/out --crosscheck.windwo=3d        | no option --crosscheck.windwo
					--input=$/in --output=$/out --run.dat=2026-11-22          | no option --run.dat
					--input=$/in --output=$/out --crosscheck.event-days=-1    | crosscheck.event-days must be
					--input=$/in --output=$/out --crosscheck.window=soon      | crosscheck.window
					--input=$/in --output=$/out --crosscheck.chunk=0          | crosscheck.chunk must be
					--input=$/in --output=$/out --crosscheck.progress=0s      | crosscheck.progress must be
					--input=$/in --output=$/out --fail-on=high>0,hihg>1       | is not counted; there are high, medium
					--input=$/in --output=$/out --formats=pdf                 | is no format; there are csv, jsonl
					--input=$/in --output=$/out --metrics-file=../m.prom      | must lie in the output
					--input=$/in --output=$/out --dry-run=yes                 | takes no value
					--input=$/in --output=$/out --dry-run --purge             | only one can be asked for
					--output=$/out --purge=everything                         | takes no value but reviews
					--output=$/out --purge                                    | There is no store
					--output=$/out --export-reviews=$/no/all.csv              | There is no store
					--output=$/out --explain onlyone                          | needs two claim ids
					--output=$/out --explain=a,b                              | There is no store
					--input=$/in --output=$/out --role=boss                                  | there are manager and worker
					--input=$/in --output=$/out --role=manager                               | --broker=tcp://HOST:61616
					--input=$/in --output=$/out --broker=tcp://b:1                           | --role=manager or --role=worker
					--input=$/in --output=$/out --broker-credentials=$/file                  | name it with --broker=
					--input=$/in --output=$/out --role=manager --broker=tcp://b:1            | --store=jdbc:postgresql://HOST/DATABASE
					--role=worker --broker=tcp://b:1 --store=$/store                         | --store=jdbc:postgresql://HOST/DATABASE
					--role=worker --broker=tcp://b:1?password=x --store=$/store              | --broker-credentials=FILE
					--role=worker --broker=b --store=$/store                                 | is no address of a broker
					--role=worker --broker=tcp://b:1 --broker-credentials=$/in --store=$/s   | cannot be read
					--role=worker --broker=tcp://b:1 --store=jdbc:postgresql://h/d --dry-run | --role is for runs
					--output=$/out --workers                                                 | --store=jdbc:postgresql://HOST/DATABASE
					--input=$/in --output=$/out --crosscheck.remote.poll=0s                  | crosscheck.remote.poll must be
					""")
	void wrongArgumentsEndWith64AndOneSentence(String args, String sentence) {
		assertThat(run(args)).isEqualTo(64);
		assertThat(this.err.toString(StandardCharsets.UTF_8).strip()).contains(sentence).doesNotContain("\n", "\tat ");
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void helpNamesEveryOptionAndDoesNothingElse() throws IOException {
		assertThat(run("--output=$/out --help")).isZero();
		String help = this.out.toString(StandardCharsets.UTF_8);
		assertThat(help).contains("--input=", "--output=", "--store=", "--run.date=", "--reviews=", "--fail-on=",
				"--formats=", "--metrics-file=", "--dry-run", "--explain", "--export-reviews=", "--purge", "--help");
		assertThat(Settings.defaults())
			.allSatisfy((name, value) -> assertThat(help).contains("  --crosscheck." + name + "=" + value + " "));
		assertThat(help).contains("--crosscheck.window=30d ", "--crosscheck.max-contradictions=none ");
		assertThat(names(this.folder)).containsExactly("file", "in");
	}

	@Test
	void aDryRunSaysWhatWouldBeReadAndWritesNothing() throws IOException {
		Files.writeString(this.folder.resolve("in/c.jsonl"), "{\"text\":\"All is calm.\"}\n{\"title\":\"torn\"}\n");
		Files.writeString(this.folder.resolve("in/d.pdf"), "%PDF");
		Files.writeString(this.folder.resolve("reviews.csv"), "finding_id,verdict\n5be1c0ffee000001,later\nx,later\n");
		assertThat(run("--input=$/in --output=$/out --reviews=$/reviews.csv --dry-run")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("c.jsonl, line 2: ", "d.pdf: ending .pdf",
				".jsonl    1 files, 1 articles, 1 rejected, 0 deferred", ".txt      1 files, 1 articles, 0 rejected",
				"all       3 files, 2 articles, 2 rejected, 0 deferred", "reviews.csv, line 3: its finding_id",
				"reviews   1 verdicts, 1 not understood");
		assertThat(names(this.folder)).containsExactly("file", "in", "reviews.csv");
	}

	@Test
	void metricsAreWrittenAsATextFileWhenTheyAreAskedFor() throws IOException {
		assertThat(run("--input=$/in --output=$/out --run.date=2026-11-22 --metrics-file=crosscheck.prom"
				+ " --formats=sarif,annotations"))
			.isZero();
		assertThat(Files.readString(this.folder.resolve("out/crosscheck.prom"))).contains("crosscheck_run_complete 1.0",
				"crosscheck_articles{state=\"read\"} 1.0", "crosscheck_step_duration_seconds{step=\"writeReports\"}",
				"crosscheck_numbers_seen 1.0");
		assertThat(names(this.folder.resolve("out/latest"))).contains("findings.sarif", "annotations.jsonld",
				"reviews.csv", "contradictions.csv");
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("writeReports: 2 of 2 rows, 1 claims");
	}

	@Test
	void twoClaimsCanBeAskedWhyTheyWereComparedOrNot() throws IOException {
		Files.writeString(this.folder.resolve("in/b.txt"),
				"Ferry sinks\n\nThe ferry sank with 90 cars, police said.\n");
		assertThat(run("--input=$/in --output=$/out")).isZero();
		List<String> ids = Files.readAllLines(this.folder.resolve("out/latest/claims.csv"))
			.stream()
			.skip(1)
			.map((line) -> line.substring(0, line.indexOf(',')).replace("\"", ""))
			.toList();
		this.out.reset();
		assertThat(run("--output=$/out --explain " + ids.get(0) + " " + ids.get(1))).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("At least 12 people died", "90 cars",
				"verdict: not comparable: nothing says that they are of one thing");
		assertThat(run("--output=$/out --explain=nobody," + ids.get(1))).isEqualTo(64);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("holds no claim nobody");
	}

	@Test
	void wrongArgumentsLeaveNothingBehind() throws IOException {
		run("--input=$/missing --output=$/out");
		assertThat(this.folder.resolve("out")).doesNotExist();
		run("--input=$/in --output=$/out --crosscheck.chunk=0");
		assertThat(names(this.folder.resolve("out/store"))).containsExactly(".lock");
	}

	@Test
	@SuppressWarnings("try")
	void aStoreHeldByAnotherRunEndsWith3AndNamesTheHolder() throws IOException {
		Files.createDirectories(this.folder.resolve("out/store"));
		try (HeldStore held = new StoreFolder(this.folder.resolve("out/store")).hold()) {
			assertThat(run("--input=$/in --output=$/out")).isEqualTo(3);
		}
		assertThat(this.err.toString(StandardCharsets.UTF_8).strip())
			.contains("process " + ProcessHandle.current().pid(), " since ", "holds the store")
			.doesNotContain("\n");
	}

	@Test
	void aNightIsRunToItsEndAndTheNextOneGoesOnFromIt() throws IOException {
		assertThat(run("--input=$/in --output=$/out --run.date=2026-11-22")).isZero();
		Path run = this.folder.resolve("out/runs/2026-11-22");
		assertThat(names(run)).contains("articles.csv", "claims.csv", "claims.jsonl", "contradictions.csv",
				"differences.csv", "findings.jsonl", "summary.json", "unsourced.csv");
		assertThat(Files.readString(run.resolve("articles.csv"))).contains("a.txt", ",Ferry sinks,", "READ");
		assertThat(Files.readString(run.resolve("summary.json"))).contains("\"verify\"")
			.doesNotContain("\"writeReports\"");
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("articles  1 READ", run.toString());
		assertThat(run("--input=$/in --output=$/out --run.date=2026-11-22")).isZero();
		assertThat(Files.readString(this.folder.resolve("out/runs/2026-11-22-2/articles.csv"))).contains("UNCHANGED");
		assertThat(Files.readSymbolicLink(this.folder.resolve("out/latest"))).hasToString("runs/2026-11-22-2");
		assertThat(names(this.folder)).containsExactly("file", "in", "out");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void theJobsOwnTablesAndTheNightsAreKeptOnDisk() throws SQLException {
		assertThat(run("--input=$/in --output=$/out --run.date=2026-11-22")).isZero();
		String store = "jdbc:hsqldb:file:" + this.folder.resolve("out/store/crosscheck") + ";shutdown=true";
		try (Connection connection = DriverManager.getConnection(store, "sa", "");
				Statement statement = connection.createStatement()) {
			assertThat(column(statement, "SELECT step_name FROM batch_step_execution WHERE status = 'COMPLETED'"))
				.contains("snapshotInput", "extractClaims", "planBlocks", "checkClaims", "assembleFindings",
						"writeReports");
			assertThat(column(statement, "SELECT hsqldb_type FROM information_schema.system_tables"
					+ " WHERE table_name IN ('ARTICLE', 'CLAIM_PAGE', 'PROFILE', 'BLOCK', 'BLOCK_RESULT', 'FINDING')"))
				.hasSize(6)
				.containsOnly("CACHED");
		}
	}

	private static List<String> column(Statement statement, String query) throws SQLException {
		List<String> values = new ArrayList<>();
		try (ResultSet rows = statement.executeQuery(query)) {
			while (rows.next()) {
				values.add(rows.getString(1));
			}
		}
		return values;
	}

	private int run(String args) {
		String[] each = args.replace("$", this.folder.toString()).split(" ");
		return new Launcher(Crosscheck.class, new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8))
			.run(each);
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
