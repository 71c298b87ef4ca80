package org.crosscheck.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.crosscheck.history.FindingStatus;
import org.crosscheck.history.KnownFinding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Forgets what lies long back. Writing takes part in the caller's transaction. To be used
 * by one thread, between runs.
 */
@Repository
public class PastNights {

	private static final String OLD_ARTICLES = "SELECT a.article_id FROM article a WHERE a.counted_from < ?"
			+ " AND NOT EXISTS (SELECT 1 FROM manifest m JOIN night n ON n.run_name = m.run_name"
			+ " WHERE m.article_id = a.article_id AND n.run_date >= ?)";

	private final JdbcTemplate jdbc;

	private final FindingTable findings;

	private final Checkpoint checkpoint;

	PastNights(JdbcTemplate jdbc, FindingTable findings, Checkpoint checkpoint) {
		this.jdbc = jdbc;
		this.findings = findings;
		this.checkpoint = checkpoint;
	}

	/** A run that is not complete, if there is one. */
	public Optional<String> unfinished() {
		return this.jdbc.query("SELECT run_name FROM night WHERE complete = FALSE", (row, n) -> row.getString(1))
			.stream()
			.findFirst();
	}

	/**
	 * Forgets articles that are compared no more and were in no input since. One that is
	 * still in the input would count as new the next night.
	 * @return how many
	 */
	public int forgetArticles(LocalDate since) {
		List<String> old = this.jdbc.query(OLD_ARTICLES, (row, n) -> row.getString(1), since, since);
		List<Object[]> ids = old.stream().map((id) -> new Object[] { id }).toList();
		for (String table : List.of("claim_page", "profile", "article_rows", "article")) {
			this.jdbc.batchUpdate("DELETE FROM " + table + " WHERE article_id = ?", ids);
		}
		return old.size();
	}

	/**
	 * Forgets runs, but for the last one, on which the next is built.
	 * @return their names
	 */
	public List<String> forgetRuns(LocalDate since) {
		List<String> old = this.jdbc.query("SELECT run_name FROM night WHERE run_date < ? AND run_name NOT IN"
				+ " (SELECT DISTINCT run_name FROM known_finding) AND run_name <>"
				+ " (SELECT run_name FROM night ORDER BY run_date DESC, revision DESC LIMIT 1)"
				+ " ORDER BY run_date, revision", (row, n) -> row.getString(1), since);
		List<Object[]> runs = old.stream().map((run) -> new Object[] { run }).toList();
		this.jdbc.batchUpdate("DELETE FROM manifest WHERE run_name = ?", runs);
		this.jdbc.batchUpdate("DELETE FROM night WHERE run_name = ?", runs);
		return old;
	}

	/**
	 * Forgets verdicts on findings that were last found before a day.
	 * @return how many
	 */
	public int forgetReviews(LocalDate since) {
		List<Object[]> gone = this.findings.knownBefore("")
			.stream()
			.filter((known) -> known.status() == FindingStatus.RESOLVED
					&& known.lastRun().compareTo(since.toString()) < 0)
			.map(KnownFinding::finding)
			.map((finding) -> new Object[] { finding.id() })
			.toList();
		int deleted = 0;
		for (int rows : this.jdbc.batchUpdate("DELETE FROM review WHERE finding_id = ?", gone)) {
			deleted += rows;
		}
		return deleted;
	}

	/** Makes the files of the database smaller; when no transaction is open. */
	public void giveBackSpace() {
		this.checkpoint.takeWhole();
	}

}
