package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.crosscheck.check.BlockResult;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Relation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What comparing the blocks came to. Writing takes part in the caller's transaction. Safe
 * for use by several threads as long as no two write the same block.
 */
@Repository
public class ResultTable {

	private final JdbcTemplate jdbc;

	ResultTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Replaces the results of some blocks and marks them done.
	 * @param run the run
	 * @param results of distinct blocks
	 */
	public void replace(String run, Collection<? extends Checked> results) {
		List<Object[]> blocks = new ArrayList<>();
		List<Object[]> relations = new ArrayList<>();
		List<Object[]> sources = new ArrayList<>();
		List<Object[]> done = new ArrayList<>();
		for (Checked checked : results) {
			int number = checked.block().number();
			BlockResult result = checked.result();
			blocks.add(new Object[] { run, number });
			addRows(run, number, result.relations(), relations);
			addRows(run, number, result.sourceFindings(), sources);
			done.add(new Object[] { result.pairs(), result.relations().size() + result.sourceFindings().size(), run,
					number });
		}
		this.jdbc.batchUpdate("DELETE FROM relation WHERE run_name = ? AND block_no = ?", blocks);
		this.jdbc.batchUpdate("DELETE FROM source_finding WHERE run_name = ? AND block_no = ?", blocks);
		this.jdbc.batchUpdate("INSERT INTO relation (run_name, block_no, seq, payload) VALUES (?, ?, ?, ?)", relations);
		this.jdbc.batchUpdate("INSERT INTO source_finding (run_name, block_no, seq, payload) VALUES (?, ?, ?, ?)",
				sources);
		this.jdbc.batchUpdate("UPDATE block SET done = TRUE, pairs_compared = ?, relations = ?"
				+ " WHERE run_name = ? AND block_no = ?", done);
	}

	private static void addRows(String run, int block, List<?> values, List<Object[]> rows) {
		for (int seq = 0; seq < values.size(); seq++) {
			rows.add(new Object[] { run, block, seq, Json.write(values.get(seq)) });
		}
	}

	/** All relations of a run, by block. */
	public List<Relation> relations(String run) {
		return this.jdbc.query("SELECT payload FROM relation WHERE run_name = ? ORDER BY block_no, seq",
				(row, n) -> Json.read(row.getString(1), Relation.class), run);
	}

	/** All source findings of a run, by block. */
	public List<Finding> sourceFindings(String run) {
		return this.jdbc.query("SELECT payload FROM source_finding WHERE run_name = ? ORDER BY block_no, seq",
				(row, n) -> Json.read(row.getString(1), Finding.class), run);
	}

	/**
	 * What comparing one block came to.
	 *
	 * @param block the block
	 * @param result its result
	 */
	public record Checked(Block block, BlockResult result) {

	}

}
