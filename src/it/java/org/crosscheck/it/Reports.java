package org.crosscheck.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The reports of a run, without what two runs may have different: their times. */
public final class Reports {

	private Reports() {
	}

	/** Contents by file name. */
	public static Map<String, String> of(Path run) throws IOException {
		Map<String, String> reports = new TreeMap<>();
		try (Stream<Path> files = Files.list(run)) {
			for (Path file : files.toList()) {
				String name = file.getFileName().toString();
				if (!name.equals("summary.html")) {
					reports.put(name, withoutTimes(name, Files.readString(file)));
				}
			}
		}
		return reports;
	}

	private static String withoutTimes(String name, String text) {
		if (!name.equals("summary.json")) {
			return text;
		}
		return text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME")
			.replaceAll("(?s)\"step_seconds\" : \\{[^}]*}", "SECONDS")
			.replaceAll("\"input\" : \"[^\"]*\"", "INPUT");
	}

}
