package org.crosscheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.crosscheck.check.Corroboration;
import org.crosscheck.check.Label;
import org.crosscheck.history.ReviewLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes the files of contract.md, section Output. The same result gives the same bytes,
 * {@code summary.html} and {@code summary.json} apart, which hold times. Claims and
 * articles are written as they are handed out and never gathered; findings and
 * corroborations are held in memory. Immutable and safe for use by several threads.
 */
public final class ReportWriter {

	private final JsonFiles json = new JsonFiles();

	private final SummaryHtml html = new SummaryHtml();

	private final Set<ReportFormat> formats;

	/** A writer of the files that every report has. */
	public ReportWriter() {
		this(ReportFormat.ALWAYS);
	}

	/** A writer of those and of the formats named. */
	public ReportWriter(Set<ReportFormat> formats) {
		this.formats = Set.copyOf(formats);
	}

	/**
	 * Writes every file.
	 * @param folder exists and is empty; files that lie in it are overwritten
	 * @param result what the run came to
	 * @throws IOException when a file cannot be written; the folder then holds only part
	 * of the files and a restart begins anew in an empty one
	 * @return the night in figures
	 */
	public NightCounts write(Path folder, NightlyResult result) throws IOException {
		return write(folder, result, null);
	}

	/**
	 * Writes every file. Rows that the result knows to be the same in an earlier report
	 * are copied from there, when they are still as they were written.
	 * @param earlier folder of that report, which may be gone; {@code null} when there is
	 * none
	 */
	public NightCounts write(Path folder, NightlyResult result, @Nullable Path earlier) throws IOException {
		try {
			Tally tally = new Tally();
			UnreadList unread = new UnreadList();
			articles(folder, result, tally, unread);
			claims(folder, result, tally, earlier);
			reviews(folder, result);
			List<ReportedFinding> findings = ReportedFinding.all(result);
			findings(folder, findings);
			onRequest(folder, result.facts(), findings);
			List<Corroboration> corroborated = result.corroborated();
			new SummaryJson(this.json).write(folder.resolve("summary.json"), result.facts(), tally, findings,
					corroborated);
			NightCounts counts = NightCounts.of(result.facts(), tally, findings);
			this.html.write(folder.resolve("summary.html"),
					new NightDigest(result, counts, tally, unread, findings, corroborated.size()));
			return counts;
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

	private static void articles(Path folder, NightlyResult result, Tally tally, UnreadList unread) throws IOException {
		try (CsvTable<ArticleLine> csv = new CsvTable<>(folder.resolve("articles.csv"), ArticleColumns.all())) {
			result.forEachArticle((article) -> {
				tally.add(article);
				unread.add(article);
				csv.row(article);
			});
		}
	}

	private void claims(Path folder, NightlyResult result, Tally tally, @Nullable Path earlier) throws IOException {
		try (ClaimFiles files = new ClaimFiles(this.json, folder, earlier)) {
			result.forEachSlice((slice) -> {
				List<ArticleRows> rows = files.write(slice, result.rowsBefore(slice.articles()));
				rows.forEach((one) -> tally.add(one.counts()));
				result.rowsNow(rows);
			});
		}
	}

	private static void reviews(Path folder, NightlyResult result) throws IOException {
		try (CsvTable<ReviewLine> csv = new CsvTable<>(folder.resolve("reviews.csv"), ReviewColumns.all())) {
			result.reviews().forEach(csv::row);
		}
	}

	private void findings(Path folder, List<ReportedFinding> findings) throws IOException {
		new FindingsFile(this.json).write(folder.resolve("findings.jsonl"), findings);
		table(folder.resolve("contradictions.csv"), FindingColumns.ofComparisons(), findings, Label::isContradiction);
		table(folder.resolve("differences.csv"), FindingColumns.ofComparisons(), findings, Label::isDifference);
		table(folder.resolve("unsourced.csv"), FindingColumns.ofSources(), findings, Label::isSourceFinding);
	}

	private void onRequest(Path folder, RunFacts facts, List<ReportedFinding> findings) throws IOException {
		if (this.formats.contains(ReportFormat.SARIF)) {
			new SarifFile(this.json).write(folder.resolve(SarifFile.NAME), facts, findings);
		}
		if (this.formats.contains(ReportFormat.ANNOTATIONS)) {
			new AnnotationsFile(this.json).write(folder.resolve(AnnotationsFile.NAME), facts, findings);
		}
	}

	private static void table(Path file, List<Column<ReportedFinding>> columns, List<ReportedFinding> findings,
			Predicate<Label> labels) throws IOException {
		try (CsvTable<ReportedFinding> csv = new CsvTable<>(file, columns)) {
			findings.stream().filter((finding) -> finding.isOpenAs(labels)).forEach(csv::row);
		}
	}

}
