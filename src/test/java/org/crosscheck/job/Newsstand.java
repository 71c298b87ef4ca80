package org.crosscheck.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.crosscheck.Crosscheck;
import org.crosscheck.report.Tables;
import org.crosscheck.store.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder of articles that changes from night to night, and the reports on it. */
final class Newsstand {

	private static final JsonMapper JSON = new JsonMapper();

	private final Path folder;

	private final InOneProcess program;

	private String run = "";

	Newsstand(Path folder) throws IOException {
		this(folder, TestDatabase.HSQLDB);
	}

	Newsstand(Path folder, TestDatabase database) throws IOException {
		this.folder = folder;
		this.program = new InOneProcess(folder, Crosscheck.class, database);
		Files.createDirectories(folder.resolve("in"));
	}

	/** Puts an article in, in place of one of the same name. */
	void put(String name, String publisher, String published, String text) throws IOException {
		Map<String, String> article = new TreeMap<>(Map.of("id", name, "title", "Ferry sinks off Hollow Cape",
				"publisher", publisher, "published", published, "text", text));
		Files.writeString(this.folder.resolve("in/" + name + ".json"), JSON.writeValueAsString(article));
	}

	void remove(String name) throws IOException {
		Files.delete(this.folder.resolve("in/" + name + ".json"));
	}

	/** Runs a night and expects it to end well. */
	void night(String date, String... more) {
		this.run = date;
		assertThat(run(date, more)).describedAs(this.program.said()).isZero();
	}

	int run(String date, String... more) {
		List<String> args = new ArrayList<>(
				List.of("--input=$/in", "--output=$/out", "--run.date=" + date, "--crosscheck.settle=1ms"));
		args.addAll(List.of(more));
		return this.program.run(args.toArray(String[]::new));
	}

	String said() {
		return this.program.said();
	}

	InOneProcess program() {
		return this.program;
	}

	Path output() {
		return this.folder.resolve("out");
	}

	/** Rows of a table of the last night. */
	List<Map<String, String>> rows(String table) throws IOException {
		return Tables.rows(output().resolve("runs/" + this.run + "/" + table));
	}

	/** A finding of the last night as {@code findings.jsonl} has it. */
	JsonNode finding(String id) throws IOException {
		for (String line : Files.readAllLines(output().resolve("runs/" + this.run + "/findings.jsonl"))) {
			JsonNode finding = JSON.readTree(line);
			if (finding.get("finding_id").asString().equals(id)) {
				return finding;
			}
		}
		throw new AssertionError("no finding " + id + " in run " + this.run);
	}

	/** Puts a reviewed table into the folder of reviews. */
	void review(String name, String text) throws IOException {
		Path file = output().resolve("reviews").resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, text.getBytes(StandardCharsets.UTF_8));
	}

}
