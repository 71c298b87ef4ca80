package org.crosscheck.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.crosscheck.article.ReadOutcome.Read;
import org.crosscheck.article.ReadOutcome.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleReaderTests {

	@TempDir
	Path folder = Path.of("");

	private List<ReadOutcome> read(String name, byte[] bytes) {
		return Inputs.read(this.folder, name, bytes);
	}

	private String body(byte[] bytes) {
		return Inputs.articles(read("a.txt", bytes)).get(0).body();
	}

	private String reason(String name, byte[] bytes) {
		List<ReadOutcome> outcomes = read(name, bytes);
		assertThat(outcomes).singleElement().isInstanceOf(Rejected.class);
		return ((Rejected) outcomes.get(0)).reason();
	}

	@Test
	void thePlainTextIsTheBodyExactlyAsItCameIn() {
		String text = "  Ferry lost\r\n\r\n\tNine\u00A0died.\r\n ";
		assertThat(Inputs.articles(read("27-10-2026.txt", text.getBytes(StandardCharsets.UTF_8))))
			.containsExactly(new Article("27-10-2026.txt", "27-10-2026.txt", null, null, null, null,
					LocalDate.of(2026, 10, 27), null, text));
	}

	@Test
	void theTextsOwnDateGoesBeforeTheFileNames() {
		assertThat(Inputs.articles(read("2026-10-29.txt",
				"Ferry lost\nPublished 27 October 2026\nBy Ada Berg · Coast Post\nNine died."
					.getBytes(StandardCharsets.UTF_8))))
			.singleElement()
			.extracting(Article::published, Article::author, Article::publisher)
			.containsExactly(LocalDate.of(2026, 10, 27), "Ada Berg", "Coast Post");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" })
	void aByteOrderMarkNamesTheEncodingAndIsNotCounted(String encoding) {
		assertThat(body("\uFEFFNine “died”.".getBytes(Charset.forName(encoding)))).isEqualTo("Nine “died”.");
	}

	@Test
	void bytesThatAreNoUtf8AreWestern() {
		assertThat(body("Nine “died” in Málaga.".getBytes(Charset.forName("windows-1252"))))
			.isEqualTo("Nine “died” in Málaga.");
	}

	@Test
	void brokenUtf8IsRejectedWithItsPlace() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("Nine “died”.\nIn ".getBytes(StandardCharsets.UTF_8));
		bytes.write(0xE9);
		bytes.write(" storm.".getBytes(StandardCharsets.UTF_8));
		assertThat(read("a.txt", bytes.toByteArray()))
			.containsExactly(new Rejected("a.txt", "byte 21 (line 2)", "is broken UTF-8; save it again as UTF-8"));
	}

	@Test
	void utf8CutWithinItsLastCharacterIsRejected() {
		byte[] whole = "Nine died…".getBytes(StandardCharsets.UTF_8);
		assertThat(read("a.txt", Arrays.copyOf(whole, whole.length - 1)))
			.containsExactly(new Rejected("a.txt", "byte 10 (line 1)", "is broken UTF-8; save it again as UTF-8"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nine people ÿþ died", "Nine ÿ died", "Nine peopleÃ( died", "Nine â‚ died" })
	void bytesThatMakeNoWesternWordsAreBrokenUtf8(String shown) {
		assertThat(reason("a.txt", shown.getBytes(Charset.forName("windows-1252")))).startsWith("is broken UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nine died à Paris", "Über 9 €", "ÉTÉ, Été, été", "naïve déçu Åsa", "9° – “È vero”",
			"«à» · ½" })
	void wordsOfWesternLanguagesAreWestern(String shown) {
		assertThat(body(shown.getBytes(Charset.forName("windows-1252")))).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			a.pdf, ending .pdf is not read; convert to .txt or .html
			a.rss, ending .rss is not read; rename it to .xml
			a.atom.gz, ending .atom is not read; rename it to .xml
			article, 'has no ending that tells its format; name it .txt, .html, .json, .jsonl, .csv, .xml or .warc'
			""")
	void otherEndingsAreRejectedWithTheRemedy(String name, String reason) {
		assertThat(reason(name, new byte[] { 'a' })).isEqualTo(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.txt", "a.html", "a.json", "a.jsonl", "a.txt.gz" })
	void anEmptyFileIsRejected(String name) {
		byte[] blank = " \n\n ".getBytes(StandardCharsets.UTF_8);
		assertThat(reason(name, name.endsWith(".gz") ? Inputs.packed(blank) : blank))
			.isEqualTo("is empty; leave it out");
	}

	@Test
	void aBinaryFileIsRejected() {
		assertThat(reason("a.txt", new byte[] { 'N', 'i', 0, 'n', 'e' })).startsWith("is binary, not text");
		assertThat(reason("a.txt", new byte[] { (byte) 0xFF, 'i', 0, 'n', 'e' })).startsWith("is binary, not text");
		assertThat(reason("a.txt", "\u0001\u0002\u0003 nine".getBytes(StandardCharsets.UTF_8))).startsWith("is binary");
	}

	@Test
	void aPackedFileIsReadUnderItsOwnPath() {
		assertThat(Inputs.articles(read("a.txt.gz", Inputs.packed("Nine died.".getBytes(StandardCharsets.UTF_8)))))
			.singleElement()
			.extracting(Article::id, Article::body)
			.containsExactly("a.txt.gz", "Nine died.");
	}

	@Test
	void damagedPackedFilesAreRejected() {
		byte[] packed = Inputs.packed("Nine died.".repeat(50).getBytes(StandardCharsets.UTF_8));
		assertThat(reason("a.txt.gz", Arrays.copyOf(packed, packed.length - 9))).startsWith("ends in the middle");
		assertThat(reason("a.txt.gz", "Nine died.".getBytes(StandardCharsets.UTF_8)))
			.startsWith("is not sound gzip data");
	}

	@Test
	void theReadablePartOfADamagedPackedFeedIsRead() {
		StringBuilder lines = new StringBuilder();
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			lines.append("{\"text\":\"").append(random.nextLong()).append("\"}\n");
		}
		byte[] packed = Inputs.packed(lines.toString().getBytes(StandardCharsets.UTF_8));
		List<ReadOutcome> outcomes = read("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
		assertThat(outcomes.get(0)).isInstanceOf(Read.class);
		assertThat(outcomes.get(outcomes.size() - 1)).isInstanceOfSatisfying(Rejected.class,
				(rejected) -> assertThat(rejected.reason()).startsWith("ends in the middle"));
	}

	@Test
	void whatUnpacksWithoutEndIsRejected() {
		byte[] bomb = Inputs.packed(new byte[80 << 20]);
		assertThat(reason("a.jsonl.gz", bomb)).isEqualTo("unpacks to more than 200 times its size; unpack it first");
	}

	@Test
	void articlesAndFilesBeyondTheLimitsAreRejectedWithTheirSize() {
		ReadLimits small = new ReadLimits(10, 1000, 2000, 200, 200);
		assertThat(Inputs.read(this.folder, "a.txt", "Eleven died".getBytes(StandardCharsets.UTF_8), small))
			.containsExactly(new Rejected("a.txt", "", "is an article of 11 characters, the limit is 10; split it"));
		assertThat(Inputs.read(this.folder, "a.txt", new byte[1500], small))
			.containsExactly(new Rejected("a.txt", "", "is longer than 44 bytes, the limit for an article; split it"));
		assertThat(Inputs.read(this.folder, "a.jsonl", "{\"text\":\"Eleven died\"}".getBytes(StandardCharsets.UTF_8),
				small))
			.containsExactly(
					new Rejected("a.jsonl", "line 1", "is an article of 11 characters, the limit is 10; split it"));
		assertThat(Inputs.read(this.folder, "a.jsonl", " ".repeat(3000).getBytes(StandardCharsets.UTF_8), small))
			.containsExactly(new Rejected("a.jsonl", "", "is longer than 2,000 bytes; split it"));
	}

	@Test
	void aFileThatIsGoneIsRejected() {
		List<ReadOutcome> outcomes = new ArrayList<>();
		new ArticleReader(ReadLimits.DEFAULT).read(new InputFile(this.folder.resolve("none.txt"), "none.txt", 3),
				outcomes::add);
		assertThat(outcomes).containsExactly(new Rejected("none.txt", "", "is no longer there"));
	}

	@Test
	void namesAreNeverEchoedWithTheirControlCharacters() {
		assertThat(reason("a.x\u001B[31m", new byte[] { 'a' })).doesNotContain("\u001B");
	}

	@Property(tries = 400)
	void anyBytesInAnyFormatAreReadOrRejected(@ForAll @Size(max = 400) byte[] bytes) throws IOException {
		Path own = Files.createTempDirectory("reader");
		for (String name : List.of("a.txt", "a.html", "a.json", "a.jsonl", "a.txt.gz", "a.csv", "a.xml", "a.warc")) {
			assertThat(Inputs.read(own, name, bytes)).isNotEmpty();
			Files.delete(own.resolve(name));
		}
		Files.delete(own);
	}

}
