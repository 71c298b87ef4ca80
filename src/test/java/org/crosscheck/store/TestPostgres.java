package org.crosscheck.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A PostgreSQL server for the tests of this JVM, started when the first one asks for it.
 * Each store is a schema of its own. Where the server cannot start, the tests that ask
 * for it are skipped.
 */
final class TestPostgres {

	static final String USER = "crosscheck";

	static final String PASSWORD = "it's = a \\secret";

	private static final TestPostgres SERVER = new TestPostgres();

	private final Set<String> schemas = ConcurrentHashMap.newKeySet();

	private @Nullable DataSource tables;

	private final String problem;

	private int port;

	private Path credentials = Path.of("");

	private TestPostgres() {
		String why = "";
		try {
			start();
		}
		catch (IOException | SQLException | RuntimeException ex) {
			why = "No PostgreSQL server can be started for tests here: " + ex;
			System.getLogger(TestPostgres.class.getName()).log(Level.WARNING, why + "; tests on it are skipped");
		}
		this.problem = why;
	}

	private void start() throws IOException, SQLException {
		Path folder = Files.createTempDirectory("crosscheck-postgres");
		Path access = Files.writeString(folder.resolve("pg_hba.conf"),
				"host all postgres all trust\nhost all all all scram-sha-256\n");
		this.credentials = Files.writeString(folder.resolve("credentials"),
				"# for tests\nuser=" + USER + "\npassword=" + PASSWORD + "\n");
		EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("hba_file", access.toString()).start();
		this.port = server.getPort();
		JdbcTemplate admin = new JdbcTemplate(server.getPostgresDatabase());
		admin.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + PASSWORD.replace("'", "''") + "'");
		admin.execute("CREATE ROLE guest LOGIN PASSWORD 'guest'");
		admin.execute("CREATE DATABASE crosscheck OWNER " + USER);
		admin.execute("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
		new JdbcTemplate(server.getDatabase("postgres", "crosscheck"))
			.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
	}

	private static TestPostgres running() {
		if (!SERVER.problem.isEmpty()) {
			throw new TestAbortedException(SERVER.problem);
		}
		return SERVER;
	}

	/** The store with a name, empty at first. */
	static DataSource source(String schema) {
		HikariDataSource source = new HikariDataSource();
		source.setJdbcUrl(url(schema));
		source.setUsername(USER);
		source.setPassword(PASSWORD);
		source.addDataSourceProperty("reWriteBatchedInserts", "true");
		source.setMinimumIdle(0);
		source.setIdleTimeout(10_000);
		return source;
	}

	/** The one store whose tables are there and are made empty each time. */
	static DataSource withTables() {
		DataSource source = running().tables();
		JdbcTemplate jdbc = new JdbcTemplate(source);
		jdbc.execute(
				"TRUNCATE " + jdbc.queryForObject(
						"SELECT STRING_AGG(tablename, ', ') FROM pg_tables"
								+ " WHERE schemaname = CURRENT_SCHEMA AND tablename <> 'flyway_schema_history'",
						String.class));
		return source;
	}

	private synchronized DataSource tables() {
		DataSource made = this.tables;
		if (made == null) {
			made = source("tables");
			TestDatabase.migrate(made);
			this.tables = made;
		}
		return made;
	}

	/** The arguments by which a run finds the store with a name. */
	static List<String> arguments(String schema) {
		return List.of("--store=" + url(schema), "--store-credentials=" + running().credentials);
	}

	private static String url(String schema) {
		if (running().schemas.add(schema)) {
			admin().execute("CREATE SCHEMA " + schema + " AUTHORIZATION " + USER);
		}
		return address("crosscheck") + "?currentSchema=" + schema;
	}

	/** The address of a database. */
	static String address(String database) {
		return "jdbc:postgresql://localhost:" + running().port + "/" + database;
	}

	/** The superuser in the database of the stores. */
	static JdbcTemplate admin() {
		return new JdbcTemplate(new DriverManagerDataSource(address("crosscheck"), "postgres", ""));
	}

}
