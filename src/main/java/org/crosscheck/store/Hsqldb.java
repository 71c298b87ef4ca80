package org.crosscheck.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * HSQLDB, embedded in the process.
 *
 * @param jdbc runs its statements
 */
record Hsqldb(JdbcTemplate jdbc) implements Database {

	/** Spring Batch counts in tables that give numbers; HSQLDB's own schema of it too. */
	@Override
	public Map<String, String> placeholders() {
		return Map.of("counter", "TABLE", "counting", "(ID BIGINT IDENTITY)", "bytes", "VARBINARY(10000000)");
	}

	/**
	 * HSQLDB takes no CREATE TABLE back, so that tables may be there which the history of
	 * the migrations does not know. Nothing is in them.
	 */
	@Override
	public void dropHalfMade(Flyway flyway) {
		List<String> tables = tables();
		if (tables.remove(flyway.getConfiguration().getTable())) {
			tables.forEach((table) -> this.jdbc.execute("DROP TABLE \"" + table + "\" CASCADE"));
		}
	}

	private List<String> tables() {
		List<String> tables = new ArrayList<>();
		this.jdbc.execute((ConnectionCallback<Boolean>) (connection) -> addTables(connection, tables));
		return tables;
	}

	private static boolean addTables(Connection connection, List<String> tables) throws SQLException {
		DatabaseMetaData metadata = connection.getMetaData();
		try (ResultSet rows = metadata.getTables(null, connection.getSchema(), "%", new String[] { "TABLE" })) {
			while (rows.next()) {
				tables.add(rows.getString("TABLE_NAME"));
			}
		}
		return true;
	}

	/**
	 * Moves what is in the log into the tables, so that the log does not grow for ever
	 * and a start after a crash has little to replay. HSQLDB itself would do it after
	 * every 50 MB of log, in the middle of the work: it then waits for open transactions
	 * and holds up new ones, and Spring Batch 6.0.4, which writes execution contexts
	 * under a lock of its own, comes to a deadlock. The address of the database therefore
	 * has {@code hsqldb.log_size=0}.
	 */
	@Override
	public void afterManyRows() {
		this.jdbc.execute("CHECKPOINT");
	}

	@Override
	public void afterManyDeletions() {
		this.jdbc.execute("CHECKPOINT DEFRAG");
	}

}
