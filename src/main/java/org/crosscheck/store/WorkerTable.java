package org.crosscheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.crosscheck.store.LiveWorker.Doing;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The workers. All times are the database's, so that clocks of several machines need not
 * agree. Safe for use by several threads.
 */
@Repository
public class WorkerTable {

	private static final Duration FORGOTTEN = Duration.ofDays(1);

	private final JdbcTemplate jdbc;

	WorkerTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** A worker gives its first sign of life. */
	public void enter(String name, String kin, int threads) {
		this.jdbc.update("INSERT INTO worker (worker_name, kin, threads, started, beat, parts_done, doing)"
				+ " VALUES (?, ?, ?, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 0, '[]')", name, kin, threads);
	}

	/**
	 * A worker gives a further one.
	 * @return whether it is known
	 */
	public boolean beat(String name, long done, Collection<Doing> doing) {
		return this.jdbc.update(
				"UPDATE worker SET beat = CURRENT_TIMESTAMP, parts_done = ?, doing = ? WHERE worker_name = ?", done,
				Json.write(doing), name) > 0;
	}

	/** A worker has ended in order. */
	public void leave(String name) {
		this.jdbc.update("DELETE FROM worker WHERE worker_name = ?", name);
	}

	/** All that did not end in order within the last day, the longest at work first. */
	public List<LiveWorker> all() {
		return this.jdbc.query("SELECT worker_name, kin, threads, started, beat, parts_done, doing, CURRENT_TIMESTAMP"
				+ " FROM worker ORDER BY started, worker_name", WorkerTable::read);
	}

	/**
	 * Those of a kin that are alive.
	 * @param deadAfter without a sign of life
	 */
	public List<LiveWorker> living(String kin, Duration deadAfter) {
		return all().stream()
			.filter((one) -> one.kin().equals(kin) && one.silence().compareTo(deadAfter) <= 0)
			.toList();
	}

	/** Deletes those that have given no sign of life for a day. */
	public void forgetDead() {
		all().stream()
			.filter((one) -> one.silence().compareTo(FORGOTTEN) > 0)
			.map(LiveWorker::name)
			.forEach(this::leave);
	}

	private static LiveWorker read(ResultSet row, int n) throws SQLException {
		OffsetDateTime now = row.getObject(8, OffsetDateTime.class);
		return new LiveWorker(row.getString(1), row.getString(2), row.getInt(3),
				Duration.between(row.getObject(4, OffsetDateTime.class), now),
				Duration.between(row.getObject(5, OffsetDateTime.class), now), row.getLong(6),
				Arrays.asList(Json.read(row.getString(7), Doing[].class)));
	}

}
