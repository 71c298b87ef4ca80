package org.crosscheck.report;

import java.util.List;

/** The columns of {@code articles.csv} (contract.md, Output). */
final class ArticleColumns {

	private ArticleColumns() {
	}

	static List<Column<ArticleLine>> all() {
		return List.of(new Column<>("path", (row) -> Cell.text(row.path())),
				new Column<>("article_id", (row) -> Cell.text(row.articleId())),
				new Column<>("title", (row) -> Cell.text(row.title())),
				new Column<>("publisher", (row) -> Cell.text(row.publisher())),
				new Column<>("published", (row) -> Cell.day(row.published())),
				new Column<>("state", (row) -> Cell.name(row.state())),
				new Column<>("detail", (row) -> Cell.text(row.detail())),
				new Column<>("claims", (row) -> Cell.whole(row.claims())));
	}

}
