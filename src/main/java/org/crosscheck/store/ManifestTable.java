package org.crosscheck.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.crosscheck.report.ArticleLine;
import org.crosscheck.report.ArticleLine.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was in the input of each run. Safe for use by several threads. */
@Repository
public class ManifestTable {

	private static final int PAGE = 1000;

	/** Rows whose claims may be in memory at once. */
	private static final int SLICE = 64;

	private final JdbcTemplate jdbc;

	ManifestTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Forgets what a run had entered. */
	public void clear(String run) {
		this.jdbc.update("DELETE FROM manifest WHERE run_name = ?", run);
	}

	/** Forgets the rows of a run that come after one. */
	public void removeAfter(String run, long seq) {
		this.jdbc.update("DELETE FROM manifest WHERE run_name = ? AND seq > ?", run, seq);
	}

	public void add(String run, Collection<ManifestRow> rows) {
		this.jdbc.batchUpdate(
				"INSERT INTO manifest (run_name, seq, path, article_id, text_hash, text_size, state, detail, part,"
						+ " claims, processed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
				rows.stream()
					.map((row) -> new Object[] { run, row.seq(), row.path(), row.articleId(), row.textHash(),
							row.textSize(), row.state().name(), row.detail(), row.claims(), row.processed() })
					.toList());
	}

	/**
	 * Marks every text that stands earlier in the input already as DUPLICATE_OF the first
	 * one. Nothing else about it changes: its claims are read and listed as well.
	 */
	public void markDuplicates(String run) {
		List<Object[]> copies = new ArrayList<>();
		Map<String, String> first = new TreeMap<>();
		this.jdbc.query("SELECT text_hash FROM manifest WHERE run_name = ? AND text_hash <> ''"
				+ " GROUP BY text_hash HAVING COUNT(*) > 1", (row) -> {
					first.put(row.getString(1), "");
				}, run);
		List<String> hashes = List.copyOf(first.keySet());
		InList.each(hashes,
				(slice) -> this.jdbc.query(
						"SELECT text_hash, seq, article_id FROM manifest WHERE run_name = ? AND text_hash IN "
								+ slice.marks() + " ORDER BY seq",
						(row, n) -> new Object[] { row.getString(1), row.getLong(2), row.getString(3) },
						slice.after(run)))
			.forEach((copy) -> {
				String known = first.get((String) copy[0]);
				if (known == null || known.isEmpty()) {
					first.put((String) copy[0], (String) copy[2]);
				}
				else {
					copies.add(new Object[] { known, run, copy[1] });
				}
			});
		this.jdbc.batchUpdate("UPDATE manifest SET state = 'DUPLICATE_OF', detail = ? WHERE run_name = ? AND seq = ?",
				copies);
	}

	/**
	 * Divides what is left to do into contiguous parts of nearly equal text.
	 * @param parts at least 1
	 */
	public void divide(String run, int parts) {
		Long total = this.jdbc.queryForObject(
				"SELECT SUM(text_size + 1) FROM manifest WHERE run_name = ? AND processed = FALSE", Long.class, run);
		if (total == null) {
			return;
		}
		long[] before = { 0 };
		List<Object[]> rows = this.jdbc.query(
				"SELECT seq, text_size FROM manifest WHERE run_name = ? AND processed = FALSE ORDER BY seq",
				(row, n) -> {
					long part = before[0] * parts / total;
					before[0] += row.getLong(2) + 1;
					return new Object[] { part, run, row.getLong(1) };
				}, run);
		this.jdbc.batchUpdate("UPDATE manifest SET part = ? WHERE run_name = ? AND seq = ?", rows);
	}

	/** Marks some articles of a run as not processed, whatever was read in them. */
	void reopen(String run, Collection<String> articles) {
		this.jdbc.batchUpdate(
				"UPDATE manifest SET processed = FALSE, claims = 0, state = CASE WHEN state = 'UNCHANGED' THEN 'READ'"
						+ " ELSE state END WHERE run_name = ? AND article_id = ?",
				articles.stream().map((article) -> new Object[] { run, article }).toList());
	}

	/** Ids of the articles of a part that are still to be read for claims, in order. */
	public List<String> undone(String run, int part) {
		return this.jdbc.query("SELECT article_id FROM manifest WHERE run_name = ? AND part = ?"
				+ " AND processed = FALSE ORDER BY seq", (row, n) -> row.getString(1), run, part);
	}

	/** How many articles a run has, and how many of them are processed. */
	public Progress progress(String run) {
		return this.jdbc
			.query("SELECT COUNT(*), SUM(CASE WHEN processed = TRUE THEN 1 ELSE 0 END), SUM(claims) FROM manifest"
					+ " WHERE run_name = ? AND article_id <> ''",
					(row, n) -> new Progress(row.getLong(1), row.getLong(2), row.getLong(3)), run)
			.get(0);
	}

	/** Hands out every row of a run in input order. */
	public void forEach(String run, Consumer<ArticleLine> consumer) {
		long from = 0;
		List<ArticleLine> page;
		do {
			page = this.jdbc.query(
					"SELECT m.path, m.article_id, COALESCE(a.title, p.headline), a.publisher, a.published, m.state, m.detail,"
							+ " m.claims FROM manifest m LEFT JOIN article a ON a.article_id = m.article_id"
							+ " LEFT JOIN profile p ON p.article_id = m.article_id"
							+ " WHERE m.run_name = ? AND m.seq > ? AND m.seq <= ? ORDER BY m.seq",
					(row, n) -> new ArticleLine(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
							row.getObject(5, LocalDate.class), State.valueOf(row.getString(6)), row.getString(7),
							row.getInt(8)),
					run, from, from + PAGE);
			page.forEach(consumer);
			from += PAGE;
		}
		while (!page.isEmpty());
	}

	/**
	 * Hands out how many claims the articles of a run have by their ids, some at a time.
	 */
	void forEachSlice(String run, Consumer<Map<String, Integer>> consumer) {
		Long rows = this.jdbc.queryForObject("SELECT MAX(seq) FROM manifest WHERE run_name = ?", Long.class, run);
		for (long from = 0; rows != null && from < rows; from += SLICE) {
			Map<String, Integer> slice = new TreeMap<>();
			this.jdbc.query("SELECT article_id, claims FROM manifest WHERE run_name = ? AND article_id <> ''"
					+ " AND seq > ? AND seq <= ?", (row) -> {
						slice.put(row.getString(1), row.getInt(2));
					}, run, from, from + SLICE);
			consumer.accept(slice);
		}
	}

	/** Number of rows by state. */
	public Map<State, Long> byState(String run) {
		Map<State, Long> counts = new TreeMap<>();
		this.jdbc.query("SELECT state, COUNT(*) FROM manifest WHERE run_name = ? GROUP BY state", (row) -> {
			counts.put(State.valueOf(row.getString(1)), row.getLong(2));
		}, run);
		return counts;
	}

	/**
	 * How far a run's articles are.
	 *
	 * @param articles that could be read from the input
	 * @param processed of them
	 * @param claims seen in these
	 */
	public record Progress(long articles, long processed, long claims) {

	}

}
