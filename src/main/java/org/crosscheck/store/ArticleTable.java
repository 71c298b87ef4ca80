package org.crosscheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crosscheck.article.Article;
import org.crosscheck.report.ArticleHead;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The articles themselves. Safe for use by several threads. */
@Repository
public class ArticleTable {

	private static final String UPDATE = "UPDATE article SET path = ?, title = ?, author = ?, publisher = ?, url = ?,"
			+ " published = ?, story = ?, body = ?, content_hash = ?, counted_from = ? WHERE article_id = ?";

	private static final String INSERT = "INSERT INTO article (path, title, author, publisher, url, published, story,"
			+ " body, content_hash, counted_from, article_id, first_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

	private final JdbcTemplate jdbc;

	ArticleTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Puts articles in, in place of earlier versions. An article counts from its
	 * publication; from this run on when it is undated, or was older than the window, or
	 * not out yet, when it was first seen, so that an archive can be checked as well.
	 * @param articles with distinct ids
	 * @param date date of the run
	 * @param window how long an article stays in the comparison
	 */
	public void put(Collection<StagedArticle> articles, LocalDate date, Period window) {
		LocalDate oldest = date.minus(window);
		List<Object[]> rows = articles.stream().map((staged) -> {
			Article article = staged.article();
			return row(article.path(), article.title(), article.author(), article.publisher(), article.url(),
					article.published(), article.story(), article.body(), staged.contentHash(),
					countedFrom(article.published(), oldest, date), article.id());
		}).toList();
		int[] updated = this.jdbc.batchUpdate(UPDATE, rows);
		this.jdbc.batchUpdate(INSERT,
				IntStream.range(0, rows.size())
					.filter((n) -> updated[n] == 0)
					.mapToObj((n) -> followed(rows.get(n), date))
					.toList());
	}

	private static Object[] followed(Object[] row, Object value) {
		Object[] longer = Arrays.copyOf(row, row.length + 1);
		longer[row.length] = value;
		return longer;
	}

	private static LocalDate countedFrom(@Nullable LocalDate published, LocalDate oldest, LocalDate date) {
		return (published == null || published.isBefore(oldest) || published.isAfter(date)) ? date : published;
	}

	@SuppressWarnings("NullAway") // JDBC takes null for NULL
	private static Object[] row(@Nullable Object... values) {
		return values;
	}

	/** The articles with these ids, in no certain order. */
	public List<StagedArticle> get(Collection<String> ids) {
		return InList.each(ids,
				(slice) -> this.jdbc.query(
						"SELECT article_id, path, title, author, publisher, url, published, story,"
								+ " body, content_hash FROM article WHERE article_id IN " + slice.marks(),
						ArticleTable::read, slice.after()));
	}

	/** Headlines, of endless ones the beginning, and addresses by article id. */
	Map<String, ArticleHead> heads(Collection<String> ids) {
		return InList
			.each(ids, (slice) -> this.jdbc.query(
					"SELECT article_id, SUBSTRING(title FROM 1 FOR 500), url FROM article WHERE article_id IN "
							+ slice.marks(),
					(row, n) -> Map.entry(row.getString(1), new ArticleHead(row.getString(2), row.getString(3))),
					slice.after()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
	}

	private static StagedArticle read(ResultSet row, int n) throws SQLException {
		return new StagedArticle(
				new Article(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
						row.getString(6), row.getObject(7, LocalDate.class), row.getString(8), row.getString(9)),
				row.getString(10));
	}

}
