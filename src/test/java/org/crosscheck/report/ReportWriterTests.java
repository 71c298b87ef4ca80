package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.crosscheck.history.ClaimSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReportWriterTests {

	private static final String COMPARISON = "severity,status,label,kind,what,value_a,source_a,publisher_a,date_a,"
			+ "value_b,source_b,publisher_b,date_b,explanation,quote_a,quote_b,article_a,article_b,origins_a,origins_b,"
			+ "confidence,verdict,note,reviewer,finding_id,dispute_id,claim_a,claim_b";

	private static final String CLAIM = "claim_id,article_id,path,publisher,published,part,role,start,end,surface,"
			+ "sentence,sentence_start,value_low,value_high,bound,strict_low,strict_high,plausible_low,plausible_high,"
			+ "dimension,unit,currency,counted,subject,trend,measure,stage,as_of,as_of_basis,scope,source_status,source,"
			+ "source_start,source_end,cue,compared,skip_reason";

	private final JsonMapper json = new JsonMapper();

	private final Path folder;

	private final WrittenReport report;

	ReportWriterTests(@TempDir Path folder) {
		this.folder = folder;
		this.report = new WrittenReport(folder);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					contradictions.csv | %1$s
					differences.csv    | %1$s
					unsourced.csv      | severity,status,label,what,value,quote,missing,nearest_source,publisher,date,article,confidence,verdict,note,reviewer,finding_id,claim
					articles.csv       | path,article_id,title,publisher,published,state,detail,claims
					claims.csv         | %2$s
					""")
	void columnsAreThoseOfTheContractInItsOrder(String file, String columns) throws IOException {
		this.report.write(Nights.eventful());
		assertThat(this.report.lines(file).get(0)).startsWith("\ufeff" + columns.formatted(COMPARISON, CLAIM));
	}

	@Test
	void claimsInJsonHaveTheColumnsOfTheTableWithNumbersAsNumbersAndNothingAsNull() throws IOException {
		this.report.write(Nights.eventful());
		JsonNode claim = this.json.readTree(this.report.lines("claims.jsonl").get(0));
		assertThat(String.join(",", claim.propertyNames())).isEqualTo(CLAIM);
		assertThat(claim.get("value_low").isNumber()).isTrue();
		assertThat(claim.get("compared").isBoolean()).isTrue();
		assertThat(claim.get("currency").isNull()).isTrue();
		assertThat(claim.get("skip_reason").isNull()).isTrue();
		assertThat(this.report.lines("claims.jsonl")).hasSameSizeAs(this.report.rows("claims.csv"));
	}

	@Test
	void aClaimIsWrittenAsTheContractSays() throws IOException {
		this.report.write(Nights.eventful());
		assertThat(this.report.rows("claims.csv").get(0)).containsEntry("claim_id", "c-40")
			.containsEntry("value_low", "40")
			.containsEntry("bound", "AT_LEAST")
			.containsEntry("dimension", "count")
			.containsEntry("unit", "passenger")
			.containsEntry("counted", "passengers")
			.containsEntry("scope", "killed; harbour town")
			.containsEntry("source", "Odile Brandt, harbour master")
			.containsEntry("source_start", "101")
			.containsEntry("as_of", "")
			.containsEntry("as_of_basis", "")
			.containsEntry("compared", "true")
			.containsEntry("skip_reason", "");
		assertThat(this.report.row("claims.csv", "claim_id", "c-date")).containsEntry("value_low", "1998-05-04")
			.containsEntry("plausible_high", "1998-05-04")
			.containsEntry("as_of", "1998-05-04")
			.containsEntry("as_of_basis", "TEXT");
		assertThat(this.report.row("claims.csv", "claim_id", "c-12")).containsEntry("value_high", "12500000")
			.containsEntry("unit", "crown");
		assertThat(this.report.row("claims.csv", "claim_id", "c-a1")).containsEntry("compared", "false")
			.containsEntry("skip_reason", "IDENTIFIER");
	}

	@Test
	void theSummaryCountsWhatTheTablesHold() throws IOException {
		this.report.write(Nights.eventful());
		JsonNode summary = this.json.readTree(Files.readString(this.folder.resolve("summary.json")));
		assertThat(summary.at("/findings/by_label/CONTRADICTION").intValue())
			.isEqualTo(this.report.rows("contradictions.csv").size());
		assertThat(summary.at("/findings/by_severity/high").intValue()).isEqualTo(2);
		assertThat(summary.at("/findings/by_status/RESOLVED").intValue()).isEqualTo(1);
		assertThat(summary.at("/findings/unsure").intValue()).isEqualTo(1);
		assertThat(summary.at("/numbers/seen").intValue()).isEqualTo(this.report.rows("claims.csv").size());
		assertThat(summary.at("/numbers/compared").intValue()).isEqualTo(7);
		assertThat(summary.at("/numbers/skipped_by_reason/ORDINAL").intValue()).isEqualTo(1);
		assertThat(summary.at("/articles/by_state/REJECTED").intValue()).isEqualTo(1);
		assertThat(summary.at("/articles/total").intValue()).isEqualTo(6);
		assertThat(summary.at("/corroborated/0/claims/0").asString()).isEqualTo("c-date");
		assertThat(summary.at("/step_seconds/extractClaims").doubleValue()).isEqualTo(8.13);
		assertThat(summary.at("/pairs/compared").intValue()).isEqualTo(18_204);
	}

	@Test
	void theSameNightGivesTheSameBytes(@TempDir Path other) throws IOException {
		this.report.write(Nights.eventful());
		new ReportWriter().write(other, Nights.eventful());
		try (var files = Files.list(this.folder)) {
			assertThat(files).hasSize(10)
				.allSatisfy((file) -> assertThat(other.resolve(file.getFileName().toString()))
					.hasSameBinaryContentAs(file));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "contradictions.csv", "differences.csv", "unsourced.csv", "claims.csv", "articles.csv" })
	void aQuietNightGivesTablesWithTheirHeaderOnly(String file) throws IOException {
		this.report.write(Nights.quiet());
		assertThat(Files.readString(this.folder.resolve(file))).endsWith("\r\n");
		assertThat(this.report.rows(file)).isEmpty();
	}

	@Test
	void claimsAreWrittenAsTheyAreHandedOut() throws IOException {
		Path claims = this.folder.resolve("claims.jsonl");
		InventedNight night = new InventedNight() {
			@Override
			public void forEachSlice(Consumer<Slice> slice) {
				InventedNight one = new InventedNight()
					.claim(ClaimSample.of("c", "The Petrel carried 9 crew.", "9", 9));
				for (int i = 0; i < 2_000; i++) {
					one.forEachSlice(slice);
				}
				assertThat(claims).satisfies((file) -> assertThat(Files.size(file)).isGreaterThan(500_000));
			}
		};
		this.report.write(night);
		assertThat(this.report.lines("claims.jsonl")).hasSize(2_000);
	}

	@Test
	void aFolderThatCannotBeWrittenIsAnIoException() {
		assertThatThrownBy(() -> new ReportWriter().write(this.folder.resolve("missing"), Nights.quiet()))
			.isInstanceOf(IOException.class);
	}

	@Test
	void hostileTitlesCannotStartAFormulaInArticles() throws IOException {
		InventedNight night = new InventedNight();
		night.article(new ArticleLine("=cmd.txt", "@id", "+1 \"for\" us,\nall", "-x", LocalDate.of(2026, 3, 2),
				ArticleLine.State.READ, "\t=1", 0));
		this.report.write(night);
		assertThat(this.report.rows("articles.csv")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("path", "'=cmd.txt")
				.containsEntry("article_id", "'@id")
				.containsEntry("title", "'+1 \"for\" us,\nall")
				.containsEntry("publisher", "'-x")
				.containsEntry("published", "2026-03-02")
				.containsEntry("detail", "'\t=1"));
	}

}
