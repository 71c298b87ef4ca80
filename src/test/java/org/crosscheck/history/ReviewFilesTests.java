package org.crosscheck.history;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;

import org.crosscheck.article.ReadLimits;
import org.crosscheck.history.ReviewLine.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ReviewFilesTests {

	private static final String ID = "5be1c0ffee000001";

	private static final String OTHER = "5be1c0ffee000002";

	@TempDir
	Path folder = Path.of("");

	/** What Excel and LibreOffice are known to make of a table that they save. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					comma, quotes where needed | UTF-8        | finding_id,verdict,note,reviewer{n}{id},Confirmed ,"a, b",Zoë
					with a mark                | UTF-8-mark   | finding_id,verdict,note,reviewer{r}{id},confirmed,"a, b",Zoë
					German Excel               | windows-1252 | finding_id;verdict;note;reviewer{r}{id};CONFIRMED;a, b;Zoë{r}
					Unicode Text of Excel      | UTF-16-mark  | finding_id{t}verdict{t}note{t}reviewer{r}{id}{t}confirm{t}"a, b"{t}Zoë{r}
					all quoted                 | UTF-8        | "finding_id";"verdict";"note";"reviewer"{n}"{id}";"confirmed";"a, b";"Zoë"{n}
					a line for Excel           | UTF-8        | sep=;{r}finding_id;verdict;note;reviewer{r}{id};confirmed;a, b;Zoë
					old Macintosh              | UTF-8        | finding_id;verdict;note;reviewer{m}{id};confirmed;a, b;Zoë{m}
					columns moved and lost     | UTF-8        | Reviewer,what,Note,Finding ID,VERDICT{n}Zoë,"people, killed","a, b",{id},confirmed
					empty rows and columns     | UTF-8        | ;;;;;{n}{n}finding_id;verdict;note;reviewer;;{n};;;;;{n}{id};confirmed;a, b;Zoë;;{n};;;;;
					rows cut short             | UTF-8        | finding_id,verdict,note,reviewer,date_a{n}{id},confirmed,"a, b",Zoë{n}{other}
					other dates, other points  | UTF-8        | date_a;confidence;finding_id;verdict;note;reviewer{n}22.11.2026;0,74;{id};confirmed;a, b;Zoë
					capitals in the id         | UTF-8        | finding_id;verdict;note;reviewer{n}{ID}; confirmed;a, b ;Zoë
					""")
	void aVerdictIsReadWhateverTheSpreadsheetDid(String what, String encoding, String text) throws IOException {
		write("reviews.csv", text, encoding);
		assertThat(read()).filteredOn((line) -> line.state() != State.READ)
			.extracting(ReviewLine::state, ReviewLine::findingId, ReviewLine::verdict, ReviewLine::note,
					ReviewLine::reviewer)
			.containsExactly(tuple(State.ACCEPTED, ID, "confirmed", "a, b", "Zoë"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			finding_id,verdict{n}{id},perhaps                | 2 | its verdict is none of the four
			finding_id,verdict,note{n}{n}{id},,look again    | 3 | has a note but no verdict
			finding_id,verdict{n},confirmed                  | 2 | has no finding_id
			finding_id,verdict{n}5.1E+15,confirmed           | 2 | its finding_id is none that a report has given
			finding_id,verdict{n}{id},confirmed,"open        | 2 | cannot be read: has a quotation mark
			finding_id,verdict{n}{id},confirmed,,,more       | 2 | cannot be read: has 5 cells
			note,verdict{n}x,confirmed                       | 0 | has no column "finding_id"
			finding_id,note{n}{id},x                         | 0 | has no column "verdict"
			{n}                                              | 0 | is empty
			""")
	void whatIsNotUnderstoodIsSaidWithItsLineAndARemedy(String text, long line, String reason) throws IOException {
		write("reviews.csv", text, "UTF-8");
		assertThat(read()).filteredOn((one) -> one.state() == State.NOT_UNDERSTOOD).singleElement().satisfies((one) -> {
			assertThat(one.file()).isEqualTo("reviews.csv");
			assertThat(one.line()).isEqualTo(line);
			assertThat(one.reason()).startsWith(reason);
			assertThat(one.remedy()).isNotEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource({ "reviews.xlsx, is a workbook", "reviews.ods, is a workbook", "reviews.pdf, its ending is not that",
			"reviews, its ending is not that" })
	void aFileThatIsNoTableIsSaidToBeNone(String name, String reason) throws IOException {
		write(name, "anything", "UTF-8");
		assertThat(read()).singleElement()
			.satisfies((line) -> assertThat(line.reason()).startsWith(reason))
			.extracting(ReviewLine::state)
			.isEqualTo(State.NOT_UNDERSTOOD);
	}

	@Test
	void whatIsNotThereOrCannotBeReadAsTextFailsNothing() throws IOException {
		Files.write(this.folder.resolve("binary.csv"), new byte[] { 0, 1, 2, 0, '\n', 0 });
		assertThat(read()).extracting(ReviewLine::state).containsExactly(State.NOT_UNDERSTOOD);
		assertThat(new ReviewFiles(ReadLimits.DEFAULT).read(this.folder.resolve("missing")))
			.extracting(ReviewLine::reason)
			.containsExactly("is no longer there");
	}

	@Test
	void filesComeInTheOrderInWhichTheyWereWrittenAndHiddenOnesNotAtAll() throws IOException {
		write("b.csv", "finding_id,verdict{n}{id},confirmed", "UTF-8");
		write("a/c.csv", "finding_id,verdict{n}{id},dismissed{n}{other},later{n}5be1c0ffee000003,", "UTF-8");
		write(".~lock.b.csv#", "x", "UTF-8");
		write("~$b.xlsx", "x", "UTF-8");
		Files.setLastModifiedTime(this.folder.resolve("b.csv"), FileTime.fromMillis(2_000));
		Files.setLastModifiedTime(this.folder.resolve("a/c.csv"), FileTime.fromMillis(1_000));
		assertThat(read()).extracting(ReviewLine::file, ReviewLine::line, ReviewLine::verdict, ReviewLine::reason)
			.containsExactly(tuple("a/c.csv", 0L, "", "2 rows with a verdict or note, 1 without"),
					tuple("a/c.csv", 2L, "dismissed", ""), tuple("a/c.csv", 3L, "later", ""),
					tuple("b.csv", 0L, "", "1 rows with a verdict or note, 0 without"),
					tuple("b.csv", 2L, "confirmed", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			-see the mail
			=1+1
			@desk: "quoted"
			'tis a fair cop
			plain
			-5
			""")
	void aNoteComesBackAsItWasThoughItWasGuardedInTheTable(String note) {
		assertThat(FormulaGuard.original(FormulaGuard.guarded(note))).isEqualTo(note);
	}

	private List<ReviewLine> read() {
		return new ReviewFiles(ReadLimits.DEFAULT).read(this.folder);
	}

	private void write(String name, String text, String encoding) throws IOException {
		String filled = text.replace("{id}", ID)
			.replace("{ID}", ID.toUpperCase(Locale.ROOT))
			.replace("{other}", OTHER)
			.replace("{n}", "\n")
			.replace("{r}", "\r\n")
			.replace("{m}", "\r")
			.replace("{t}", "\t");
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, switch (encoding) {
			case "UTF-8-mark" -> ("\uFEFF" + filled).getBytes(StandardCharsets.UTF_8);
			case "UTF-16-mark" -> ("\uFEFF" + filled).getBytes(StandardCharsets.UTF_16LE);
			default -> filled.getBytes(Charset.forName(encoding));
		});
	}

}
