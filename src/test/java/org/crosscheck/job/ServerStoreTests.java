package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.crosscheck.Crosscheck;
import org.crosscheck.job.storage.HeldStore;
import org.crosscheck.report.Tables;
import org.crosscheck.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The program with its store on a server. */
class ServerStoreTests {

	/** Each stands elsewhere in the order of some language than in that of its code. */
	private static final List<String> NAMES = List.of("b", "B", "a10", "a9", "A1", "é", "e", "Z", "ä", "-c", "c d",
			"cd");

	private static final String NIGHT = "--run.date=2026-11-21";

	@TempDir
	Path folder = Path.of("");

	private InOneProcess program = new InOneProcess(this.folder);

	@BeforeEach
	void input() throws IOException {
		this.program = new InOneProcess(this.folder, Crosscheck.class, TestDatabase.POSTGRES);
		JsonMapper json = new JsonMapper();
		List<String> lines = new ArrayList<>();
		for (int n = 0; n < NAMES.size(); n++) {
			lines.add(json
				.writeValueAsString(new TreeMap<>(Map.of("id", NAMES.get(n), "publisher", NAMES.get(n) + " Post",
						"published", "2026-11-2" + n % 2, "title", "Ferry sinks off Hollow Cape", "text",
						"The ferry Sea Pearl sank off Hollow Cape on Friday.\n\nCaptain "
								+ "Abel Berg said on Friday that " + (14 + n / 3)
								+ " people died when the Sea Pearl sank off Hollow Cape.\n"))));
		}
		Files.write(this.folder.resolve("in.jsonl"), lines);
	}

	@Test
	void twoNightsComeToTheSameReportsOnEveryDatabaseInWhateverLanguageItSorts() throws Exception {
		List<Object> onHsqldb = twoNights(new InOneProcess(this.folder), "own");
		assertThat(onHsqldb.toString()).contains("MISREPORT", "PERSISTING", "verdict:", "dismissed");
		assertThat(this.program.run("--input=$/in.jsonl", "--output=$/served", "--run.date=2026-10-01")).isZero();
		List<String> columns = this.program.sql("served", "DELETE FROM night", "DELETE FROM known_finding",
				"DELETE FROM profile", "DELETE FROM article", "DELETE FROM claim_page", "DELETE FROM manifest",
				"SELECT 'ALTER TABLE ' || table_name || ' ALTER COLUMN ' || column_name || ' TYPE VARCHAR(4000) COLLATE'"
						+ " || ' \"und-x-icu\"' FROM information_schema.columns WHERE table_schema = CURRENT_SCHEMA"
						+ " AND column_name IN ('article_id', 'run_name', 'claim_key', 'finding_id', 'path', 'text_hash')");
		assertThat(columns).hasSizeGreaterThan(10);
		this.program.sql("served", columns.toArray(String[]::new));
		assertThat(twoNights(this.program, "served")).isEqualTo(onHsqldb);
	}

	private List<Object> twoNights(InOneProcess on, String output) throws IOException {
		assertThat(on.run("--input=$/in.jsonl", "--output=$/" + output, NIGHT)).describedAs(on.said()).isZero();
		Map<String, String> first = on.reports(output, "2026-11-21");
		List<Map<String, String>> rows = Tables
			.rows(this.folder.resolve(output + "/runs/2026-11-21/contradictions.csv"));
		Path reviews = Files.createDirectories(this.folder.resolve(output + "/reviews"));
		Files.writeString(reviews.resolve("a.csv"),
				"finding_id,verdict\n" + rows.get(0).get("finding_id") + ",dismissed\n");
		assertThat(on.run("--input=$/in.jsonl", "--output=$/" + output, "--run.date=2026-11-22")).isZero();
		Map<String, String> second = on.reports(output, "2026-11-22");
		assertThat(on.run("--output=$/" + output, "--explain",
				rows.get(0).get("claim_a") + "," + rows.get(0).get("claim_b")))
			.isZero();
		String explained = on.said();
		assertThat(on.run("--output=$/" + output, "--export-reviews=$/" + output + ".csv")).isZero();
		return List.of(first, second, explained, Files.readString(this.folder.resolve(output + ".csv")));
	}

	@Test
	void aStoreThatIsHeldEndsWith3AndOneThatIsNotThereWith64() throws Exception {
		assertThat(this.program.run("--output=$/held", "--purge")).isEqualTo(64);
		assertThat(this.program.said()).contains("There is no store in jdbc:postgresql://localhost");
		try (HeldStore held = this.program.location("held").hold()) {
			held.prepare(true);
			assertThat(this.program.run("--input=$/in.jsonl", "--output=$/held", NIGHT)).isEqualTo(3);
		}
		assertThat(this.program.said()).contains("Another run, process " + ProcessHandle.current().pid() + " on ")
			.doesNotContain("\tat ");
	}

	@Test
	void aStoreOfALaterVersionIsLeftAsItIs() throws Exception {
		assertThat(this.program.run("--input=$/in.jsonl", "--output=$/later", NIGHT)).isZero();
		this.program.sql("later",
				"INSERT INTO flyway_schema_history VALUES (99, '99', 'later', 'SQL', 'V99__later.sql',"
						+ " 1, 'sa', NOW(), 1, TRUE)");
		assertThat(this.program.run("--input=$/in.jsonl", "--output=$/later", NIGHT)).isEqualTo(64);
		assertThat(this.program.said()).contains("later version of Crosscheck", "version 99").doesNotContain("\tat ");
		assertThat(InOneProcess.names(this.folder.resolve("later/runs"))).containsExactly("2026-11-21");
	}

	@Test
	void aServerThatRefusesEndsWith5AndOneSentence() throws IOException {
		Path wrong = Files.writeString(this.folder.resolve("wrong"), "user=crosscheck\npassword=hunter2\n");
		InOneProcess plain = new InOneProcess(this.folder);
		assertThat(plain.run("--input=$/in.jsonl", "--output=$/refused", "--store-credentials=" + wrong,
				"--store=" + TestDatabase.address("crosscheck")))
			.isEqualTo(5);
		assertThat(plain.said().strip()).contains("does not let the user crosscheck in")
			.doesNotContain("hunter2", "\n", "\tat ");
		assertThat(this.folder.resolve("refused/runs")).doesNotExist();
	}

	@Test
	void credentialsAreForServersOnly() {
		InOneProcess plain = new InOneProcess(this.folder);
		assertThat(plain.run("--input=$/in.jsonl", "--output=$/x", "--store-credentials=$/in.jsonl")).isEqualTo(64);
		assertThat(plain.said()).contains("--store-credentials is for a store on a server");
	}

}
