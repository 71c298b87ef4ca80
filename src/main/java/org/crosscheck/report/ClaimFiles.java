package org.crosscheck.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.crosscheck.check.ClaimInContext;
import org.jspecify.annotations.Nullable;

/**
 * {@code claims.csv} and {@code claims.jsonl}, written an article at a time: from its
 * numbers, or as an earlier report has the same rows. For one thread.
 */
final class ClaimFiles implements Closeable {

	static final String CSV = "claims.csv";

	static final String JSONL = "claims.jsonl";

	private final List<Column<ClaimInContext>> columns = ClaimColumns.all();

	private final MarkedFile csvFile;

	private final MarkedFile jsonlFile;

	private final CsvTable<ClaimInContext> csv;

	private final JsonTable jsonl;

	private final EarlierReport earlier;

	/**
	 * Begins the files.
	 * @param folder in which they are made
	 * @param earlier folder of an earlier report, {@code null} when there is none
	 */
	ClaimFiles(JsonFiles json, Path folder, @Nullable Path earlier) throws IOException {
		this.csvFile = new MarkedFile(folder.resolve(CSV));
		this.jsonlFile = new MarkedFile(folder.resolve(JSONL));
		this.csv = new CsvTable<>(this.csvFile, this.columns);
		this.jsonl = new JsonTable(json.lines(this.jsonlFile), this.columns);
		this.earlier = new EarlierReport(earlier);
		this.csv.flush();
		this.csvFile.mark();
	}

	/**
	 * Writes the rows of some articles.
	 * @param before where some of them stand in the earlier report
	 * @return where they stand now
	 * @throws UncheckedIOException when they cannot be written
	 */
	List<ArticleRows> write(NightlyResult.Slice slice, Map<String, ArticleRows> before) {
		Map<String, EarlierReport.Rows> kept = this.earlier.read(before);
		Map<String, List<ClaimInContext>> numbers = slice
			.numbers(slice.articles().stream().filter((article) -> !kept.containsKey(article)).toList());
		List<ArticleRows> written = new ArrayList<>();
		try {
			for (String article : slice.articles()) {
				EarlierReport.Rows rows = kept.get(article);
				NumberCounts counts = (rows != null) ? copy(rows) : write(numbers.getOrDefault(article, List.of()));
				written.add(new ArticleRows(article, this.csvFile.mark(), this.jsonlFile.mark(), counts));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return written;
	}

	private NumberCounts copy(EarlierReport.Rows rows) throws IOException {
		this.csvFile.write(rows.csv());
		this.jsonlFile.write(rows.jsonl());
		return rows.counts();
	}

	private NumberCounts write(List<ClaimInContext> numbers) throws IOException {
		for (ClaimInContext number : numbers) {
			List<Cell> cells = Column.cells(this.columns, number);
			this.csv.cells(cells);
			this.jsonl.cells(cells);
		}
		this.csv.flush();
		this.jsonl.flush();
		return NumberCounts.of(numbers);
	}

	@Override
	public void close() throws IOException {
		try (this.csv; this.jsonl; this.earlier) {
			this.csv.flush();
		}
	}

}
