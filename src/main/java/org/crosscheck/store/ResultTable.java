package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.crosscheck.check.BlockResult;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/**
 * What comparing the blocks came to. Writing takes part in the caller's transaction. Safe
 * for use by several threads as long as no two write the same block.
 */
@Repository
public class ResultTable {

	/** Blocks whose results are in memory at once while they are handed out. */
	private static final int SLICE = 20;

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
		List<Object[]> rows = new ArrayList<>();
		List<Object[]> done = new ArrayList<>();
		for (Checked checked : results) {
			String key = checked.block().key();
			BlockResult result = checked.result();
			blocks.add(new Object[] { key });
			List<BlockResults> ofBlock = BlockResults.of(result);
			for (int seq = 0; seq < ofBlock.size(); seq++) {
				rows.add(new Object[] { key, seq, ofBlock.get(seq).size(), Json.write(ofBlock.get(seq)) });
			}
			done.add(new Object[] { result.pairs(), result.relations().size() + result.ownFindings().size(), run,
					checked.block().number() });
		}
		this.jdbc.batchUpdate("DELETE FROM block_result WHERE block_key = ?", blocks);
		this.jdbc.batchUpdate("INSERT INTO block_result (block_key, seq, results, payload) VALUES (?, ?, ?, ?)", rows);
		this.jdbc.batchUpdate("UPDATE block SET done = TRUE, pairs_compared = ?, results = ?"
				+ " WHERE run_name = ? AND block_no = ?", done);
	}

	/** The groups of a run that came to anything, in plan order. */
	public List<Group> groups(String run) {
		return this.jdbc.query(
				"SELECT MIN(block_no), MAX(block_no), SUM(results), MIN(group_key) FROM block WHERE run_name = ?"
						+ " GROUP BY article_group HAVING SUM(results) > 0 ORDER BY 1",
				(row, n) -> new Group(row.getInt(1), row.getInt(2), row.getLong(3), row.getString(4)), run);
	}

	/**
	 * Hands out the results of some blocks of a run, in plan order, one row of the table
	 * after the other: those of one block may be many thousands.
	 * @param from number of the first block
	 * @param to number of the last
	 * @throws IllegalStateException when a row does not hold what it says it does
	 */
	public void forEach(String run, int from, int to, Consumer<BlockResult> consumer) {
		for (int first = from; first <= to; first += SLICE) {
			this.jdbc.query("SELECT b.block_no, r.results, r.payload FROM block b JOIN block_result r"
					+ " ON r.block_key = b.block_key WHERE b.run_name = ? AND b.block_no BETWEEN ? AND ?"
					+ " ORDER BY b.block_no, r.seq", (RowCallbackHandler) (row) -> {
						BlockResults results = Json.read(row.getString(3), BlockResults.class);
						if (results.size() != row.getInt(2)) {
							throw new IllegalStateException("block " + row.getInt(1) + " came to " + row.getInt(2)
									+ " results, but " + results.size() + " are in the store");
						}
						consumer.accept(new BlockResult(results.allRelations(), results.sources(), 0));
					}, run, first, Math.min(first + SLICE - 1, to));
		}
	}

	/**
	 * Blocks whose results concern no claim of any other block.
	 *
	 * @param from number of the first
	 * @param to number of the last
	 * @param results how many they came to
	 * @param key names what they compare; what blocks of one key come to is the same
	 */
	public record Group(int from, int to, long results, String key) {
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
