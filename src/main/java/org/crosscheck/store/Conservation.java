package org.crosscheck.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Counts whether anything was lost or doubled in a run. The marks that steps set are not
 * taken on trust: rows are counted again.
 */
@Repository
public class Conservation {

	/** Articles whose claims are in memory at once. */
	private static final int SLICE = 64;

	private final JdbcTemplate jdbc;

	private final FindingTable findings;

	private final NightTable nights;

	private final BlockTable blocks;

	private final ManifestTable manifest;

	private final ClaimTable claims;

	Conservation(JdbcTemplate jdbc, ManifestTable manifest, ClaimTable claims, FindingTable findings, NightTable nights,
			BlockTable blocks) {
		this.jdbc = jdbc;
		this.manifest = manifest;
		this.claims = claims;
		this.findings = findings;
		this.nights = nights;
		this.blocks = blocks;
	}

	/** What is wrong with a run, a sentence each; empty when nothing is. */
	public List<String> faults(Night night) {
		String run = night.run();
		NamedClaims named = NamedClaims.of(this.findings.findings(run));
		return Stream
			.of(unprocessed(run), lostClaims(run, named), stalePlan(night), lostBlocks(night), undoneBlocks(run),
					lostResults(run), strayFindings(named))
			.flatMap(List::stream)
			.toList();
	}

	private List<String> unprocessed(String run) {
		return this.jdbc.query(
				"SELECT lost.rows_lost, m.article_id FROM (SELECT COUNT(*) AS rows_lost, MIN(seq) AS first_lost"
						+ " FROM manifest WHERE run_name = ? AND processed = FALSE) AS lost"
						+ " JOIN manifest m ON m.run_name = ? AND m.seq = lost.first_lost",
				(row, n) -> row.getLong(1) + " articles were not read for claims, among them " + row.getString(2) + ".",
				run, run);
	}

	/**
	 * Has the articles of a run read again whose claims are not all in the store, or not
	 * as they were written. To be called before an unfinished run goes on.
	 * @return how many they are
	 */
	public int reopen(String run) {
		Set<String> lost = new TreeSet<>();
		forEachLoss(run, (page) -> {
		}, (article, fault) -> lost.add(article));
		this.manifest.reopen(run, lost);
		return lost.size();
	}

	private List<String> lostClaims(String run, NamedClaims named) {
		List<String> faults = new ArrayList<>();
		forEachLoss(run, named::found, (article, fault) -> faults.add(fault));
		return faults;
	}

	/**
	 * Counts in the rows of the claims what the manifest says was read, and whether they
	 * are as they were written. How many claims a row really has is counted by all who
	 * read it ({@link RawPage#decoded}).
	 * @param sound takes each page that is as it was written
	 */
	private void forEachLoss(String run, Consumer<RawPage> sound, BiConsumer<String, String> loss) {
		this.manifest.forEachSlice(run, (said) -> {
			Map<String, Integer> stored = new HashMap<>();
			for (RawPage page : this.claims.raw(said.keySet())) {
				String article = page.page().articleId();
				stored.merge(article, page.claims(), Integer::sum);
				if (page.isSound()) {
					sound.accept(page);
				}
				else {
					loss.accept(article, "The claims of article " + article + " are damaged in the store.");
				}
			}
			said.forEach((article, claims) -> {
				int found = stored.getOrDefault(article, 0);
				if (found != claims) {
					loss.accept(article, "Article " + article + " has " + found + " claims in the store, but " + claims
							+ " were read in it.");
				}
			});
		});
	}

	private List<String> stalePlan(Night night) {
		long planned = this.nights.plannedClaims(night.run()).orElse(-1L);
		long present = this.blocks.claimsCompared(night.comparedSince());
		return (planned == present) ? List.of()
				: List.of("Comparisons were planned for " + planned + " claims, but there are " + present + ".");
	}

	/** Every claim in the comparison is in one block that is the first of its page. */
	private List<String> lostBlocks(Night night) {
		long planned = this.nights.plannedClaims(night.run()).orElse(-1L);
		long inBlocks = count("SELECT SUM(claims) FROM block WHERE run_name = ? AND first_of_page = TRUE", night.run());
		return (planned == inBlocks) ? List.of()
				: List.of("Comparisons were planned for " + planned + " claims, but the blocks hold " + inBlocks + ".");
	}

	private List<String> undoneBlocks(String run) {
		return this.jdbc.query(
				"SELECT lost.rows_lost, b.article_id FROM (SELECT COUNT(*) AS rows_lost, MIN(block_no) AS first_lost"
						+ " FROM block WHERE run_name = ? AND (done = FALSE OR pairs_compared > pairs_planned)) AS lost"
						+ " JOIN block b ON b.run_name = ? AND b.block_no = lost.first_lost",
				(row, n) -> row.getLong(1) + " blocks were not compared as planned, among them one of article "
						+ row.getString(2) + ".",
				run, run);
	}

	private List<String> lostResults(String run) {
		long claimed = count("SELECT SUM(results) FROM block WHERE run_name = ?", run);
		long stored = count("SELECT SUM(r.results) FROM block b JOIN block_result r ON r.block_key = b.block_key"
				+ " WHERE b.run_name = ?", run);
		return (claimed == stored) ? List.of()
				: List.of("Comparing came to " + claimed + " results, but " + stored + " are in the store.");
	}

	private long count(String sql, String run) {
		Long count = this.jdbc.queryForObject(sql, Long.class, run);
		return (count != null) ? count : 0;
	}

	/** Of what is left the articles are not in the run's input. */
	private List<String> strayFindings(NamedClaims named) {
		for (List<String> keys : slices(named.keys())) {
			this.claims.rawOfKeys(keys).forEach(named::found);
		}
		List<String> missing = named.ids();
		return missing.isEmpty() ? List.of() : List
			.of(missing.size() + " claims that findings name are not in the store, among them " + missing.get(0) + ".");
	}

	private static List<List<String>> slices(List<String> keys) {
		return IntStream.iterate(0, (from) -> from < keys.size(), (from) -> from + SLICE)
			.mapToObj((from) -> keys.subList(from, Math.min(from + SLICE, keys.size())))
			.toList();
	}

}
