package org.crosscheck.store;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.check.Corroboration;
import org.crosscheck.history.KnownFinding;
import org.crosscheck.history.TrackedFinding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The findings of each run and what is remembered of them. Writing takes part in the
 * caller's transaction. Safe for use by several threads.
 */
@Repository
public class FindingTable {

	private final JdbcTemplate jdbc;

	FindingTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What is known before a run: what the last complete run before it remembered.
	 * @param run a run that is not complete
	 */
	public List<KnownFinding> knownBefore(String run) {
		return this.jdbc.query(
				"SELECT k.payload FROM known_finding k JOIN night n ON n.run_name = k.run_name"
						+ " WHERE n.complete = TRUE AND k.run_name <> ? ORDER BY k.seq",
				(row, n) -> Json.read(row.getString(1), KnownFinding.class), run);
	}

	/** Replaces everything that a run found and remembers. */
	public void replace(String run, List<TrackedFinding> findings, List<Corroboration> corroborated,
			List<KnownFinding> known) {
		replace("finding", run, findings);
		replace("corroboration", run, corroborated);
		replace("known_finding", run, known);
	}

	private void replace(String table, String run, List<?> values) {
		this.jdbc.update("DELETE FROM " + table + " WHERE run_name = ?", run);
		List<Object[]> rows = new ArrayList<>();
		for (int seq = 0; seq < values.size(); seq++) {
			rows.add(new Object[] { run, seq, Json.write(values.get(seq)) });
		}
		this.jdbc.batchUpdate("INSERT INTO " + table + " (run_name, seq, payload) VALUES (?, ?, ?)", rows);
	}

	/** Forgets what the runs before a complete one remembered; it remembers all of it. */
	public void forgetBefore(String run) {
		for (String table : List.of("known_finding", "finding", "corroboration", "review_line")) {
			this.jdbc.update("DELETE FROM " + table + " WHERE run_name <> ?", run);
		}
	}

	/** Findings of a run, worst first, resolved ones last. */
	public List<TrackedFinding> findings(String run) {
		return this.jdbc.query("SELECT payload FROM finding WHERE run_name = ? ORDER BY seq",
				(row, n) -> Json.read(row.getString(1), TrackedFinding.class), run);
	}

	/** Agreeing positions of a run. */
	public List<Corroboration> corroborated(String run) {
		return this.jdbc.query("SELECT payload FROM corroboration WHERE run_name = ? ORDER BY seq",
				(row, n) -> Json.read(row.getString(1), Corroboration.class), run);
	}

}
