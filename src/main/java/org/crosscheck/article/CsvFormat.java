package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import org.crosscheck.article.ReadOutcome.Rejected;

/** One article a row of a {@link CsvSheet}. A bad row costs only itself. */
final class CsvFormat implements FormatReader {

	private final ReadLimits limits;

	private final RecordFields records;

	CsvFormat(ReadLimits limits, RecordFields records) {
		this.limits = limits;
		this.records = records;
	}

	@Override
	public void read(InputFile file, InputStream in, Consumer<ReadOutcome> sink) throws IOException {
		CsvSheet sheet = CsvSheet.open(in, this.limits);
		String problem = sheet.problem();
		if (problem != null) {
			sink.accept(new Rejected(file.path(), "row 1", problem));
		}
		else if (sheet.columns().isEmpty()) {
			sink.accept(new Rejected(file.path(), "", "is empty; leave it out"));
		}
		else if (!sheet.columns().contains("text")) {
			sink.accept(new Rejected(file.path(), "",
					"has no column \"text\"; name the columns in its first row (text, title, published, ...)"));
		}
		else {
			rows(file, sheet, sink);
		}
	}

	private void rows(InputFile file, CsvSheet sheet, Consumer<ReadOutcome> sink) throws IOException {
		boolean empty = true;
		for (CsvSheet.Row row = sheet.next(); row != null; row = sheet.next()) {
			String place = "row " + row.number();
			sink.accept((row.problem() != null) ? new Rejected(file.path(), place, row.problem())
					: this.records.article(file.path(), place, file.path() + ":" + row.number(), row.cells()));
			empty = false;
		}
		if (empty) {
			sink.accept(new Rejected(file.path(), "", "holds no article; leave it out"));
		}
	}

}
