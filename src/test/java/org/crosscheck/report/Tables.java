package org.crosscheck.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvException;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the tables of a report as a program would. */
public final class Tables {

	private Tables() {
	}

	/** The rows by the names of their columns; the file must begin with its mark. */
	public static List<Map<String, String>> rows(Path table) throws IOException {
		List<Map<String, String>> rows = new ArrayList<>();
		try (Reader text = Files.newBufferedReader(table)) {
			assertThat(text.read()).isEqualTo(0xFEFF);
			try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(text)) {
				for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
					rows.add(new LinkedHashMap<>(row));
				}
			}
		}
		catch (CsvException ex) {
			throw new IOException(ex);
		}
		return rows;
	}

}
