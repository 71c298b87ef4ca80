package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.crosscheck.Crosscheck;
import org.crosscheck.generator.ArticleGenerator;
import org.crosscheck.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A night that finds most of its work done by the night before. */
class KeptNightTests {

	private static final String FIRST = "2026-11-21";

	private static final String SECOND = "2026-11-22";

	private final Path folder;

	private List<String> articles = List.of();

	KeptNightTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@ParameterizedTest
	@EnumSource(TestDatabase.class)
	void itsReportsAreThoseOfANightThatMakesEverythingAnew(TestDatabase database) throws Exception {
		InOneProcess program = new InOneProcess(this.folder, Crosscheck.class, database);
		generate();
		firstNight(program, "kept");
		firstNight(program, "anew");
		program.sql("anew", "DELETE FROM article_rows", "DELETE FROM group_outcome", "UPDATE block SET done = FALSE");
		input(this.articles);
		Map<String, String> kept = secondNight(program, "kept");
		assertThat(kept).isEqualTo(secondNight(program, "anew"));
		assertThat(kept.get("findings.jsonl")).contains("NEW", "PERSISTING");
		assertThat(kept.get("articles.csv")).contains(",UNCHANGED,", ",READ,");
	}

	/** What comparisons came to cannot be read any more, and need not. */
	@Test
	void findingsAreMadeOnlyWhereSomethingIsNew() throws Exception {
		InOneProcess program = new InOneProcess(this.folder);
		generate();
		firstNight(program, "kept");
		firstNight(program, "whole");
		program.sql("kept", "UPDATE block_result SET payload = '{}'");
		assertThat(secondNight(program, "kept")).isEqualTo(secondNight(program, "whole"));
	}

	private void generate() throws IOException {
		Path file = this.folder.resolve("in.jsonl");
		ArticleGenerator.write(file, 24, 5);
		this.articles = Files.readAllLines(file);
	}

	private void input(List<String> lines) throws IOException {
		Files.write(this.folder.resolve("in.jsonl"), lines);
	}

	/** Without two articles that the second night has. */
	private void firstNight(InOneProcess program, String output) throws IOException {
		List<String> some = new ArrayList<>(this.articles);
		some.remove(17);
		some.remove(7);
		input(some);
		night(program, output, FIRST);
	}

	private Map<String, String> secondNight(InOneProcess program, String output) throws IOException {
		night(program, output, SECOND);
		return program.reports(output, SECOND);
	}

	private static void night(InOneProcess program, String output, String date) {
		assertThat(program.run("--input=$/in.jsonl", "--output=$/" + output, "--run.date=" + date,
				"--crosscheck.window=400d"))
			.describedAs(program.said())
			.isZero();
	}

}
