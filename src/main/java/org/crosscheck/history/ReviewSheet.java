package org.crosscheck.history;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.crosscheck.article.CsvSheet;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.ReadLimits;
import org.crosscheck.history.ReviewLine.State;

/**
 * Reads one review file: any CSV that names a column {@code finding_id} and a column
 * {@code verdict}, in any order and case; {@code note}, {@code reviewer} and
 * {@code finding_state} may be missing, other columns are ignored. Immutable and safe for
 * use by several threads.
 */
final class ReviewSheet {

	private static final String ID = "findingid";

	private static final String VERDICT = "verdict";

	private static final Pattern ID_FORM = Pattern.compile("[0-9a-f]{16}(?:-[0-9]{1,9})?");

	/** No note of a person is longer; what is has been pasted by mistake. */
	private static final int LONGEST = 100_000;

	private final ReadLimits limits;

	private final VerdictWords words = new VerdictWords();

	ReviewSheet(ReadLimits limits) {
		this.limits = limits;
	}

	/** A line for every row that says something, and one for the file. */
	List<ReviewLine> read(InputFile file) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file.file()))) {
			CsvSheet sheet = CsvSheet.open(in, this.limits);
			List<String> names = sheet.columns().stream().map(ReviewSheet::plain).toList();
			if (sheet.problem() != null) {
				return List.of(ReviewLine.ofFile(file.path(), State.NOT_UNDERSTOOD, "is no text",
						"export it from the spreadsheet again, as CSV UTF-8"));
			}
			if (!names.contains(ID) || !names.contains(VERDICT)) {
				return List.of(ReviewLine.ofFile(file.path(), State.NOT_UNDERSTOOD,
						names.isEmpty() ? "is empty"
								: "has no column \"" + (names.contains(ID) ? VERDICT : "finding_id") + "\"",
						"give a table of the report with its first row, in which verdict is filled in"));
			}
			return rows(file.path(), sheet);
		}
	}

	private List<ReviewLine> rows(String file, CsvSheet sheet) throws IOException {
		List<ReviewLine> lines = new ArrayList<>();
		int silent = 0;
		int spoken = 0;
		for (CsvSheet.Row row = sheet.next(); row != null; row = sheet.next()) {
			Cells cells = Cells.of(row.cells());
			if (row.problem() != null) {
				lines.add(cells.notUnderstood(file, row.number(), "cannot be read: " + row.problem(),
						"export the table again, as CSV UTF-8"));
			}
			else if (cells.verdict().isEmpty() && cells.note().isEmpty()) {
				silent += row.isBlank() ? 0 : 1;
			}
			else {
				lines.add(line(file, row.number(), cells));
				spoken++;
			}
		}
		lines.add(0, ReviewLine.ofFile(file, State.READ,
				"%,d rows with a verdict or note, %,d without".formatted(spoken, silent), ""));
		return lines;
	}

	private ReviewLine line(String file, long number, Cells cells) {
		Verdict verdict = this.words.meantBy(cells.verdict());
		if (cells.verdict().isEmpty()) {
			return cells.notUnderstood(file, number, "has a note but no verdict",
					"write confirmed, dismissed, duplicate or later into verdict");
		}
		if (verdict == null) {
			return cells.notUnderstood(file, number, "its verdict is none of the four",
					"write confirmed, dismissed, duplicate or later into verdict");
		}
		if (!ID_FORM.matcher(cells.id()).matches()) {
			return cells.notUnderstood(file, number,
					cells.id().isEmpty() ? "has no finding_id" : "its finding_id is none that a report has given",
					"copy finding_id from the table of the report");
		}
		if (cells.note().length() > LONGEST || cells.reviewer().length() > LONGEST) {
			return cells.shortened()
				.notUnderstood(file, number, "has a note or a name of more than %,d characters".formatted(LONGEST),
						"shorten it");
		}
		return new ReviewLine(file, number, State.ACCEPTED, cells.id(), verdict.name().toLowerCase(Locale.ROOT),
				cells.note(), cells.reviewer(), "", "",
				new Review(0, verdict, cells.note(), cells.reviewer(), FindingState.parse(cells.state())));
	}

	/** The name of a column without what a person or a program may have changed in it. */
	private static String plain(String column) {
		return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}

	/**
	 * What a row holds, without surrounding space.
	 */
	private record Cells(String id, String verdict, String note, String reviewer, String state) {

		private static Cells of(Map<String, String> row) {
			Map<String, String> named = new HashMap<>();
			row.forEach((column, cell) -> named.put(plain(column), tidy(cell)));
			return new Cells(named.getOrDefault(ID, "").toLowerCase(Locale.ROOT), named.getOrDefault(VERDICT, ""),
					named.getOrDefault("note", ""), named.getOrDefault("reviewer", ""),
					named.getOrDefault("findingstate", ""));
		}

		/** No-break spaces are space as well, and line ends are those of one system. */
		private static String tidy(String cell) {
			String lines = cell.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ').replace("\uFEFF", "");
			return FormulaGuard.original(lines.strip());
		}

		private Cells shortened() {
			return new Cells(this.id, this.verdict, start(this.note), start(this.reviewer), this.state);
		}

		private static String start(String text) {
			return text.substring(0, Math.min(text.length(), 100));
		}

		private ReviewLine notUnderstood(String file, long number, String reason, String remedy) {
			return new ReviewLine(file, number, State.NOT_UNDERSTOOD, start(this.id), start(this.verdict), this.note,
					this.reviewer, reason, remedy, null);
		}

	}

}
