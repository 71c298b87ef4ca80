package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.sql.DataSource;

import org.crosscheck.Crosscheck;
import org.crosscheck.generator.ArticleGenerator;
import org.crosscheck.job.FaultyJdbc.Fault;
import org.crosscheck.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets the steps fail in the ways that Spring Batch takes for success, and runs again.
 */
class VerifyTests {

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource({ "HSQLDB, ITEM_LOST, 1 articles were not read for claims", "HSQLDB, ROLLBACK_SWALLOWED, ''",
			"HSQLDB, COMMIT_FAILS, ''", "HSQLDB, CLAIMS_LOST, ''", "POSTGRES, ROLLBACK_SWALLOWED, ''" })
	void whatIsLostFailsTheRunAndTheSameCommandMakesUpForIt(TestDatabase database, Fault fault, String sentence)
			throws IOException {
		ArticleGenerator.write(this.folder.resolve("in.jsonl"), 30, 5);
		InOneProcess program = new InOneProcess(this.folder, Faulty.class, database);
		assertThat(run(program, "out", fault)).describedAs(program.said()).isEqualTo(5);
		assertThat(program.said()).contains("has failed: ", sentence);
		assertThat(this.folder.resolve("out/runs")).doesNotExist();
		assertThat(run(program, "out", Fault.NONE)).describedAs(program.said()).isZero();
		assertThat(run(program, "whole", Fault.NONE)).isZero();
		assertThat(program.reports("out", "2026-11-22")).isEqualTo(program.reports("whole", "2026-11-22"));
	}

	@Test
	void aRunGoesOnByItselfWhenTheServerOfItsStoreIsBack() throws IOException {
		ArticleGenerator.write(this.folder.resolve("in.jsonl"), 30, 5);
		InOneProcess program = new InOneProcess(this.folder, Faulty.class, TestDatabase.POSTGRES);
		assertThat(run(program, "out", Fault.COMMIT_FAILS)).describedAs(program.said()).isZero();
		assertThat(program.said()).contains("has failed: ", "The server of the store was away and is back.",
				"Going on with run 2026-11-22");
		assertThat(run(program, "whole", Fault.NONE)).isZero();
		assertThat(program.reports("out", "2026-11-22")).isEqualTo(program.reports("whole", "2026-11-22"));
	}

	@Test
	void aRunThatDiedAfterItsLastStepIsCompleteAndKeepsItsReport() throws Exception {
		ArticleGenerator.write(this.folder.resolve("in.jsonl"), 30, 5);
		InOneProcess program = new InOneProcess(this.folder);
		assertThat(program.run("--input=$/in.jsonl", "--output=$/out", "--run.date=2026-11-21")).isZero();
		assertThat(program.run("--input=$/in.jsonl", "--output=$/out", "--run.date=2026-11-22")).isZero();
		String findings = Files.readString(this.folder.resolve("out/latest/findings.jsonl"));
		assertThat(findings).contains("PERSISTING").doesNotContain("\"NEW\"");
		program.sql("out", "UPDATE batch_job_execution SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL"
				+ " WHERE job_execution_id = (SELECT MAX(job_execution_id) FROM batch_job_execution)");
		assertThat(program.run("--input=$/in.jsonl", "--output=$/out", "--run.date=2026-11-23")).isZero();
		assertThat(program.said()).contains("Going on with run 2026-11-22", "findings");
		assertThat(Files.readString(this.folder.resolve("out/latest/findings.jsonl"))).isEqualTo(findings);
		assertThat(InOneProcess.names(this.folder.resolve("out/runs"))).containsExactly("2026-11-21", "2026-11-22");
	}

	private static int run(InOneProcess program, String output, Fault fault) {
		return program.run("--input=$/in.jsonl", "--output=$/" + output, "--run.date=2026-11-22",
				"--crosscheck.chunk=5", "--spring.test.fault=" + fault);
	}

	@Configuration(proxyBeanMethods = false)
	@Import(Crosscheck.class)
	static class Faulty {

		@Bean
		JdbcTemplate jdbcTemplate(DataSource database, PlatformTransactionManager transactions,
				@Value("${spring.test.fault}") Fault fault) {
			return new FaultyJdbc(database, transactions, fault);
		}

	}

}
