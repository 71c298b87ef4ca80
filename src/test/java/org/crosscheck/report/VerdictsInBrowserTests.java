package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Verdicts given on the page, kept by the browser and saved for the next run. */
class VerdictsInBrowserTests extends BrowserTest {

	private static final String PRESSED = ".card [aria-pressed=true]";

	@Test
	void verdictsAreSavedAsTheFileThatTheNextRunReads() throws Exception {
		Path folder = folder();
		BrowserPage page = open(Nights.eventful());
		page.saveInto(folder);
		page.press("j");
		page.press("d");
		page.fill(".card [name=note]", "asked the firm, \"12.5\" is right");
		page.press("j");
		page.press("l");
		page.fill("[name=reviewer]", "Bo Lindqvist");
		page.click(".reviews .save");
		List<String[]> rows = rows(folder.resolve("reviews-2026-03-03.csv"));
		assertThat(rows.get(0)).startsWith("finding_id", "verdict", "note", "reviewer");
		assertThat(rows.get(1)).startsWith("5be1c0ffee000001", "dismissed", "asked the firm, \"12.5\" is right",
				"Bo Lindqvist");
		assertThat(rows.get(2)).startsWith("5be1c0ffee000002", "later", "", "Bo Lindqvist")
			.contains("contradiction: 28 | 40", "Passengers drowned on the Petrel", "At least 40 passengers",
					"28 deaths");
		assertThat(rows).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource({ "=1+1, '''=1+1'", "'  -2 down', '''  -2 down'", "＝cmd, '''＝cmd'", "plain, plain" })
	void noCellOfTheFileIsAFormula(String note, String cell) throws Exception {
		Path folder = folder();
		BrowserPage page = open(Nights.eventful());
		page.saveInto(folder);
		page.fill(".card [name=note]", note);
		page.press("Escape");
		page.click(".save");
		assertThat(rows(folder.resolve("reviews-2026-03-03.csv")).get(1)[2]).isEqualTo(cell);
	}

	@Test
	void verdictsOutliveTheWindowAndAreShownOnEveryPage() throws IOException {
		BrowserPage page = open(Nights.eventful());
		page.click(".card [data-verdict=confirmed]");
		page.reload();
		assertThat(page.texts(PRESSED)).containsExactly("Confirmed");
		assertThat(page.text("#progress")).isEqualTo("1 of 2 judged");
		page.wish("[name=verdict]", "open");
		assertThat(page.texts("#cards h3")).containsExactly("Passengers drowned on the Petrel");
	}

	/** An earlier verdict on the first finding, which is new, and on the second. */
	@Test
	void aVerdictOfAnEarlierNightCountsOnlyForAFindingThatIsAsItWas() throws IOException {
		BrowserPage page = open(Nights.eventful());
		for (int i = 1; i <= 2; i++) {
			page.run("localStorage.setItem('crosscheck.verdict.5be1c0ffee00000" + i
					+ "', JSON.stringify({ verdict: 'later', note: '', run: '2026-03-01' }))");
		}
		page.reload();
		assertThat(page.texts(".card:has([aria-pressed=true]) h3")).containsExactly("Passengers drowned on the Petrel");
	}

	@Test
	void verdictsCanBeForgotten() throws IOException {
		BrowserPage page = open(Nights.eventful());
		page.click(".card [data-verdict=later]");
		page.run("window.confirm = () => true");
		page.click("#forget");
		page.reload();
		assertThat(page.texts(PRESSED)).isEmpty();
		assertThat(page.texts(".save:disabled")).hasSize(2);
	}

	@Test
	void thePageSaysWhereTheFileGoes() throws IOException {
		assertThat(open(Nights.eventful()).text("#reviews"))
			.contains("Save them as reviews-2026-03-03.csv and put that file into the folder reviews");
	}

	private static List<String[]> rows(Path file) throws IOException, CsvException, InterruptedException {
		for (int attempt = 0; attempt < 500 && !Files.exists(file); attempt++) {
			Thread.sleep(20);
		}
		String text = Files.readString(file);
		assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
		try (CSVReader csv = new CSVReaderBuilder(new java.io.StringReader(text.substring(1)))
			.withCSVParser(new RFC4180ParserBuilder().build())
			.build()) {
			return csv.readAll();
		}
	}

}
