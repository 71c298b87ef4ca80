package org.crosscheck.job.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.crosscheck.job.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server whether it can hold a store.
 *
 * @param location whose server it is
 * @param connection to it
 */
record ServerCheck(StoreServer location, Connection connection) {

	private static final int OLDEST = 14;

	/**
	 * Requires a version that is known to work, all characters there are, and that the
	 * server may be written to.
	 * @throws UnusableStoreException when one is missing
	 */
	void requireFit() throws SQLException {
		int version = this.connection.getMetaData().getDatabaseMajorVersion();
		if (version < OLDEST) {
			throw unfit("runs on PostgreSQL " + version + "; move it to version " + OLDEST + " or later");
		}
		if (!"UTF8".equals(one("SHOW server_encoding"))) {
			throw unfit("does not hold UTF-8; make it with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0");
		}
		if ("t".equals(one("SELECT pg_is_in_recovery()"))) {
			throw unfit("is a copy that cannot be written; name the primary server");
		}
		if (this.connection.getSchema() == null) {
			throw unfit("has no schema that the user " + this.location.credentials()
					+ " may use; GRANT USAGE, CREATE ON SCHEMA public, or name another with ?currentSchema=NAME");
		}
	}

	/**
	 * Requires that there are tables, or that they may be made.
	 * @throws UsageException when there are none and there should be some
	 * @throws UnusableStoreException when they may not be made
	 */
	void requireTables(boolean mayBegin) throws SQLException {
		if (one("SELECT to_regclass('night')") != null) {
			return;
		}
		if (!mayBegin) {
			throw new UsageException("There is no store in " + this.location + "; name that of the run with --store=.");
		}
		if (!"t".equals(one("SELECT has_schema_privilege(CURRENT_SCHEMA, 'CREATE')"))) {
			throw unfit("does not let the user " + this.location.credentials()
					+ " make tables; make the user the owner of the database, or GRANT USAGE, CREATE ON SCHEMA "
					+ this.connection.getSchema());
		}
	}

	private @Nullable String one(String query) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			return row.next() ? row.getString(1) : null;
		}
	}

	private UnusableStoreException unfit(String how) {
		return new UnusableStoreException("The store " + this.location + " " + how + ".");
	}

}
