package org.crosscheck.store;

import java.util.List;

import org.springframework.batch.core.BatchStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The parts of the large steps in the job's metadata, read without all that Spring Batch
 * would read with them. Safe for use by several threads.
 */
@Repository
public class PartTable {

	private static final String COLUMNS = "SELECT STEP_EXECUTION_ID, STEP_NAME, STATUS, VERSION"
			+ " FROM BATCH_STEP_EXECUTION WHERE STEP_NAME LIKE '%:%' AND ";

	private final JdbcTemplate jdbc;

	PartTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The parts of a step in an execution of the job.
	 * @param step the step that works on one part
	 */
	public List<Part> of(long jobExecution, String step) {
		return read("JOB_EXECUTION_ID = ? AND STEP_NAME LIKE ? ORDER BY STEP_EXECUTION_ID", jobExecution, step + ":%");
	}

	/** The parts that somebody has begun and not ended, of all executions. */
	public List<Part> begun() {
		return read("STATUS IN ('STARTED', 'STOPPING') ORDER BY STEP_EXECUTION_ID");
	}

	private List<Part> read(String where, Object... values) {
		return this.jdbc.query(COLUMNS + where, (row, n) -> new Part(row.getLong(1), row.getString(2),
				BatchStatus.valueOf(row.getString(3)), row.getInt(4)), values);
	}

	/** Why a part ended as it did, in the words of the process that worked on it. */
	public String reason(long part) {
		String message = this.jdbc.queryForObject(
				"SELECT EXIT_MESSAGE FROM BATCH_STEP_EXECUTION WHERE STEP_EXECUTION_ID = ?", String.class, part);
		return (message != null) ? message : "";
	}

	/**
	 * Asks everybody who works on any execution of the job to stop: Spring Batch looks at
	 * the execution's status with every chunk.
	 */
	public void askToStop() {
		this.jdbc.update("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STOPPING', VERSION = VERSION + 1"
				+ " WHERE STATUS IN ('STARTING', 'STARTED')");
	}

	/**
	 * Keeps processes out that still work on an execution that was stopped. While it says
	 * STOPPED, Spring Batch 6.0.4 brings the version of a part up to date before it
	 * writes it, so that nothing would stop them.
	 */
	public void fenceStopped() {
		this.jdbc.update("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'FAILED', VERSION = VERSION + 1"
				+ " WHERE STATUS = 'STOPPED'");
	}

	/**
	 * A part in an execution of the job.
	 *
	 * @param execution id of its step execution
	 * @param name of it, as checkClaimsPart:part003
	 * @param status of it
	 * @param version grows with every chunk
	 */
	public record Part(long execution, String name, BatchStatus status, int version) {
	}

}
