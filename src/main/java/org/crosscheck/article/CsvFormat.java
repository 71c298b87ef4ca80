package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import org.crosscheck.article.ReadOutcome.Rejected;

/**
 * One article a row; the first row names the columns. The separator is a comma, or what
 * spreadsheets put in its place, a semicolon or a tab. A bad row costs only itself.
 */
final class CsvFormat implements FormatReader {

	private static final String SEPARATORS = ",;\t";

	private final ReadLimits limits;

	private final RecordFields records;

	private final TextDecoder decoder = new TextDecoder();

	CsvFormat(ReadLimits limits, RecordFields records) {
		this.limits = limits;
		this.records = records;
	}

	@Override
	public void read(InputFile file, InputStream in, Consumer<ReadOutcome> sink) throws IOException {
		InputStream text = Utf8Input.of(in);
		byte[] header = new CsvRows(text, this.limits.recordBytes(), ',').next();
		if (header == null) {
			sink.accept(new Rejected(file.path(), "", "is empty; leave it out"));
			return;
		}
		if (!(this.decoder.decode(header, null) instanceof Decoded.Text names)) {
			sink.accept(new Rejected(file.path(), "row 1", "is no text; export the file again as UTF-8"));
			return;
		}
		char separator = separator(names.text());
		ICSVParser parser = new RFC4180ParserBuilder().withSeparator(separator).build();
		List<String> columns = cells(names.text(), parser).stream()
			.map((name) -> name.strip().toLowerCase(Locale.ROOT))
			.toList();
		if (!columns.contains("text")) {
			sink.accept(new Rejected(file.path(), "",
					"has no column \"text\"; name the columns in its first row (text, title, published, ...)"));
			return;
		}
		rows(file, new CsvRows(text, this.limits.recordBytes(), separator), columns, parser, sink);
	}

	private void rows(InputFile file, CsvRows rows, List<String> columns, ICSVParser parser, Consumer<ReadOutcome> sink)
			throws IOException {
		boolean empty = true;
		for (byte[] row = rows.next(); row != null; row = rows.next()) {
			long number = rows.number() + 1;
			String place = "row " + number;
			if (rows.isTooLong()) {
				sink.accept(new Rejected(file.path(), place, "is a row of %,d bytes, the limit is %,d; split it"
					.formatted(rows.length(), this.limits.recordBytes())));
			}
			else if (rows.isCutShort()) {
				sink.accept(new Rejected(file.path(), place,
						"has a quotation mark that is never closed, so that nothing after it can be read; export it again"));
			}
			else {
				sink.accept(article(file.path(), place, file.path() + ":" + number, columns, parser, row));
			}
			empty = false;
		}
		if (empty) {
			sink.accept(new Rejected(file.path(), "", "holds no article; leave it out"));
		}
	}

	private ReadOutcome article(String path, String place, String defaultId, List<String> columns, ICSVParser parser,
			byte[] row) throws IOException {
		Decoded decoded = this.decoder.decode(row, null);
		if (!(decoded instanceof Decoded.Text text)) {
			return new Rejected(path, place, ((Decoded.Broken) decoded).reason());
		}
		List<String> cells = cells(text.text(), parser);
		if (cells.size() > columns.size()) {
			return new Rejected(path, place, "has %,d cells, the first row names %,d; quote cells that hold a separator"
				.formatted(cells.size(), columns.size()));
		}
		Map<String, String> fields = new HashMap<>();
		for (int i = 0; i < cells.size(); i++) {
			fields.put(columns.get(i), cells.get(i));
		}
		return this.records.article(path, place, defaultId, fields);
	}

	private static char separator(String header) {
		char found = ',';
		int most = 0;
		for (int i = 0; i < SEPARATORS.length(); i++) {
			char one = SEPARATORS.charAt(i);
			int count = (int) header.chars().filter((c) -> c == one).count();
			if (count > most) {
				most = count;
				found = one;
			}
		}
		return found;
	}

	/** The cells of a row that {@link CsvRows} found the end of. */
	private static List<String> cells(String row, ICSVParser parser) throws IOException {
		String line = row.endsWith("\r") ? row.substring(0, row.length() - 1) : row;
		return List.of(parser.parseLine(line));
	}

}
