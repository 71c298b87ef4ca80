package org.crosscheck.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import com.opencsv.CSVReader;
import org.crosscheck.Crosscheck;
import org.crosscheck.store.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles as an enemy would write them, all in one night. */
class AdversarialInputTests {

	private static final String GOOD = "Ferry sinks\n\nAt least 12 people died, police said.\n";

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@EnumSource(TestDatabase.class)
	void noBadArticleFailsARunOrReachesAReaderRaw(TestDatabase database) throws Exception {
		Path in = Files.createDirectories(this.folder.resolve("in"));
		write(in);
		InOneProcess program = new InOneProcess(this.folder, Crosscheck.class, database);
		assertThat(program.run("--input=$/in", "--output=$/out", "--crosscheck.limit.numbers=300",
				"--crosscheck.limit.article=300000", "--crosscheck.limit.file=20MB"))
			.describedAs(program.said())
			.isZero();
		assertThat(program.said()).doesNotContain("\u001B");
		List<String[]> rows = rows("articles.csv");
		assertThat(rows.stream().map((row) -> row[0].replaceAll("^'", "").replaceAll(".*/", "")).distinct())
			.containsExactlyInAnyOrder("path", "=cmd.txt", "\u241B[31mred.txt", "bomb.txt.gz", "bomb.jsonl.gz",
					"deep.txt", "good.txt", "lines.jsonl", "long.txt", "nested.html", "nested.json", "numbers.txt",
					"\uFFFDturned.txt", "xxe.xml");
		assertThat(rows).filteredOn((row) -> row[0].equals("lines.jsonl")).hasSize(6);
		assertThat(rows).filteredOn((row) -> row[5].equals("REJECTED"))
			.extracting((row) -> row[0].replaceAll(".*/", "") + " " + row[6].replaceAll("[0-9,]{3,}", "N"))
			.contains("numbers.txt holds more than N numbers; leave it out, or raise crosscheck.limit.numbers",
					"bomb.jsonl.gz is longer than N bytes; split it");
		for (String name : List.of("articles.csv", "claims.csv", "unsourced.csv", "summary.html")) {
			assertThat(Files.readString(this.folder.resolve("out/latest").resolve(name))).doesNotContain("\u001B",
					"\u202E", "root:x:0");
		}
		for (String name : List.of("articles.csv", "claims.csv", "unsourced.csv")) {
			assertThat(rows(name).stream().flatMap(Stream::of)).noneMatch((cell) -> cell.matches("(?s)[=+@\t＝＋－＠].*"));
		}
		assertThat(Files.readString(this.folder.resolve("out/latest/summary.html"))).doesNotContain("<script>alert");
	}

	private static void write(Path in) throws IOException {
		for (String name : List.of("good.txt", "=cmd.txt", "\u001B[31mred.txt", "\u202Eturned.txt")) {
			Files.writeString(in.resolve(name), GOOD);
		}
		Files.writeString(Files.createDirectories(in.resolve("d/".repeat(100))).resolve("deep.txt"), GOOD);
		Files.createSymbolicLink(in.resolve("link.txt"), Path.of("/etc/passwd"));
		Files.write(in.resolve("bomb.txt.gz"), bomb("0"));
		Files.write(in.resolve("bomb.jsonl.gz"), bomb("\n"));
		Files.writeString(in.resolve("long.txt"), "1 ".repeat(200_000));
		Files.writeString(in.resolve("numbers.txt"), "12 died, ".repeat(10_000));
		Files.writeString(in.resolve("nested.html"), "<b><i>".repeat(2_000) + "Nine people died in the flood.");
		Files.writeString(in.resolve("nested.json"), "{\"x\":".repeat(50_000));
		Files.writeString(in.resolve("xxe.xml"),
				"<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel>"
						+ "<item><description>Nine &x; died.</description></item></channel></rss>");
		Files.writeString(in.resolve("lines.jsonl"),
				"""
						{"title":"\\u001b[2J <script>alert(1)</script>","publisher":"=cmd|x","author":"\\u202eevil","text":"12 died \\u001b[31m."}
						{"id":"+1","title":"＝HYPERLINK(1)","publisher":"\\t=1","text":"At least 13 people died in the storm."}
						{"id":"../../x","published":"292277-01-01","text":"The dead were 14, police said."}
						{"published":"0000-01-01","text":"NaN and 1e999 and -1e999 people died, Infinity said."}
						{"text":NaN}
						{"id":1e999,"title":"%s","text":"The dead were %s."}
						"""
					.formatted("T".repeat(50_000), "9".repeat(50_000)));
	}

	private static byte[] bomb(String of) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			byte[] block = of.repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 30; i++) {
				out.write(block);
			}
		}
		return bytes.toByteArray();
	}

	private List<String[]> rows(String name) throws Exception {
		String text = Files.readString(this.folder.resolve("out/latest").resolve(name)).substring(1);
		try (CSVReader reader = new CSVReader(new StringReader(text))) {
			return new ArrayList<>(reader.readAll());
		}
	}

}
