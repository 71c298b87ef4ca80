package org.crosscheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.article.Article;
import org.crosscheck.report.ArticleHead;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The articles themselves. Safe for use by several threads. */
@Repository
public class ArticleTable {

	private static final String UPSERT = """
			MERGE INTO article AS t USING (VALUES (CAST(? AS VARCHAR(500)), CAST(? AS VARCHAR(4000)),
				CAST(? AS VARCHAR(10000000)), CAST(? AS VARCHAR(10000000)), CAST(? AS VARCHAR(10000000)),
				CAST(? AS VARCHAR(10000000)), CAST(? AS DATE), CAST(? AS VARCHAR(10000000)),
				CAST(? AS VARCHAR(10000000)), CAST(? AS CHAR(64)), CAST(? AS DATE), CAST(? AS DATE)))
				AS s (article_id, path, title, author, publisher, url, published, story, body, content_hash,
				first_seen, counted_from)
			ON t.article_id = s.article_id
			WHEN MATCHED THEN UPDATE SET path = s.path, title = s.title, author = s.author, publisher = s.publisher,
				url = s.url, published = s.published, story = s.story, body = s.body, content_hash = s.content_hash,
				counted_from = s.counted_from
			WHEN NOT MATCHED THEN INSERT (article_id, path, title, author, publisher, url, published, story, body,
				content_hash, first_seen, counted_from)
				VALUES (s.article_id, s.path, s.title, s.author, s.publisher, s.url, s.published, s.story, s.body,
				s.content_hash, s.first_seen, s.counted_from)
			""";

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
		this.jdbc.batchUpdate(UPSERT, articles.stream().map((staged) -> {
			Article article = staged.article();
			return row(article.id(), article.path(), article.title(), article.author(), article.publisher(),
					article.url(), article.published(), article.story(), article.body(), staged.contentHash(), date,
					countedFrom(article.published(), oldest, date));
		}).toList());
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
