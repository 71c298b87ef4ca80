package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.crosscheck.history.FindingStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Counts whether anything was lost or doubled in a run. The marks that steps set are not
 * taken on trust: rows are counted again.
 */
@Repository
public class Conservation {

	private final JdbcTemplate jdbc;

	private final FindingTable findings;

	private final NightTable nights;

	private final BlockTable blocks;

	Conservation(JdbcTemplate jdbc, FindingTable findings, NightTable nights, BlockTable blocks) {
		this.jdbc = jdbc;
		this.findings = findings;
		this.nights = nights;
		this.blocks = blocks;
	}

	/** What is wrong with a run, a sentence each; empty when nothing is. */
	public List<String> faults(Night night) {
		return Stream
			.of(unprocessed(night.run()), lostClaims(night.run()), stalePlan(night), undoneBlocks(night.run()),
					lostResults(night.run()), strayFindings(night.run()))
			.flatMap(List::stream)
			.toList();
	}

	private List<String> unprocessed(String run) {
		return this.jdbc.query(
				"SELECT COUNT(*), MIN(article_id) FROM manifest WHERE run_name = ? AND processed = FALSE"
						+ " HAVING COUNT(*) > 0",
				(row, n) -> row.getLong(1) + " articles were not read for claims, among them " + row.getString(2) + ".",
				run);
	}

	private List<String> lostClaims(String run) {
		Map<String, Integer> stored = new HashMap<>();
		this.jdbc.query("SELECT c.article_id, COUNT(*) FROM manifest m JOIN claim c ON c.article_id = m.article_id"
				+ " WHERE m.run_name = ? GROUP BY c.article_id", (row) -> {
					stored.put(row.getString(1), row.getInt(2));
				}, run);
		List<String> faults = new ArrayList<>();
		this.jdbc.query("SELECT article_id, claims FROM manifest WHERE run_name = ? AND article_id <> ''", (row) -> {
			int found = stored.getOrDefault(row.getString(1), 0);
			if (found != row.getInt(2)) {
				faults.add("Article " + row.getString(1) + " has " + found + " claims in the store, but "
						+ row.getInt(2) + " were read in it.");
			}
		}, run);
		return faults;
	}

	private List<String> stalePlan(Night night) {
		long planned = this.nights.plannedClaims(night.run()).orElse(-1L);
		long present = this.blocks.claimsCompared(night.comparedSince());
		return (planned == present) ? List.of()
				: List.of("Comparisons were planned for " + planned + " claims, but there are " + present + ".");
	}

	private List<String> undoneBlocks(String run) {
		return this.jdbc.query(
				"SELECT COUNT(*), MIN(block_key) FROM block WHERE run_name = ?"
						+ " AND (done = FALSE OR pairs_compared > pairs_planned) HAVING COUNT(*) > 0",
				(row, n) -> row.getLong(1) + " blocks were not compared as planned, among them " + row.getString(2)
						+ ".",
				run);
	}

	private List<String> lostResults(String run) {
		long claimed = count("SELECT SUM(relations) FROM block WHERE run_name = ?", run);
		long stored = count("SELECT COUNT(*) FROM relation WHERE run_name = ?", run)
				+ count("SELECT COUNT(*) FROM source_finding WHERE run_name = ?", run);
		return (claimed == stored) ? List.of()
				: List.of("Comparing came to " + claimed + " results, but " + stored + " are in the store.");
	}

	private long count(String sql, String run) {
		Long count = this.jdbc.queryForObject(sql, Long.class, run);
		return (count != null) ? count : 0;
	}

	private List<String> strayFindings(String run) {
		Set<String> named = new HashSet<>();
		this.findings.findings(run)
			.stream()
			.filter((tracked) -> tracked.status() != FindingStatus.RESOLVED)
			.flatMap((tracked) -> tracked.finding().sides().stream())
			.forEach((side) -> named.addAll(side.claims()));
		named.removeAll(present(named));
		return named.isEmpty() ? List.of() : List.of(named.size()
				+ " claims that findings name are not in the store, among them " + named.iterator().next() + ".");
	}

	private List<String> present(Collection<String> ids) {
		return InList.each(ids,
				(slice) -> this.jdbc.query("SELECT claim_id FROM claim WHERE claim_id IN " + slice.marks(),
						(row, n) -> row.getString(1), slice.after()));
	}

}
