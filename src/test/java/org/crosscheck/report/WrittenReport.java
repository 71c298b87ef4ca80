package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The files of a night's report.
 *
 * @param folder where they lie
 */
record WrittenReport(Path folder) {

	/** Writes them in place of those that are there. */
	void write(NightlyResult night) throws IOException {
		new ReportWriter().write(this.folder, night);
	}

	List<String> lines(String file) throws IOException {
		return Files.readAllLines(this.folder.resolve(file));
	}

	List<Map<String, String>> rows(String file) throws IOException {
		return Tables.rows(this.folder.resolve(file));
	}

	/** The first row that has a value in a column. */
	Map<String, String> row(String file, String column, String value) throws IOException {
		return rows(file).stream().filter((row) -> value.equals(row.get(column))).findFirst().orElseThrow();
	}

}
