package org.crosscheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.crosscheck.history.FindingState;
import org.crosscheck.history.Review;
import org.crosscheck.history.ReviewBook;
import org.crosscheck.history.ReviewEntry;
import org.crosscheck.history.ReviewLine;
import org.crosscheck.history.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What people said of findings. Writing takes part in the caller's transaction. Safe for
 * use by several threads.
 */
@Repository
public class ReviewTable {

	private final JdbcTemplate jdbc;

	ReviewTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Everything that was ever said, in order. */
	public List<ReviewEntry> all() {
		return this.jdbc.query("SELECT review_no, finding_id, verdict, note, reviewer, judged, file_name, line_no,"
				+ " run_name, effective FROM review ORDER BY review_no", ReviewTable::read);
	}

	/** What counts, by the finding's id, in the order of the ids. */
	public Map<String, ReviewEntry> current() {
		return new TreeMap<>(new ReviewBook(all()).current());
	}

	/** Adds entries whose numbers are not yet taken. */
	public void add(List<ReviewEntry> entries) {
		this.jdbc.batchUpdate(
				"INSERT INTO review (review_no, finding_id, verdict, note, reviewer, judged, file_name, line_no,"
						+ " run_name, effective) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				entries.stream().map(ReviewTable::row).toList());
	}

	/** Replaces what is told of the review files in the report of a run. */
	public void replaceLines(String run, List<ReviewLine> lines) {
		this.jdbc.update("DELETE FROM review_line WHERE run_name = ?", run);
		this.jdbc.batchUpdate("INSERT INTO review_line (run_name, seq, payload) VALUES (?, ?, ?)",
				IntStream.range(0, lines.size())
					.mapToObj((seq) -> new Object[] { run, seq, Json.write(lines.get(seq)) })
					.toList());
	}

	/** What is told of the review files in the report of a run. */
	public List<ReviewLine> lines(String run) {
		return this.jdbc.query("SELECT payload FROM review_line WHERE run_name = ? ORDER BY seq",
				(row, n) -> Json.read(row.getString(1), ReviewLine.class), run);
	}

	@SuppressWarnings("NullAway") // JDBC takes null for NULL
	private static Object[] row(ReviewEntry entry) {
		Review review = entry.review();
		FindingState judged = review.judged();
		return new Object[] { review.number(), entry.findingId(), review.verdict().name(), review.note(),
				review.reviewer(), (judged != null) ? judged.code() : null, entry.file(), entry.line(), entry.run(),
				entry.effective() };
	}

	private static ReviewEntry read(ResultSet row, int n) throws SQLException {
		Review review = new Review(row.getLong(1), Verdict.valueOf(row.getString(3)), row.getString(4),
				row.getString(5), judged(row.getString(6)));
		return new ReviewEntry(row.getString(2), review, row.getString(7), row.getLong(8), row.getString(9),
				row.getBoolean(10));
	}

	private static @Nullable FindingState judged(@Nullable String code) {
		return (code != null) ? FindingState.parse(code) : null;
	}

}
