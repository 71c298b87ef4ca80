package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.crosscheck.history.KnownFinding;
import org.crosscheck.history.TrackedFinding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/**
 * The findings of each run and what is remembered of them. Writing takes part in the
 * caller's transaction. Safe for use by several threads.
 */
@Repository
public class FindingTable {

	/** Findings of one row. */
	private static final int TOGETHER = 200;

	private final JdbcTemplate jdbc;

	FindingTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What is known before a run: what the last complete run before it remembered.
	 * @param run a run that is not complete
	 */
	public List<KnownFinding> knownBefore(String run) {
		return read(
				"SELECT k.packed, k.payload FROM known_finding k JOIN night n ON n.run_name = k.run_name"
						+ " WHERE n.complete = TRUE AND k.run_name <> ? ORDER BY k.seq",
				run, KnownFinding.class, KnownFinding[].class);
	}

	/** Replaces everything that a run found and remembers. */
	public void replace(String run, List<TrackedFinding> findings, List<KnownFinding> known) {
		replace("finding", run, findings);
		replace("known_finding", run, known);
	}

	private void replace(String table, String run, List<?> values) {
		this.jdbc.update("DELETE FROM " + table + " WHERE run_name = ?", run);
		List<Object[]> rows = new ArrayList<>();
		for (int from = 0; from < values.size(); from += TOGETHER) {
			List<?> some = values.subList(from, Math.min(from + TOGETHER, values.size()));
			rows.add(new Object[] { run, from, Packed.of(Json.bytes(some)).bytes() });
		}
		this.jdbc.batchUpdate("INSERT INTO " + table + " (run_name, seq, payload, packed) VALUES (?, ?, '', ?)", rows);
	}

	/** Forgets what the runs before a complete one remembered; it remembers all of it. */
	public void forgetBefore(String run) {
		for (String table : List.of("known_finding", "finding", "group_outcome", "review_line")) {
			this.jdbc.update("DELETE FROM " + table + " WHERE run_name <> ?", run);
		}
	}

	/** Findings of a run, worst first, resolved ones last. */
	public List<TrackedFinding> findings(String run) {
		return read("SELECT packed, payload FROM finding WHERE run_name = ? ORDER BY seq", run, TrackedFinding.class,
				TrackedFinding[].class);
	}

	/** Rows of earlier versions hold one each. */
	private <T> List<T> read(String query, String run, Class<T> one, Class<T[]> many) {
		List<T> found = new ArrayList<>();
		this.jdbc.query(query, (RowCallbackHandler) (row) -> {
			byte[] packed = row.getBytes(1);
			if (packed == null) {
				found.add(Json.read(row.getString(2), one));
			}
			else {
				byte[] text = Packed.stored(packed, "").text();
				found.addAll(Arrays.asList(Json.read(text, 0, text.length, many)));
			}
		}, run);
		return found;
	}

}
