package org.crosscheck.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Makes the tables, or brings them to the state that this version of the program knows.
 * Flyway alone would work on with tables from a later version, and would never get over a
 * first start that died while it made them, for HSQLDB takes no CREATE TABLE back.
 */
@Component
class StoreMigration implements FlywayMigrationStrategy {

	/**
	 * Makes or changes the tables.
	 * @throws NewerStoreException when a later version of the program has changed them
	 */
	@Override
	public void migrate(Flyway flyway) {
		List<MigrationInfo> all = Arrays.asList(flyway.info().all());
		all.stream()
			.filter((one) -> one.getState().isApplied() && !one.getState().isResolved() && one.getVersion() != null)
			.findFirst()
			.ifPresent((later) -> {
				throw new NewerStoreException(later.getVersion().getVersion());
			});
		if (all.stream().anyMatch((one) -> one.getState().isFailed())) {
			flyway.repair();
		}
		if (flyway.info().current() == null) {
			dropHalfMade(flyway);
		}
		flyway.migrate();
	}

	/** Drops the tables of a first start that was cut short; nothing is in them. */
	private static void dropHalfMade(Flyway flyway) {
		String history = flyway.getConfiguration().getTable();
		try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
				Statement statement = connection.createStatement()) {
			List<String> tables = tables(connection);
			if (!tables.remove(history)) {
				return;
			}
			for (String table : tables) {
				statement.executeUpdate("DROP TABLE \"" + table + "\"");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> tables(Connection connection) throws SQLException {
		DatabaseMetaData metadata = connection.getMetaData();
		List<String> tables = new ArrayList<>();
		try (ResultSet rows = metadata.getTables(null, connection.getSchema(), "%", new String[] { "TABLE" })) {
			while (rows.next()) {
				tables.add(rows.getString("TABLE_NAME"));
			}
		}
		return tables;
	}

}
