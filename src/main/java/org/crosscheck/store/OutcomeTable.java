package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.check.Corroboration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/**
 * What the results of groups of articles came to, by what they are made from, so that a
 * night makes findings only where something is new. Positions that agree are packed apart
 * and go from one night to the next as they are. Writing takes part in the caller's
 * transaction. For one thread.
 */
@Repository
public class OutcomeTable {

	/** Groups whose outcomes are in memory at once while they go from night to night. */
	private static final int GROUPS = 64;

	private final JdbcTemplate jdbc;

	OutcomeTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Forgets what a run came to. */
	public void clear(String run) {
		this.jdbc.update("DELETE FROM group_outcome WHERE run_name = ?", run);
	}

	/**
	 * Takes over into a run what an earlier night came to under these keys.
	 * @return it, by key; keys of which nothing is known, or nothing that can be read any
	 * more, are missing
	 */
	public Map<String, GroupOutcome> takeOver(String run, Collection<String> keys) {
		Map<String, GroupOutcome> found = new HashMap<>();
		List<Kept> taken = new ArrayList<>();
		for (Kept kept : InList.each(keys, GROUPS,
				(slice) -> this.jdbc.query(
						"SELECT outcome_key, findings, corroborated FROM group_outcome WHERE run_name <> ?"
								+ " AND outcome_key IN " + slice.marks(),
						(row, n) -> new Kept(row.getString(1), Packed.stored(row.getBytes(2), ""),
								Packed.stored(row.getBytes(3), "")),
						slice.after(run)))) {
			GroupOutcome outcome = kept.isSound() ? unpacked(kept.findings(), GroupOutcome.class) : null;
			if (outcome != null && found.putIfAbsent(kept.key(), outcome) == null) {
				taken.add(kept);
			}
		}
		insert(run, taken);
		return found;
	}

	/** Keeps what groups of a run came to. */
	public void add(String run, Collection<Made> outcomes) {
		insert(run,
				outcomes.stream()
					.map((made) -> new Kept(made.key(), Packed.of(Json.bytes(made.outcome())),
							Packed.of(Json.bytes(made.corroborated()))))
					.toList());
	}

	private void insert(String run, List<Kept> rows) {
		this.jdbc.batchUpdate(
				"INSERT INTO group_outcome (outcome_key, run_name, findings, corroborated) VALUES (?, ?, ?, ?)",
				rows.stream()
					.map((row) -> new Object[] { row.key(), run, row.findings().bytes(), row.corroborated().bytes() })
					.toList());
	}

	/** Positions of a run that agree, in no certain order. */
	public List<Corroboration> corroborated(String run) {
		List<Corroboration> all = new ArrayList<>();
		this.jdbc
			.query("SELECT corroborated FROM group_outcome WHERE run_name = ?",
					(RowCallbackHandler) (row) -> all
						.addAll(Arrays.asList(unpacked(Packed.stored(row.getBytes(1), ""), Corroboration[].class))),
					run);
		return all;
	}

	private static <T> T unpacked(Packed packed, Class<T> type) {
		byte[] text = packed.text();
		return Json.read(text, 0, text.length, type);
	}

	/**
	 * A row of the table.
	 */
	private record Kept(String key, Packed findings, Packed corroborated) {

		/** Whether both can be unpacked: deflated bytes have a checksum of their own. */
		boolean isSound() {
			try {
				return this.findings.text().length > 0 && this.corroborated.text().length > 0;
			}
			catch (IllegalStateException ex) {
				return false;
			}
		}

	}

	/**
	 * What a group came to tonight.
	 *
	 * @param key names what it was made from
	 * @param outcome its findings
	 * @param corroborated its positions that agree
	 */
	public record Made(String key, GroupOutcome outcome, List<Corroboration> corroborated) {
	}

}
