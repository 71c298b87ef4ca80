package org.crosscheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.crosscheck.check.BlockKeys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The comparisons planned for a run. Safe for use by several threads. */
@Repository
public class BlockTable {

	/**
	 * By the first article, so that blocks with much the same claims follow each other
	 * and a claim need not be loaded for each of its blocks anew.
	 */
	private static final String TO_COMPARE = """
			SELECT CONCAT('%s', p.article_id) AS block_key, p.compared AS claims, p.article_id AS first_article
			FROM profile p JOIN article a ON a.article_id = p.article_id
			WHERE a.counted_from >= ? AND p.compared > 0
			UNION ALL
			SELECT k.block_key, COUNT(*), MIN(k.article_id)
			FROM claim_key k JOIN article a ON a.article_id = k.article_id
			WHERE a.counted_from >= ?
			GROUP BY k.block_key HAVING MIN(k.article_id) < MAX(k.article_id)
			ORDER BY first_article, block_key
			""".formatted(BlockKeys.ARTICLE);

	private final JdbcTemplate jdbc;

	private final NightTable nights;

	BlockTable(JdbcTemplate jdbc, NightTable nights) {
		this.jdbc = jdbc;
		this.nights = nights;
	}

	/**
	 * Plans a run's comparisons in place of any earlier plan: a block for each article in
	 * the comparison, and one for each key that claims of two articles share. A plan made
	 * for the same claims already is kept, with what was compared of it.
	 * @param limit most claims to be compared at once
	 */
	public void plan(Night night, int limit) {
		long claims = claimsCompared(night.comparedSince());
		if (this.nights.plannedClaims(night.run()).equals(Optional.of(claims))) {
			return;
		}
		clear();
		BlockPlan plan = new BlockPlan(limit);
		this.jdbc.query(TO_COMPARE, (row) -> {
			plan.add(row.getString(1), row.getInt(2));
		}, night.comparedSince(), night.comparedSince());
		insert(night, plan);
		this.nights.plannedFor(night.run(), claims);
	}

	private void clear() {
		for (String table : List.of("relation", "source_finding", "block")) {
			this.jdbc.update("DELETE FROM " + table);
		}
	}

	private void insert(Night night, BlockPlan plan) {
		List<Block> blocks = plan.blocks();
		List<Integer> parts = plan.parts(night.partitions());
		List<Object[]> rows = new ArrayList<>();
		for (Block block : blocks) {
			rows.add(new Object[] { night.run(), block.number(), parts.get(block.number()), block.key(), block.claims(),
					block.rangeSize(), block.left(), block.right(), block.pairs() });
		}
		this.jdbc.batchUpdate("INSERT INTO block (run_name, block_no, part, block_key, claims, range_size, left_range,"
				+ " right_range, pairs_planned, pairs_compared, relations, done)"
				+ " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, FALSE)", rows);
	}

	/** Number of claims in the comparison. */
	public long claimsCompared(LocalDate since) {
		Long sum = this.jdbc.queryForObject("SELECT SUM(p.compared) FROM profile p JOIN article a"
				+ " ON a.article_id = p.article_id WHERE a.counted_from >= ?", Long.class, since);
		return (sum != null) ? sum : 0;
	}

	/** Blocks of a part that are still to be compared, in plan order. */
	public List<Block> undone(String run, int part) {
		return this.jdbc.query("SELECT block_no, block_key, claims, range_size, left_range, right_range,"
				+ " pairs_planned FROM block WHERE run_name = ? AND part = ? AND done = FALSE ORDER BY block_no",
				BlockTable::read, run, part);
	}

	private static Block read(ResultSet row, int n) throws SQLException {
		return new Block(row.getInt(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6),
				row.getLong(7));
	}

	/** How far a run's comparisons are. */
	public Progress progress(String run) {
		return this.jdbc
			.query("SELECT COUNT(*), SUM(CASE WHEN done = TRUE THEN 1 ELSE 0 END), SUM(pairs_planned),"
					+ " SUM(CASE WHEN done = TRUE THEN pairs_planned ELSE 0 END), SUM(pairs_compared)"
					+ " FROM block WHERE run_name = ?",
					(row, n) -> new Progress(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4),
							row.getLong(5)),
					run)
			.get(0);
	}

	/**
	 * How far a run's comparisons are.
	 *
	 * @param blocks planned
	 * @param done of them
	 * @param pairs planned; a pair is planned in every block that its claims share
	 * @param pairsDone of them
	 * @param pairsCompared pairs that were compared, each in one block only
	 */
	public record Progress(long blocks, long done, long pairs, long pairsDone, long pairsCompared) {

	}

}
