package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the reader of ten reports in a row sees of one dispute. */
class TenNightsTests {

	private static final String INTRO = "The ferry Sea Pearl sank off Hollow Cape on Sunday.\n\n";

	private static final String WEATHER = "Fog hung over Hollow Cape when the Sea Pearl left its harbour.\n\n";

	private static final String COAST_GUARD = "The coast guard said on Sunday that 14 people died when the ferry"
			+ " Sea Pearl sank off Hollow Cape.\n";

	private static final String OWNER = "The owner of the line, Brightwater Ferries, said on Sunday that 52 people died"
			+ " when the ferry Sea Pearl sank off Hollow Cape.\n";

	private final Newsstand stand;

	private String id = "";

	TenNightsTests(@TempDir Path folder) throws IOException {
		this.stand = new Newsstand(folder);
	}

	@Test
	void aKnownDisputeStaysWhatItIsUntilSomethingOfItChanges() throws IOException {
		courier("courier", INTRO + WEATHER + COAST_GUARD);
		post(OWNER);
		this.stand.night("2026-11-02");
		this.id = onlyRow("NEW").getOrDefault("finding_id", "");

		courier("courier", INTRO + WEATHER + COAST_GUARD.replace("said on Sunday", "said, on Sunday,"));
		this.stand.night("2026-11-03");
		onlyRow("PERSISTING");

		courier("courier", INTRO + COAST_GUARD + "\n" + WEATHER);
		this.stand.night("2026-11-04");
		onlyRow("PERSISTING");

		courier("crawled-again", INTRO + COAST_GUARD + "\n" + WEATHER);
		this.stand.remove("courier");
		this.stand.night("2026-11-05");
		onlyRow("PERSISTING");

		this.stand.put("gazette", "Coast Gazette", "2026-11-01", INTRO
				+ "Harbour master Odile Brandt said on Sunday that 14 people died when the Sea Pearl sank off Hollow Cape.\n");
		this.stand.night("2026-11-06");
		onlyRow("PERSISTING");

		post(OWNER.replace("52", "57"));
		this.stand.night("2026-11-07");
		assertThat(onlyRow("CHANGED").get("explanation"))
			.endsWith("In the last report it was 14 against 52; now it is 14 against 57.");

		this.stand.review("ida.csv", "finding_id;verdict;note;reviewer\r\n" + this.id + ";dismissed;two boats;Ida\r\n");
		this.stand.night("2026-11-08");
		isPutAside();

		this.stand.put("herald", "Evening Herald", "2026-11-01",
				INTRO + "Brightwater Ferries said on Sunday that 57 people died when its ferry Sea Pearl sank off"
						+ " Hollow Cape.\n");
		this.stand.night("2026-11-09");
		isPutAside();

		post(OWNER.replace("52", "61"));
		this.stand.remove("herald");
		this.stand.put("herald", "Evening Herald", "2026-11-01",
				INTRO + "Brightwater Ferries said on Sunday that 61 people died when its ferry Sea Pearl sank off"
						+ " Hollow Cape.\n");
		this.stand.night("2026-11-10");
		Map<String, String> reopened = onlyRow("REOPENED");
		assertThat(reopened).containsEntry("verdict", "").containsEntry("note", "").containsEntry("reviewer", "");
		assertThat(reopened.get("explanation"))
			.endsWith("Dismissed by Ida (“two boats”) when it was 14 against 57; now it is 14 against 61.");

		this.stand.night("2026-12-20");
		assertThat(this.stand.rows("contradictions.csv")).isEmpty();
		assertThat(this.stand.finding(this.id).get("status").asString()).isEqualTo("RESOLVED");
	}

	private void courier(String name, String text) throws IOException {
		this.stand.put(name, "Harbour Courier", "2026-11-01", text);
	}

	private void post(String sentence) throws IOException {
		this.stand.put("post", "Northern Post", "2026-11-01", INTRO + sentence);
	}

	private Map<String, String> onlyRow(String status) throws IOException {
		List<Map<String, String>> rows = this.stand.rows("contradictions.csv");
		assertThat(rows).singleElement().satisfies((row) -> assertThat(row).containsEntry("status", status));
		Map<String, String> row = rows.get(0);
		assertThat(this.id).isIn("", row.get("finding_id"));
		return row;
	}

	private void isPutAside() throws IOException {
		assertThat(this.stand.rows("contradictions.csv")).isEmpty();
		JsonNode finding = this.stand.finding(this.id);
		assertThat(finding.get("status").asString()).isEqualTo("PERSISTING");
		assertThat(finding.get("review").asString()).isEqualTo("dismissed");
	}

}
