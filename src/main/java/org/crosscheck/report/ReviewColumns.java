package org.crosscheck.report;

import java.util.List;

import org.crosscheck.history.ReviewLine;

/** The columns of {@code reviews.csv}: what became of each row of the review files. */
final class ReviewColumns {

	private ReviewColumns() {
	}

	static List<Column<ReviewLine>> all() {
		return List.of(new Column<>("state", (row) -> Cell.name(row.state())),
				new Column<>("file", (row) -> Cell.text(row.file())),
				new Column<>("line", (row) -> (row.line() > 0) ? Cell.whole(row.line()) : Cell.EMPTY),
				new Column<>("reason", (row) -> Cell.text(row.reason())),
				new Column<>("remedy", (row) -> Cell.text(row.remedy())),
				new Column<>("finding_id", (row) -> Cell.text(row.findingId())),
				new Column<>("verdict", (row) -> Cell.text(row.verdict())),
				new Column<>("note", (row) -> Cell.text(row.note())),
				new Column<>("reviewer", (row) -> Cell.text(row.reviewer())));
	}

}
