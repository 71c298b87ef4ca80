package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file as people and spreadsheets write it: the first row that holds anything names
 * the columns; between cells stands a comma, or what spreadsheets put in its place, a
 * semicolon or a tab, which Excel may announce in a line of its own ({@code sep=;});
 * UTF-8, UTF-16 with a mark, or windows-1252. Rows are read one by one, and a bad row
 * costs only itself. For one thread.
 */
public final class CsvSheet {

	private static final String SEPARATORS = ",;\t";

	private static final Pattern ANNOUNCED = Pattern.compile("\"?sep=([,;\t])\"?", Pattern.CASE_INSENSITIVE);

	private final ReadLimits limits;

	private final CsvRows rows;

	private final TextDecoder decoder = new TextDecoder();

	private char separator;

	private ICSVParser cells = parser(',');

	private List<String> columns = List.of();

	private @Nullable String problem;

	private CsvSheet(InputStream in, ReadLimits limits) {
		this.limits = limits;
		this.rows = new CsvRows(in, limits.recordBytes());
	}

	/**
	 * Reads the names of the columns.
	 * @param in from its begin; the caller closes it
	 */
	public static CsvSheet open(InputStream in, ReadLimits limits) throws IOException {
		CsvSheet sheet = new CsvSheet(Utf8Input.of(in), limits);
		sheet.header();
		return sheet;
	}

	/**
	 * Names of the columns, in lower case; empty when the file is, or when
	 * {@link #problem} says why they are not to be had.
	 */
	public List<String> columns() {
		return this.columns;
	}

	/** Why there are no names, {@code null} when there are or the file is empty. */
	public @Nullable String problem() {
		return this.problem;
	}

	/** The next row that holds anything, {@code null} at the end. */
	public @Nullable Row next() throws IOException {
		byte[] bytes = this.rows.next();
		return (bytes != null) ? row(bytes) : null;
	}

	private void header() throws IOException {
		for (byte[] bytes = this.rows.next(); bytes != null; bytes = this.rows.next()) {
			if (!(this.decoder.decode(bytes, null) instanceof Decoded.Text names)) {
				this.problem = "is no text; export the file again as UTF-8";
				return;
			}
			Matcher announced = ANNOUNCED.matcher(names.text().strip());
			if (announced.matches()) {
				this.separator = announced.group(1).charAt(0);
			}
			else if (!names.text().chars().allMatch((c) -> c <= ' ' || c == '"' || SEPARATORS.indexOf(c) >= 0)) {
				separateBy((this.separator != 0) ? this.separator : separator(names.text()));
				this.columns = List.of(this.cells.parseLine(names.text()))
					.stream()
					.map((name) -> name.strip().toLowerCase(Locale.ROOT))
					.toList();
				return;
			}
		}
	}

	private void separateBy(char found) {
		this.rows.separateBy(found);
		this.cells = parser(found);
	}

	private Row row(byte[] bytes) throws IOException {
		long number = this.rows.number();
		if (this.rows.isTooLong()) {
			return new Row(number, Map.of(), "is a row of %,d bytes, the limit is %,d; split it"
				.formatted(this.rows.length(), this.limits.recordBytes()));
		}
		if (this.rows.isCutShort()) {
			return new Row(number, Map.of(),
					"has a quotation mark that is never closed, so that nothing after it can be read; export it again");
		}
		Decoded decoded = this.decoder.decode(bytes, null);
		if (!(decoded instanceof Decoded.Text text)) {
			return new Row(number, Map.of(), ((Decoded.Broken) decoded).reason());
		}
		List<String> values = List.of(this.cells.parseLine(text.text()));
		Map<String, String> fields = new HashMap<>();
		for (int i = 0; i < values.size(); i++) {
			if (i < this.columns.size()) {
				fields.put(this.columns.get(i), values.get(i));
			}
			else if (!values.get(i).isBlank()) {
				return new Row(number, Map.of(),
						"has %,d cells, the first row names %,d; quote cells that hold a separator"
							.formatted(values.size(), this.columns.size()));
			}
		}
		return new Row(number, fields, null);
	}

	private static char separator(String header) {
		char found = ',';
		long most = 0;
		for (int i = 0; i < SEPARATORS.length(); i++) {
			char one = SEPARATORS.charAt(i);
			long count = header.chars().filter((c) -> c == one).count();
			if (count > most) {
				most = count;
				found = one;
			}
		}
		return found;
	}

	private static ICSVParser parser(char separator) {
		return new RFC4180ParserBuilder().withSeparator(separator).build();
	}

	/**
	 * A row.
	 *
	 * @param number as a spreadsheet counts, from 1, the names of the columns included
	 * @param cells by the names of their columns; without those that the row lacks at its
	 * end; empty when there is a problem
	 * @param problem why it cannot be read and what to do, {@code null} when it can
	 */
	public record Row(long number, Map<String, String> cells, @Nullable String problem) {

		/** Whether nothing stands in it. */
		public boolean isBlank() {
			return this.problem == null && this.cells.values().stream().allMatch(String::isBlank);
		}

	}

}
