package org.crosscheck.it;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and writes the cells of a CSV text, with nothing but the JDK. */
final class Cells {

	private Cells() {
	}

	static List<List<String>> read(String text) {
		return read(text.replace("\uFEFF", ""), ',');
	}

	static List<List<String>> read(String text, char separator) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
				cell.append(c);
				i++;
			}
			else if (c == '"') {
				quoted = !quoted;
			}
			else if (!quoted && (c == separator || c == '\n')) {
				row.add(cell.toString());
				cell.setLength(0);
				if (c == '\n') {
					rows.add(row);
					row = new ArrayList<>();
				}
			}
			else if (quoted || c != '\r') {
				cell.append(c);
			}
		}
		return rows;
	}

	static String write(List<List<String>> rows) {
		return rows.stream()
			.map((row) -> row.stream().map((cell) -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
			.collect(Collectors.joining("\r\n", "", "\r\n"));
	}

}
