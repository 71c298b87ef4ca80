package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.crosscheck.history.FindingState;
import org.crosscheck.history.Review;
import org.crosscheck.history.ReviewEntry;

/**
 * Writes verdicts as a CSV file that a run of any store reads as a review file. Immutable
 * and safe for use by several threads.
 */
public final class ReviewExport {

	private static final List<Column<ReviewEntry>> COLUMNS = List.of(
			new Column<>("finding_id", (row) -> Cell.text(row.findingId())),
			new Column<>("verdict", (row) -> Cell.text(row.review().verdict().name().toLowerCase(Locale.ROOT))),
			new Column<>("note", (row) -> Cell.text(row.review().note())),
			new Column<>("reviewer", (row) -> Cell.text(row.review().reviewer())),
			new Column<>("finding_state", (row) -> state(row.review())),
			new Column<>("file", (row) -> Cell.text(row.file())), new Column<>("line", (row) -> Cell.whole(row.line())),
			new Column<>("run", (row) -> Cell.text(row.run())));

	/** Writes one row an entry. */
	public void write(Path file, List<ReviewEntry> entries) throws IOException {
		try (CsvTable<ReviewEntry> csv = new CsvTable<>(file, COLUMNS)) {
			entries.forEach(csv::row);
		}
	}

	private static Cell state(Review review) {
		FindingState judged = review.judged();
		return (judged != null) ? Cell.text(judged.code()) : Cell.EMPTY;
	}

}
