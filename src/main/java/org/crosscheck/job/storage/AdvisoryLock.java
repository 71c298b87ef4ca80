package org.crosscheck.job.storage;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.CRC32;

import org.crosscheck.job.Pauses;
import org.crosscheck.job.Plain;

/**
 * An advisory lock of PostgreSQL on the schema of the store. It belongs to the session,
 * hence the connection must be this one's own, and none that a pool in between gives to
 * others from transaction to transaction.
 *
 * @param location whose store it is
 * @param connection that holds it from then on
 */
record AdvisoryLock(StoreServer location, Connection connection) {

	/** Tells our locks from those of other programs in the same database: "Cros". */
	private static final int KIND = 0x43726F73;

	private static final int ATTEMPTS = 11;

	private static final Duration PAUSE = Duration.ofMillis(200);

	/**
	 * The server notices within a minute that this machine is gone, and leaves the
	 * session alone however long it is silent.
	 */
	private static final String[] SESSION = { "SET tcp_keepalives_idle = 30", "SET tcp_keepalives_interval = 10",
			"SET tcp_keepalives_count = 3", "SET idle_session_timeout = 0" };

	private static final String HOLDER = """
			SELECT a.application_name, a.backend_start FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
			WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
			AND l.database = (SELECT oid FROM pg_database WHERE datname = CURRENT_DATABASE())
			AND CAST(l.classid AS BIGINT) = ? AND CAST(l.objid AS BIGINT) = ?""";

	/**
	 * Takes the lock, or gives up after two seconds: so long a busy server may need to
	 * see that a process which held it is dead.
	 * @throws StoreHeldException when another run has it
	 */
	void take() throws SQLException {
		try (Statement session = this.connection.createStatement()) {
			for (String setting : SESSION) {
				session.execute(setting);
			}
		}
		long schema = schema();
		for (int attempt = 1; !does("SELECT pg_try_advisory_lock(?, ?)", schema); attempt++) {
			if (attempt == ATTEMPTS || !Pauses.sleep(PAUSE)) {
				throw new StoreHeldException("Another run, " + holder(schema) + ", holds the store " + this.location
						+ "; wait until it has ended, or " + this.location.another() + ".");
			}
		}
	}

	/** Gives it back; the server does not wait for the end of a session to do so. */
	void giveBack() throws SQLException {
		does("SELECT pg_advisory_unlock(?, ?)", schema());
	}

	private boolean does(String query, long schema) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(query)) {
			statement.setInt(1, KIND);
			statement.setInt(2, (int) schema);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() && row.getBoolean(1);
			}
		}
	}

	private long schema() throws SQLException {
		CRC32 sum = new CRC32();
		sum.update(this.connection.getSchema().getBytes(StandardCharsets.UTF_8));
		return sum.getValue();
	}

	private String holder(long schema) throws SQLException {
		try (PreparedStatement holder = this.connection.prepareStatement(HOLDER)) {
			holder.setLong(1, KIND);
			holder.setLong(2, schema);
			try (ResultSet row = holder.executeQuery()) {
				if (!row.next() || row.getString(1) == null) {
					return "of another user";
				}
				Instant since = row.getObject(2, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.SECONDS);
				return Plain.text(row.getString(1), 100) + " since " + since;
			}
		}
	}

}
