package org.crosscheck.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.crosscheck.article.ReadOutcome.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvFormatTests {

	@TempDir
	Path folder = Path.of("");

	private List<ReadOutcome> read(String csv) {
		return Inputs.read(this.folder, "a.csv", csv.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void eachRowIsAnArticleWithTheFieldsThatTheFirstRowNames() {
		assertThat(Inputs.articles(read(String.join("\r\n", "\uFEFFid,Title,text,published,story,extra",
				"7,Quay closed,\"Nine \"\"crates\"\" fell,\nthe port said.\",2026-10-30,quay,x", "", ",,Two fell.,,,",
				""))))
			.containsExactly(
					new Article("7", "a.csv", "Quay closed", null, null, null, LocalDate.of(2026, 10, 30), "quay",
							"Nine \"crates\" fell,\nthe port said."),
					new Article("a.csv:4", "a.csv", null, null, null, null, null, null, "Two fell."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "title;text\nQuay;Nine fell, again.", "title\ttext\nQuay\tNine fell, again.",
			"title,text\nQuay,\"Nine fell, again.\"" })
	void theSeparatorIsThatOfTheFirstRow(String csv) {
		assertThat(Inputs.articles(read(csv))).singleElement()
			.extracting(Article::title, Article::body)
			.containsExactly("Quay", "Nine fell, again.");
	}

	@Test
	void aQuotationMarkWithinACellIsACharacter() {
		assertThat(Inputs.articles(read("text,title\nA 5\" pipe burst,Pipe\nTwo burst.,Pipes")))
			.extracting(Article::body)
			.containsExactly("A 5\" pipe burst", "Two burst.");
	}

	@Test
	void aBadRowCostsOnlyItself() {
		List<ReadOutcome> outcomes = read(
				"text,title\n,Empty\nNine, fell, twice\nNine fell.,x\n\"Never closed.\nTen fell.");
		assertThat(outcomes)
			.extracting((outcome) -> (outcome instanceof Rejected rejected)
					? rejected.place() + " " + rejected.reason().substring(0, 20) : "read")
			.containsExactly("row 2 has no text; put the", "row 3 has 3 cells, the fir", "read",
					"row 5 has a quotation mark");
	}

	@ParameterizedTest
	@ValueSource(strings = { "title,body\nx,y", "Nine fell.\n" })
	void aFileWithoutAColumnForTheTextIsRejected(String csv) {
		assertThat(read(csv)).singleElement()
			.isEqualTo(new Rejected("a.csv", "",
					"has no column \"text\"; name the columns in its first row (text, title, published, ...)"));
	}

	@Test
	void rowsBeyondTheLimitArePassedOver() {
		byte[] csv = ("text\n" + "x".repeat(200) + "\nNine fell.\n").getBytes(StandardCharsets.UTF_8);
		List<ReadOutcome> outcomes = Inputs.read(this.folder, "a.csv", csv, new ReadLimits(100, 50, 10_000, 200, 200));
		assertThat(outcomes.get(0))
			.isEqualTo(new Rejected("a.csv", "row 2", "is a row of 200 bytes, the limit is 50; split it"));
		assertThat(Inputs.articles(outcomes)).extracting(Article::body).containsExactly("Nine fell.");
	}

	@Test
	void westernAndUtf16ExportsOfSpreadsheetsAreRead() {
		String csv = "title,text\nMálaga,“Nine” fell in Málaga.";
		for (byte[] bytes : List.of(csv.getBytes(Charset.forName("windows-1252")),
				("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE))) {
			assertThat(Inputs.articles(Inputs.read(this.folder, "a.csv.gz", Inputs.packed(bytes)))).singleElement()
				.extracting(Article::body)
				.isEqualTo("“Nine” fell in Málaga.");
		}
	}

}
