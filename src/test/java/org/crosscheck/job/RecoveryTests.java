package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.crosscheck.Crosscheck;
import org.crosscheck.store.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every state in which a death can leave the job's own tables. */
class RecoveryTests {

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource({ "HSQLDB, STARTING, STARTING", "HSQLDB, STARTED, STARTED", "HSQLDB, STOPPING, STOPPING",
			"HSQLDB, UNKNOWN, UNKNOWN", "HSQLDB, FAILED, STARTING", "HSQLDB, STOPPED, STARTED",
			"POSTGRES, STARTED, STARTED", "POSTGRES, UNKNOWN, UNKNOWN", "POSTGRES, FAILED, STARTING" })
	void isRecoveredByTheSameCommand(TestDatabase database, String job, String step) throws IOException, SQLException {
		Files.createDirectories(this.folder.resolve("in"));
		Files.writeString(this.folder.resolve("in/a.txt"), "Ferry sinks\n\nAt least 12 people died, police said.\n");
		InOneProcess program = new InOneProcess(this.folder, Crosscheck.class, database);
		assertThat(program.run("--input=$/in", "--output=$/out", "--run.date=2026-11-21")).isZero();
		program.sql("out", "UPDATE night SET complete = FALSE",
				"UPDATE batch_job_execution SET status = '" + job + "', exit_code = 'UNKNOWN', end_time = NULL",
				"UPDATE batch_step_execution SET status = '" + step
						+ "', exit_code = 'EXECUTING', end_time = NULL WHERE step_name LIKE 'extractClaims%'",
				"UPDATE manifest SET processed = FALSE", "DELETE FROM claim_page");
		assertThat(program.run("--input=$/in", "--output=$/out", "--run.date=2026-11-22")).describedAs(program.said())
			.isZero();
		assertThat(program.said()).contains("Going on with run 2026-11-21");
		assertThat(program.sql("out", "SELECT COUNT(*) FROM batch_job_execution WHERE status = 'COMPLETED'",
				"SELECT COUNT(*) FROM claim_page"))
			.containsExactly("1", "1");
	}

}
