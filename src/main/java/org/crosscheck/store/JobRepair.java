package org.crosscheck.store;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends what a process that died has left running in the job's metadata. To be called only
 * by a process that has made sure that no other one works on the store.
 */
@Repository
public class JobRepair {

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	JobRepair(JdbcTemplate jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/**
	 * Marks every execution FAILED that still says it is under way, so that the job can
	 * be started again. That covers what {@code JobOperator.recover} refuses: executions
	 * that are UNKNOWN because a commit failed, and steps still STARTING below a job that
	 * is FAILED. It is safe because a chunk's rows and its metadata are committed
	 * together. In one transaction; a second call finds nothing to do.
	 * @return number of job executions that were under way
	 */
	public int endDeadExecutions() {
		Integer ended = this.transaction.execute((status) -> {
			this.jdbc.update("UPDATE BATCH_STEP_EXECUTION SET STATUS = 'FAILED', EXIT_CODE = 'FAILED',"
					+ " END_TIME = LAST_UPDATED, VERSION = VERSION + 1"
					+ " WHERE STATUS IN ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')");
			return this.jdbc.update("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'FAILED', EXIT_CODE = 'FAILED',"
					+ " END_TIME = LAST_UPDATED, VERSION = VERSION + 1"
					+ " WHERE STATUS IN ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')");
		});
		return (ended != null) ? ended : 0;
	}

	/**
	 * Marks an execution COMPLETED whose process died after its last step had done
	 * everything, for the night says so in the transaction of that step.
	 * @param execution id of an execution that is not under way
	 */
	public void completeExecution(long execution) {
		this.jdbc.update("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'COMPLETED', EXIT_CODE = 'COMPLETED',"
				+ " VERSION = VERSION + 1 WHERE JOB_EXECUTION_ID = ?", execution);
	}

}
