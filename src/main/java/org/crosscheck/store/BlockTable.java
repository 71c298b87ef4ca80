package org.crosscheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/** The comparisons planned for a run. Safe for use by several threads. */
@Repository
public class BlockTable {

	private static final String COLUMNS = "block_no, article_group, article_id, page, first_of_page, partners, claims,"
			+ " claims_held, pairs_planned, block_key";

	private final JdbcTemplate jdbc;

	private final NightTable nights;

	private final BlockPlanner planner;

	BlockTable(JdbcTemplate jdbc, NightTable nights, BlockPlanner planner) {
		this.jdbc = jdbc;
		this.nights = nights;
		this.planner = planner;
	}

	/**
	 * Plans a run's comparisons in place of any earlier plan: every article in the
	 * comparison with those that may tell of the same event. A plan made for the same
	 * claims already is kept, with what was compared of it. Of any other plan, what its
	 * comparisons came to is kept where the new plan has the same ones, so that a night
	 * compares only what is new.
	 * @param limit most claims to be held against a page at once
	 * @param days most days between two articles of one event
	 * @param checker version of the code that compares
	 */
	public void plan(Night night, int limit, int days, String checker) {
		long claims = claimsCompared(night.comparedSince());
		if (this.nights.plannedClaims(night.run()).equals(Optional.of(claims))) {
			return;
		}
		Map<String, Done> done = done();
		this.jdbc.update("DELETE FROM block");
		BlockPlan plan = this.planner.plan(night, limit, days, checker);
		insert(night, plan, done);
		plan.blocks().forEach((block) -> done.remove(block.key()));
		this.jdbc.batchUpdate("DELETE FROM block_result WHERE block_key = ?",
				done.keySet().stream().map((key) -> new Object[] { key }).toList());
		this.nights.plannedFor(night.run(), claims);
	}

	/** What was compared already, by key. */
	private Map<String, Done> done() {
		Map<String, Done> done = new HashMap<>();
		this.jdbc.query("SELECT block_key, pairs_compared, results FROM block WHERE done = TRUE",
				(RowCallbackHandler) (row) -> done.put(row.getString(1), new Done(row.getLong(2), row.getInt(3))));
		return done;
	}

	private void insert(Night night, BlockPlan plan, Map<String, Done> done) {
		List<Block> blocks = plan.blocks();
		List<Integer> parts = plan.parts(night.partitions(), done.keySet());
		Map<Integer, String> groups = plan.groupKeys();
		List<Object[]> rows = new ArrayList<>();
		for (Block block : blocks) {
			Done before = done.getOrDefault(block.key(), Done.NOT);
			rows.add(new Object[] { night.run(), parts.get(block.number()), block.number(), block.group(),
					block.page().articleId(), block.page().number(), block.first(), Json.write(block.partners()),
					block.claims(), block.held(), block.pairs(), block.key(), groups.get(block.group()), before.pairs(),
					before.results(), done.containsKey(block.key()) });
		}
		this.jdbc.batchUpdate("INSERT INTO block (run_name, part, " + COLUMNS
				+ ", group_key, pairs_compared, results, done) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				rows);
	}

	/** Number of claims in the comparison. */
	public long claimsCompared(LocalDate since) {
		Long sum = this.jdbc.queryForObject("SELECT SUM(p.compared) FROM profile p JOIN article a"
				+ " ON a.article_id = p.article_id WHERE a.counted_from >= ?", Long.class, since);
		return (sum != null) ? sum : 0;
	}

	/**
	 * Blocks of a part that are still to be compared, in plan order.
	 * @param after number of the block behind which to begin, -1 for the first
	 * @param most how many at most
	 */
	public List<Block> undone(String run, int part, int after, int most) {
		return this.jdbc.query("SELECT " + COLUMNS + " FROM block WHERE run_name = ? AND part = ? AND done = FALSE"
				+ " AND block_no > ? ORDER BY block_no LIMIT ?", BlockTable::read, run, part, after, most);
	}

	private static Block read(ResultSet row, int n) throws SQLException {
		return new Block(row.getInt(1), row.getInt(2), new Page(row.getString(3), row.getInt(4)), row.getBoolean(5),
				Arrays.asList(Json.read(row.getString(6), Page[].class)), row.getInt(7), row.getLong(8), row.getLong(9),
				row.getString(10));
	}

	/** How far a run's comparisons are. */
	public Progress progress(String run) {
		return this.jdbc
			.query("SELECT COUNT(*), SUM(CASE WHEN done = TRUE THEN 1 ELSE 0 END), SUM(pairs_compared)"
					+ " FROM block WHERE run_name = ?",
					(row, n) -> new Progress(row.getLong(1), row.getLong(2), row.getLong(3)), run)
			.get(0);
	}

	/**
	 * What came of a comparison.
	 *
	 * @param pairs of claims compared
	 * @param results how many it came to
	 */
	private record Done(long pairs, int results) {

		/** It has not been made. */
		static final Done NOT = new Done(0, 0);

	}

	/**
	 * How far a run's comparisons are.
	 *
	 * @param blocks planned
	 * @param done of them
	 * @param pairsCompared pairs of claims compared, each in one block
	 */
	public record Progress(long blocks, long done, long pairsCompared) {
	}

}
