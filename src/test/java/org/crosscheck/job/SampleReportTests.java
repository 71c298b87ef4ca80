package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.crosscheck.report.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The articles that come with the program show what the README says they do. */
class SampleReportTests {

	@TempDir
	Path folder = Path.of("");

	@Test
	void theSampleArticlesShowWhatTheReadmeTells() throws IOException {
		InOneProcess program = new InOneProcess(this.folder);
		assertThat(
				program.run("--input=" + Path.of("input").toAbsolutePath(), "--output=$/out", "--run.date=2026-11-21"))
			.describedAs(program.said())
			.isZero();
		assertThat(findings("contradictions.csv")).contains("CONTRADICTION DISPUTED 14 people 31 people",
				"CONTRADICTION NON_MONOTONE 31 people 19", "CONTRADICTION MISREPORT 187 people 178 people",
				"CONTRADICTION MISREPORT 48 million euros 84 million euros",
				"SELF_CONTRADICTION HEADLINE_BODY 650 homes 6,500 homes");
		assertThat(findings("differences.csv")).contains("UPDATE  14 people 19")
			.anyMatch((finding) -> finding.startsWith("SCOPE_DIFFERENCE STAGE 120 soldiers"));
		assertThat(rows("contradictions.csv")).anyMatch((row) -> "ARITHMETIC_INCONSISTENCY".equals(row.get("label"))
				&& "CHANGE".equals(row.get("kind")) && "584 million euros".equals(row.get("value_b")));
		assertThat(rows("unsourced.csv")).extracting((row) -> row.get("label")).contains("UNSOURCED", "WEAKLY_SOURCED");
	}

	private List<String> findings(String table) throws IOException {
		return rows(table).stream()
			.map((row) -> String.join(" ",
					List.of(row.get("label"), row.get("kind"), row.get("value_a"), row.get("value_b"))))
			.toList();
	}

	private List<Map<String, String>> rows(String table) throws IOException {
		return Tables.rows(this.folder.resolve("out/latest").resolve(table));
	}

}
