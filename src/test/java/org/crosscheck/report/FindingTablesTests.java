package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.crosscheck.check.Finding;
import org.crosscheck.check.Label;
import org.crosscheck.check.Severity;
import org.crosscheck.history.FindingState;
import org.crosscheck.history.FindingState.Value;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.history.Review;
import org.crosscheck.history.ReviewLine;
import org.crosscheck.history.TrackedFinding;
import org.crosscheck.history.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Findings in the tables that people work through, and in {@code findings.jsonl}. */
class FindingTablesTests {

	private final JsonMapper json = new JsonMapper();

	private final Path folder;

	private final WrittenReport report;

	FindingTablesTests(@TempDir Path folder) {
		this.folder = folder;
		this.report = new WrittenReport(folder);
	}

	@Test
	void aContradictionShowsBothPositionsInTheWordsOfTheirAnchors() throws IOException {
		this.report.write(Nights.eventful());
		assertThat(this.report.row("contradictions.csv", "finding_id", "5be1c0ffee000002"))
			.containsEntry("severity", "high")
			.containsEntry("value_a", "At least 40 passengers")
			.containsEntry("value_b", "28 deaths")
			.containsEntry("source_b", "Ministry of Ports")
			.containsEntry("publisher_a", "The Lantern")
			.containsEntry("date_b", "2026-03-03")
			.containsEntry("origins_a", "2")
			.containsEntry("confidence", "0.74")
			.containsEntry("verdict", "")
			.containsEntry("claim_a", "c-40");
	}

	@Test
	void tablesLeaveOutWhatIsUnsureOrResolvedAndFindingsHoldAll() throws IOException {
		this.report.write(Nights.eventful());
		assertThat(this.report.rows("contradictions.csv")).extracting((row) -> row.get("finding_id"))
			.containsExactly("5be1c0ffee000001", "5be1c0ffee000002");
		assertThat(this.report.rows("differences.csv")).extracting((row) -> row.get("label"))
			.containsExactly("SCOPE_DIFFERENCE");
		assertThat(this.report.rows("unsourced.csv")).extracting((row) -> row.get("missing"))
			.containsExactly("a count by an authority, hospital, monitor or family");
		assertThat(this.report.lines("findings.jsonl")).hasSize(6).anyMatch((line) -> line.contains("\"RESOLVED\""));
	}

	@Test
	void aFindingIsWrittenWholeWithAllClaimsOfItsSides() throws IOException {
		this.report.write(Nights.eventful());
		JsonNode finding = this.json.readTree(this.report.lines("findings.jsonl").get(1));
		assertThat(finding.propertyNames()).startsWith("finding_id", "dispute_id", "label", "kind", "severity",
				"confidence", "status", "review");
		assertThat(finding.get("severity").asString()).isEqualTo("high");
		assertThat(finding.get("status").asString()).isEqualTo("PERSISTING");
		assertThat(finding.get("review").isNull()).isTrue();
		JsonNode side = finding.get("sides").get(0);
		assertThat(side.propertyNames()).containsExactly("value_low", "value_high", "bound", "sources",
				"independent_origins", "claims");
		assertThat(side.get("claims").size()).isEqualTo(2);
		assertThat(side.get("value_low").intValue()).isEqualTo(40);
	}

	@Test
	void aFindingWithOneSideOrWithoutItsClaimsStillHasItsRow() throws IOException {
		InventedNight night = Nights.eventful();
		InventedNight forgetful = new InventedNight();
		forgetful.finding(InventedNight.found("f1", Label.ARITHMETIC_INCONSISTENCY, null, Severity.MEDIUM,
				FindingStatus.NEW, 0.9, "share of boats", "A share above the whole.", night.side("c-40")));
		this.report.write(forgetful);
		assertThat(this.report.rows("contradictions.csv")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("value_a", "at least 40")
				.containsEntry("quote_a", "")
				.containsEntry("value_b", "")
				.containsEntry("origins_b", "")
				.containsEntry("kind", ""));
		assertThat(Files.readString(this.folder.resolve("summary.html"))).contains("share of boats");
	}

	@Test
	void aVerdictIsShownAndWhatWasPutAsideStaysOutOfTheTable() throws IOException {
		this.report.write(judged(new Review(1, Verdict.CONFIRMED, "=called them", "Ida", null)));
		assertThat(this.report.rows("contradictions.csv")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("verdict", "confirmed")
				.containsEntry("note", "'=called them")
				.containsEntry("reviewer", "Ida")
				.containsEntry("finding_state", "contradiction: 28 | 40"));
		this.report.write(judged(new Review(1, Verdict.DUPLICATE, "", "", null)));
		assertThat(this.report.rows("contradictions.csv")).isEmpty();
		assertThat(this.json.readTree(this.report.lines("findings.jsonl").get(0)).get("review").asString())
			.isEqualTo("duplicate");
		JsonNode summary = this.json.readTree(Files.readString(this.folder.resolve("summary.json")));
		assertThat(summary.at("/findings/put_aside").intValue()).isEqualTo(1);
		assertThat(summary.at("/findings/by_verdict/duplicate").intValue()).isEqualTo(1);
		assertThat(summary.at("/findings/open").intValue()).isZero();
	}

	@Test
	void aVerdictThatHoldsNoMoreIsToldInTheExplanationAndTheColumnsAreFree() throws IOException {
		this.report.write(judged(new Review(1, Verdict.DISMISSED, "two boats", "Ida",
				new FindingState(Label.SELF_CONTRADICTION, List.of(new Value(28, 28), new Value(12, 12))))));
		assertThat(this.report.rows("contradictions.csv")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("verdict", "").containsEntry("note", ""))
			.extracting((row) -> row.get("explanation"))
			.isEqualTo("Two tolls. Dismissed by Ida (“two boats”) when it was SELF_CONTRADICTION, 12 against 28; now it"
					+ " is CONTRADICTION, 28 against 40.");
	}

	@Test
	void aCellIsNoLongerThanASpreadsheetTakes() throws IOException {
		this.report.write(judged(new Review(1, Verdict.LATER, "😀".repeat(20_000), "", null)));
		assertThat(this.report.rows("contradictions.csv")).singleElement()
			.extracting((row) -> row.get("note"))
			.isEqualTo("😀".repeat(16_383) + "…");
	}

	@Test
	void whatBecameOfReviewFilesIsATableOfItsOwn() throws IOException {
		this.report.write(new InventedNight() {
			@Override
			public List<ReviewLine> reviews() {
				return List.of(new ReviewLine("mine.csv", 7, ReviewLine.State.NOT_UNDERSTOOD, "x", "perhaps", "@desk",
						"Ida", "its verdict is none of the four", "write one", null));
			}
		});
		assertThat(this.report.rows("reviews.csv")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("state", "NOT_UNDERSTOOD")
				.containsEntry("file", "mine.csv")
				.containsEntry("line", "7")
				.containsEntry("remedy", "write one")
				.containsEntry("note", "'@desk"));
	}

	private static NightlyResult judged(@Nullable Review review) {
		InventedNight night = Nights.eventful();
		Finding finding = InventedNight
			.found("f1", Label.CONTRADICTION, null, Severity.HIGH, FindingStatus.PERSISTING, 0.9, "passengers",
					"Two tolls.", night.side("c-40"), night.side("c-28"))
			.finding();
		return new InventedNight().finding(new TrackedFinding(finding, FindingStatus.PERSISTING, review));
	}

}
