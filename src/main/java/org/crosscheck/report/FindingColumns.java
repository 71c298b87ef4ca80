package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.history.FindingState;
import org.crosscheck.history.Review;

/**
 * The columns of the tables that people work through: {@code contradictions.csv},
 * {@code differences.csv} and {@code unsourced.csv} (contract.md, Output).
 */
final class FindingColumns {

	private FindingColumns() {
	}

	/**
	 * Of {@code contradictions.csv} and {@code differences.csv}; {@code finding_state} is
	 * added at the end.
	 */
	static List<Column<ReportedFinding>> ofComparisons() {
		List<Column<ReportedFinding>> columns = new ArrayList<>(head());
		columns.add(2, new Column<>("label", (row) -> Cell.name(row.finding().label())));
		columns.add(3, new Column<>("kind", (row) -> Cell.name(row.finding().kind())));
		columns.addAll(List.of(first("value_a", (side) -> Cell.text(side.value())),
				first("source_a", (side) -> Cell.text(side.sources())),
				first("publisher_a", (side) -> Cell.text(side.publisher())),
				first("date_a", (side) -> Cell.day(side.date())), second("value_b", (side) -> Cell.text(side.value())),
				second("source_b", (side) -> Cell.text(side.sources())),
				second("publisher_b", (side) -> Cell.text(side.publisher())),
				second("date_b", (side) -> Cell.day(side.date())),
				new Column<>("explanation", (row) -> Cell.text(row.finding().explanation())),
				first("quote_a", (side) -> Cell.text(side.quote())),
				second("quote_b", (side) -> Cell.text(side.quote())),
				first("article_a", (side) -> Cell.text(side.article())),
				second("article_b", (side) -> Cell.text(side.article())),
				first("origins_a", (side) -> Cell.whole(side.position().independentOrigins())),
				second("origins_b", (side) -> Cell.whole(side.position().independentOrigins()))));
		columns.addAll(judgement());
		columns.addAll(List.of(new Column<>("dispute_id", (row) -> Cell.text(row.finding().disputeId())),
				first("claim_a", (side) -> Cell.text(side.position().anchor())),
				second("claim_b", (side) -> Cell.text(side.position().anchor())), state()));
		return columns;
	}

	/**
	 * Of {@code unsourced.csv}; {@code explanation} and {@code finding_state} are added.
	 */
	static List<Column<ReportedFinding>> ofSources() {
		MissingSource missing = new MissingSource();
		List<Column<ReportedFinding>> columns = new ArrayList<>(head());
		columns.add(2, new Column<>("label", (row) -> Cell.name(row.finding().label())));
		columns.addAll(List.of(first("value", (side) -> Cell.text(side.value())),
				first("quote", (side) -> Cell.text(side.quote())),
				new Column<>("missing", (row) -> Cell.text(missing(missing, row))),
				first("nearest_source", (side) -> Cell.text(MissingSource.nearest(side))),
				first("publisher", (side) -> Cell.text(side.publisher())),
				first("date", (side) -> Cell.day(side.date())), first("article", (side) -> Cell.text(side.article()))));
		columns.addAll(judgement());
		columns.add(first("claim", (side) -> Cell.text(side.position().anchor())));
		columns.add(new Column<>("explanation", (row) -> Cell.text(row.finding().explanation())));
		columns.add(state());
		return columns;
	}

	private static List<Column<ReportedFinding>> head() {
		return List.of(new Column<>("severity", (row) -> Cell.text(row.severity())),
				new Column<>("status", (row) -> Cell.name(row.status())),
				new Column<>("what", (row) -> Cell.text(row.finding().what())));
	}

	/** What a person fills in, or has filled in before. */
	private static List<Column<ReportedFinding>> judgement() {
		return List.of(new Column<>("confidence", (row) -> Cell.number(row.finding().confidence())),
				new Column<>("verdict", (row) -> Cell.text(row.tracked().review())), said("note", Review::note),
				said("reviewer", Review::reviewer), new Column<>("finding_id", (row) -> Cell.text(row.finding().id())));
	}

	/** What a verdict in the row will be about, for when the table comes back. */
	private static Column<ReportedFinding> state() {
		return new Column<>("finding_state", (row) -> Cell.text(FindingState.of(row.finding()).code()));
	}

	private static Column<ReportedFinding> said(String name, Function<Review, String> what) {
		return new Column<>(name, (row) -> {
			Review verdict = row.tracked().verdict();
			return (verdict != null) ? Cell.text(what.apply(verdict)) : Cell.EMPTY;
		});
	}

	private static String missing(MissingSource missing, ReportedFinding row) {
		ClaimInContext anchor = row.first().anchor();
		return missing.kind(row.finding().label(), (anchor != null) ? anchor.claim() : null);
	}

	private static Column<ReportedFinding> first(String name, Function<FindingSide, Cell> cell) {
		return new Column<>(name, (row) -> cell.apply(row.first()));
	}

	private static Column<ReportedFinding> second(String name, Function<FindingSide, Cell> cell) {
		return new Column<>(name, (row) -> {
			FindingSide side = row.second();
			return (side != null) ? cell.apply(side) : Cell.EMPTY;
		});
	}

}
