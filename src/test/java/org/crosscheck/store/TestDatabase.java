package org.crosscheck.store;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The databases that stores are tested on. */
public enum TestDatabase {

	/** In memory, or in the folder where a run puts it. */
	HSQLDB {
		@Override
		DataSource empty() {
			return new DriverManagerDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc", "sa", "");
		}

		@Override
		DataSource withTables() {
			DataSource source = empty();
			migrate(source);
			return source;
		}

		@Override
		public List<String> arguments(Path output) {
			return List.of();
		}
	},

	/** A schema on the server of this JVM. */
	POSTGRES {
		@Override
		DataSource empty() {
			return TestPostgres.source("s" + UUID.randomUUID().toString().replace('-', '_'));
		}

		@Override
		DataSource withTables() {
			return TestPostgres.withTables();
		}

		@Override
		public List<String> arguments(Path output) {
			return TestPostgres.arguments("o" + Integer.toHexString(output.hashCode()));
		}
	};

	/** A database without tables. */
	abstract DataSource empty();

	/** A database with tables in which there is nothing. */
	abstract DataSource withTables();

	/** The arguments by which a run with an output finds its store. */
	public abstract List<String> arguments(Path output);

	/**
	 * The address of a database on the server, "crosscheck", "latin" or one not there.
	 */
	public static String address(String database) {
		return TestPostgres.address(database);
	}

	/** The server's superuser in the database of the stores. */
	public static JdbcTemplate administrator() {
		return TestPostgres.admin();
	}

	/** The end of the name of Spring Batch's own script. */
	String script() {
		return (this == HSQLDB) ? "hsqldb" : "postgresql";
	}

	static void migrate(DataSource source) {
		StoreMigration migration = new StoreMigration(Database.of(source));
		migration.migrate(migration.flyway(source));
	}

}
