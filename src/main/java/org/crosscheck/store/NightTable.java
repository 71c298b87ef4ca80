package org.crosscheck.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.crosscheck.report.NightCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The runs. Safe for use by several threads. */
@Repository
public class NightTable {

	private final JdbcTemplate jdbc;

	NightTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Enters a run anew, as not complete. */
	public void enter(Night night) {
		this.jdbc.update("DELETE FROM night WHERE run_name = ?", night.run());
		this.jdbc.update(
				"INSERT INTO night (run_name, run_date, revision, input, compared_since, partitions, complete)"
						+ " VALUES (?, ?, ?, ?, ?, ?, FALSE)",
				night.run(), night.date(), night.revision(), night.input(), night.comparedSince(), night.partitions());
	}

	/** A run that was entered. */
	public Night get(String run) {
		List<Night> found = this.jdbc.query(
				"SELECT run_date, revision, input, compared_since, partitions FROM night WHERE run_name = ?",
				(row, n) -> new Night(run, row.getObject(1, LocalDate.class), row.getInt(2), row.getString(3),
						row.getObject(4, LocalDate.class), row.getInt(5)),
				run);
		if (found.isEmpty()) {
			throw new IllegalStateException("run " + run + " was never entered");
		}
		return found.get(0);
	}

	/** The revision that the next run of a date gets, from 1. */
	public int nextRevision(LocalDate date) {
		Integer highest = this.jdbc.queryForObject("SELECT MAX(revision) FROM night WHERE run_date = ?", Integer.class,
				date);
		return (highest != null) ? highest + 1 : 1;
	}

	/** Number of claims that the blocks of a run were planned for, if they were. */
	public Optional<Long> plannedClaims(String run) {
		return this.jdbc
			.query("SELECT planned_claims FROM night WHERE run_name = ? AND planned_claims IS NOT NULL",
					(row, n) -> row.getLong(1), run)
			.stream()
			.findFirst();
	}

	void plannedFor(String run, long claims) {
		this.jdbc.update("UPDATE night SET planned_claims = ? WHERE run_name = ?", claims, run);
	}

	/** Whether a run is marked complete. */
	public boolean isComplete(String run) {
		Integer complete = this.jdbc.queryForObject("SELECT COUNT(*) FROM night WHERE run_name = ? AND complete = TRUE",
				Integer.class, run);
		return complete != null && complete > 0;
	}

	/** Keeps what a run counted, in place of what it counted before. */
	public void count(NightCounts counts) {
		this.jdbc.update("UPDATE night SET counts = ? WHERE run_name = ?", Json.write(counts), counts.run());
	}

	/**
	 * What other complete runs counted, of each date the last of them, oldest first.
	 * @param run the run that is left out
	 * @param from the first date
	 * @param to the last
	 */
	List<NightCounts> counted(String run, LocalDate from, LocalDate to) {
		Map<LocalDate, NightCounts> byDate = new LinkedHashMap<>();
		this.jdbc
			.query("SELECT counts FROM night WHERE complete = TRUE AND counts IS NOT NULL AND run_name <> ?"
					+ " AND run_date BETWEEN ? AND ? ORDER BY run_date, revision",
					(row, n) -> Json.read(row.getString(1), NightCounts.class), run, from, to)
			.forEach((counts) -> byDate.put(counts.date(), counts));
		return List.copyOf(byDate.values());
	}

	/** Marks a run complete: its findings are what the next night is held against. */
	public void complete(String run) {
		this.jdbc.update("UPDATE night SET complete = TRUE WHERE run_name = ?", run);
	}

}
