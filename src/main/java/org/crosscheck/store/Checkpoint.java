package org.crosscheck.store;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Moves what HSQLDB has in its log into its tables, so that the log does not grow for
 * ever and a start after a crash has little to replay. To be called when no transaction
 * is open. HSQLDB itself would do it after every 50 MB of log, in the middle of the work:
 * it then waits for open transactions and holds up new ones, and Spring Batch 6.0.4,
 * which writes execution contexts under a lock of its own, comes to a deadlock. The
 * address of the database therefore has {@code hsqldb.log_size=0}.
 */
@Repository
public class Checkpoint {

	private final JdbcTemplate jdbc;

	private final boolean needed;

	Checkpoint(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.needed = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) (
				connection) -> connection.getMetaData().getDatabaseProductName().startsWith("HSQL")));
	}

	/** Does it, if the database is HSQLDB. */
	public void take() {
		if (this.needed) {
			this.jdbc.execute("CHECKPOINT");
		}
	}

	/** The same, and gives back the room that deleted rows have left. */
	void takeWhole() {
		if (this.needed) {
			this.jdbc.execute("CHECKPOINT DEFRAG");
		}
	}

}
