package org.crosscheck.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.crosscheck.report.ArticleRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Where the rows of articles stand in the files of the last report. Claims that are made
 * anew take those of their article with them ({@link ClaimTable#replace}). Writing takes
 * part in the caller's transaction. For one thread.
 */
@Repository
public class RowTable {

	private final JdbcTemplate jdbc;

	RowTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The last complete run whose rows this version of the program would write alike.
	 * @param version of the code that writes them
	 */
	public Optional<String> runWrittenBy(String version) {
		return this.jdbc
			.query("SELECT run_name FROM night WHERE complete = TRUE AND rows_by = ?"
					+ " ORDER BY run_date DESC, revision DESC LIMIT 1", (row, n) -> row.getString(1), version)
			.stream()
			.findFirst();
	}

	/** Where rows of these articles stand in the report of a run, by article. */
	Map<String, ArticleRows> of(String run, Collection<String> articleIds) {
		Map<String, ArticleRows> found = new HashMap<>();
		InList
			.each(articleIds,
					(slice) -> this.jdbc.query(
							"SELECT payload FROM article_rows WHERE run_name = ? AND article_id IN " + slice.marks(),
							(row, n) -> Json.read(row.getString(1), ArticleRows.class), slice.after(run)))
			.forEach((rows) -> found.put(rows.articleId(), rows));
		return found;
	}

	/** Forgets where the rows of a run stand. */
	void clear(String run) {
		this.jdbc.update("DELETE FROM article_rows WHERE run_name = ?", run);
	}

	/** Adds where rows stand in the report of a run. */
	void add(String run, List<ArticleRows> rows) {
		this.jdbc.batchUpdate("INSERT INTO article_rows (article_id, run_name, payload) VALUES (?, ?, ?)",
				rows.stream().map((one) -> new Object[] { one.articleId(), run, Json.write(one) }).toList());
	}

	/** Forgets where rows stand in the reports of other runs. */
	public void keepOnly(String run, String version) {
		this.jdbc.update("DELETE FROM article_rows WHERE run_name <> ?", run);
		this.jdbc.update("UPDATE night SET rows_by = NULL WHERE run_name <> ?", run);
		this.jdbc.update("UPDATE night SET rows_by = ? WHERE run_name = ?", version, run);
	}

}
