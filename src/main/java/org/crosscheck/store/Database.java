package org.crosscheck.store;

import java.util.Map;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What HSQLDB and PostgreSQL do not do alike. The statements and the migrations are one
 * text for both. Safe for use by several threads.
 */
sealed interface Database permits Hsqldb, Postgres {

	/** The database behind a data source, which is asked for its name. */
	static Database of(DataSource source) {
		JdbcTemplate jdbc = new JdbcTemplate(source);
		String name = jdbc
			.execute((ConnectionCallback<String>) (connection) -> connection.getMetaData().getDatabaseProductName());
		return "PostgreSQL".equals(name) ? new Postgres(jdbc) : new Hsqldb(jdbc);
	}

	/** Words of the migrations that are not the same, by their names. */
	Map<String, String> placeholders();

	/** Clears away what a first start that died has left of its tables. */
	void dropHalfMade(Flyway flyway);

	/** Has the tables as they should be after many rows came; no transaction is open. */
	void afterManyRows();

	/** Has the room used again that deleted rows have left; no transaction is open. */
	void afterManyDeletions();

}
