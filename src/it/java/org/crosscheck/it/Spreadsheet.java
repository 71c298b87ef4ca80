package org.crosscheck.it;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the tables of a report through LibreOffice and back into the program. Arguments:
 * {@code --jar --input --work}.
 */
public final class Spreadsheet {

	/** LibreOffice's number of an encoding, and Java's name. */
	private static final Map<String, String> ENCODINGS = Map.of("76", "UTF-8", "1", "windows-1252");

	private static final List<String> TABLES = List.of("contradictions", "differences", "unsourced");

	/** Columns whose words must come back as they were; LibreOffice may write numbers and dates in its own way. */
	private static final List<String> WORDS = List.of("label", "what", "explanation", "finding_id", "finding_state",
			"verdict", "note", "reviewer");

	private final Map<String, String> options;

	private final Path work;

	private int trips;

	private int verdicts;

	private Spreadsheet(Map<String, String> options) {
		this.options = options;
		this.work = Path.of(options.getOrDefault("--work", "target/spreadsheet")).toAbsolutePath();
	}

	/** Runs it. */
	public static void main(String[] args) throws Exception {
		Map<String, String> options = new HashMap<>();
		for (String arg : args) {
			options.put(arg.replaceAll("=.*", ""), arg.replaceAll("^[^=]*=", ""));
		}
		new Spreadsheet(options).run();
	}

	private void run() throws Exception {
		Files.createDirectories(this.work);
		program("--run.date=2026-11-22", "--output=" + this.work.resolve("out"));
		for (String table : TABLES) {
			Path filled = this.work.resolve(table + ".csv");
			List<List<String>> rows = Cells.read(Files.readString(this.work.resolve("out/latest/" + table + ".csv")));
			fill(rows);
			Files.writeString(filled, "\uFEFF" + Cells.write(rows));
			for (String workbook : List.of("xlsx", "ods")) {
				for (Map.Entry<String, String> encoding : ENCODINGS.entrySet()) {
					trip(table, filled, rows, workbook, encoding.getKey(), Charset.forName(encoding.getValue()));
				}
			}
		}
		System.out.printf("%d round trips through LibreOffice, %d verdicts, all understood%n", this.trips, this.verdicts);
	}

	private static void fill(List<List<String>> rows) {
		List<String> names = rows.get(0);
		for (List<String> row : rows.subList(1, rows.size())) {
			row.set(names.indexOf("verdict"), "confirmed");
			row.set(names.indexOf("note"), "'=checked; \"twice\",\nby phone – 5 € für Zoë");
			row.set(names.indexOf("reviewer"), "Zoë");
		}
	}

	private void trip(String table, Path filled, List<List<String>> rows, String workbook, String number, Charset charset)
			throws Exception {
		Path folder = Files.createDirectories(this.work.resolve(table + "-" + workbook + "-" + number));
		office(folder, workbook, "--infilter=CSV:44,34,76,1", filled);
		office(folder, "csv:Text - txt - csv (StarCalc):59,34," + number + ",1", folder.resolve(table + "." + workbook));
		Path back = folder.resolve(table + ".csv");
		List<List<String>> read = Cells.read(new String(Files.readAllBytes(back), charset).replace("\uFEFF", ""), ';');
		compare(rows, read, back);
		String said = program("--run.date=2026-11-22", "--output=" + folder.resolve("out"), "--reviews=" + back);
		int expected = rows.size() - 1;
		Soak.require(said.contains("readReviews: " + expected + " verdicts, " + expected + " of them new, 0 rows"),
				back + " was not understood: " + said);
		this.trips++;
		this.verdicts += expected;
	}

	private static void compare(List<List<String>> rows, List<List<String>> read, Path file) {
		Soak.require(read.size() == rows.size(), file + " has " + read.size() + " rows, not " + rows.size());
		for (String column : WORDS) {
			int at = rows.get(0).indexOf(column);
			int to = read.get(0).indexOf(column);
			for (int row = 0; at >= 0 && row < rows.size(); row++) {
				Soak.require(rows.get(row).get(at).equals(read.get(row).get(to)), file + ", row " + (row + 1) + ", " + column
						+ ": «" + read.get(row).get(to) + "» was «" + rows.get(row).get(at) + "»");
			}
		}
	}

	private void office(Path folder, String format, Object... more) throws Exception {
		List<String> command = new ArrayList<>(List.of("soffice", "--headless",
				"-env:UserInstallation=" + this.work.resolve("profile").toUri(), "--convert-to", format, "--outdir",
				folder.toString()));
		for (Object one : more) {
			command.add(one.toString());
		}
		run(command);
	}

	private String program(String... args) throws Exception {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-jar", this.options.getOrDefault("--jar", "target/crosscheck.jar"),
				"--input=" + this.options.getOrDefault("--input", "input")));
		command.addAll(List.of(args));
		return run(command);
	}

	private static String run(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		Soak.require(process.waitFor() == 0, command + " ended with " + process.exitValue() + ": " + said);
		return said;
	}

}
