package org.crosscheck.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.crosscheck.history.FormulaGuard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellTests {

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '`', textBlock = """
			=1+1,'=1+1
			+31 20 555,'+31 20 555
			-2 degrees,'-2 degrees
			@harbour,'@harbour
			＝SUM(A1),'＝SUM(A1)
			＋5,'＋5
			－5,'－5
			＠home,'＠home
			  =HYPERLINK(1),'  =HYPERLINK(1)
			\u00a0=1,'\u00a0=1
			\u200b=1,'\u200b=1
			\ufeff@x,'\ufeff@x
			+5,'+5
			-1e5,'-1e5
			-5%,'-5%
			-5,-5
			-0.25,-0.25
			12,12
			five-a-side,five-a-side
			a=b,a=b
			(-3),(-3)
			""")
	void textThatASpreadsheetWouldTakeForAFormulaIsGuardedAndAPlainNumberStaysOne(String text, String cell) {
		assertThat(Cell.text(text).csv()).isEqualTo(cell);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\tx", "\rx", "\nx", "\t", "\u0000=1", "\u0007\u0008-x", "\u202e=1", "\u0085@x" })
	void textThatBeginsWithALineEndOrHidesAFormulaBehindControlCharactersIsGuarded(String text) {
		assertThat(Cell.text(text).csv()).startsWith("'");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			10000, 10000
			1.0E7, 10000000
			0.5, 0.5
			153.5, 153.5
			-0.5, -0.5
			99999999999999.5, 99999999999999.5
			1.5E-5, 0.000015
			-12.50, -12.5
			-0.0, 0
			0.1, 0.1
			0.30000000000000004, 0.3
			434.99999999999994, 435
			1234567890123456, 1234567890123456
			1.0E21, 1000000000000000000000
			Infinity, ''
			-Infinity, ''
			NaN, ''
			""")
	void numbersAreWrittenPlainly(double number, String cell) {
		assertThat(Cell.number(number).csv()).isEqualTo(cell);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1234567   | 1,234,567
			0.5       | 0.5
			-3.25     | −3.25
			1200      | 1,200
			-0.0001   | 0
			Infinity  | ''
			""")
	void numbersForPeopleHaveTheirThousandsApart(double number, String text) {
		assertThat(PlainNumber.grouped(number)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "a\u0000b|a\u2400b", "a\u001bb|a\u241bb", "a\u007fb|a\u2421b", "a\u0085b|a\ufffdb",
					"user\u202egnp.exe|user\ufffdgnp.exe", "\u2067x\u2069|\ufffdx\ufffd", "\u05e9\u200fx|\u05e9\u200fx",
					"half \ud83d|half \ufffd", "whole \ud83d\ude00|whole \ud83d\ude00" })
	void whatCouldHideTextFromItsReaderIsReplacedVisiblyOneForOne(String text, String visible) {
		assertThat(VisibleText.of(text)).isEqualTo(visible);
	}

	@Property(tries = 300)
	void everyDoubleIsWrittenWithoutExponentAndReadBackWithinFifteenDigits(
			@ForAll @DoubleRange(min = -1e300, max = 1e300) double number) {
		String cell = Cell.number(number).csv();
		assertThat(cell).matches("-?[0-9]+(\\.[0-9]*[1-9])?");
		assertThat(Double.parseDouble(cell)).isCloseTo(number, org.assertj.core.data.Percentage.withPercentage(1e-11));
	}

	@Property(tries = 300)
	void noTextCellBeginsAFormula(@ForAll("hostileTexts") String text) {
		String cell = Cell.text(text).csv();
		assertThat(cell.matches("-?[0-9]+(\\.[0-9]+)?") || !cell.strip().matches("(?s)[=+\\-@＝＋－＠\\t\\r].*")).isTrue();
	}

	@Property(tries = 100)
	void everyCellRoundTripsThroughAnRfc4180Reader(@ForAll("hostileTexts") String one,
			@ForAll("hostileTexts") String two) throws IOException {
		Path file = Files.createTempFile("crosscheck-cells", ".csv");
		try {
			List<Column<String>> columns = List.of(new Column<>("first", (row) -> Cell.text(row)),
					new Column<>("second", (row) -> Cell.text(two)));
			try (CsvTable<String> table = new CsvTable<>(file, columns)) {
				table.row(one);
			}
			assertThat(rows(file)).containsExactly(List.of("\ufefffirst", "second"), List.of(asRead(one), asRead(two)));
		}
		finally {
			Files.delete(file);
		}
	}

	/** OpenCSV's reader knows one line end only. */
	private static String asRead(String text) {
		return FormulaGuard.guarded(VisibleText.of(text)).replaceAll("\\r\\n|\\r", "\n");
	}

	@Provide
	Arbitrary<String> hostileTexts() {
		Arbitrary<String> pieces = Arbitraries.of("=", "+", "-", "@", "＝", "\t", "\r", "\n", "\"", ",", ";", "'", " ",
				"\u0000", "\u202e", "\u2028", "7", "1.5", "é", "\ud83d\ude00", "\ud83d", "SUM(A1)", "</script>", "\\");
		return pieces.list().ofMaxSize(8).map((list) -> String.join("", list));
	}

	private static List<List<String>> rows(Path file) throws IOException {
		try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
				CSVReader reader = new CSVReaderBuilder(text).withCSVParser(new RFC4180ParserBuilder().build())
					.build()) {
			return reader.readAll().stream().map(List::of).toList();
		}
		catch (com.opencsv.exceptions.CsvException ex) {
			throw new IOException(ex);
		}
	}

}
