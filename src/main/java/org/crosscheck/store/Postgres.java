package org.crosscheck.store;

import java.util.Map;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * PostgreSQL, 14 to 18, on a server.
 *
 * @param jdbc runs its statements
 */
record Postgres(JdbcTemplate jdbc) implements Database {

	private static final String TABLES = "SELECT STRING_AGG(QUOTE_IDENT(tablename), ', ') FROM pg_tables"
			+ " WHERE schemaname = CURRENT_SCHEMA AND tableowner = CURRENT_USER";

	@Override
	public Map<String, String> placeholders() {
		return Map.of("counter", "SEQUENCE", "counting", "AS BIGINT", "bytes", "BYTEA");
	}

	/** Nothing is left: tables and the history of the migrations are one transaction. */
	@Override
	public void dropHalfMade(Flyway flyway) {
	}

	/**
	 * Plans that sessions have made for small tables would stay until autovacuum comes
	 * by.
	 */
	@Override
	public void afterManyRows() {
		this.jdbc.execute("ANALYZE " + tables());
	}

	/**
	 * Locks nobody out, unlike VACUUM FULL, and leaves the files as large as they are.
	 */
	@Override
	public void afterManyDeletions() {
		this.jdbc.execute("VACUUM (ANALYZE) " + tables());
	}

	private String tables() {
		String tables = this.jdbc.queryForObject(TABLES, String.class);
		return (tables != null) ? tables : "";
	}

}
