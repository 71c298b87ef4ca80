package org.crosscheck.job;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.crosscheck.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Verdicts go into the program as tables that people have filled in, and stay there. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReviewRoundTripTests {

	private static final String SPEECH = "Mayor Nora Falk said on Monday the new tram depot in Eastmoor will cost ";

	private final Path folder;

	private final Newsstand stand;

	ReviewRoundTripTests(TestDatabase database, @TempDir Path folder) throws IOException {
		this.folder = folder;
		this.stand = new Newsstand(folder, database);
	}

	@BeforeEach
	void twoDisputes() throws IOException {
		for (Map.Entry<String, String> paper : Map.of("ledger", "48", "today", "84").entrySet()) {
			String people = paper.getKey().equals("ledger") ? "120" : "210";
			this.stand.put(paper.getKey(), "The " + paper.getKey(), "2026-11-02",
					SPEECH + paper.getValue() + " million euros.\n\nPolice in Eastmoor said on Monday that " + people
							+ " people were arrested at the tram depot.\n");
		}
	}

	@Test
	void aReviewedTableIsReadWhateverItsFormAndItsVerdictsStayWhenItIsGone() throws IOException {
		this.stand.night("2026-11-03");
		List<Map<String, String>> rows = this.stand.rows("contradictions.csv");
		assertThat(rows).hasSize(2);
		String dismissed = rows.get(0).getOrDefault("finding_id", "");
		String confirmed = rows.get(1).getOrDefault("finding_id", "");
		Path reviews = this.stand.output().resolve("reviews");
		assertThat(reviews).isDirectory();
		Files
			.write(reviews.resolve("Montag.csv"),
					("Reviewer;Note;VERDICT;Finding_ID\r\nZoë;-5 °C;Dismiss ;" + dismissed
							+ "\r\n;;;\r\nZoë;;CONFIRMED;" + confirmed + "\r\n;;perhaps;" + confirmed + "\r\n")
						.getBytes(Charset.forName("windows-1252")));
		Files.write(reviews.resolve("broken.csv"), new byte[] { 'x', 0, 1, 'x' });

		this.stand.night("2026-11-04", "--fail-on=new.findings>0");
		assertThat(this.stand.said())
			.contains("readReviews: 2 verdicts, 2 of them new, 2 rows or files not understood");
		onlyTheConfirmedOneIsLeft(confirmed);
		assertThat(this.stand.finding(dismissed).get("review").asString()).isEqualTo("dismissed");
		assertThat(this.stand.rows("reviews.csv"))
			.extracting((row) -> row.get("state"), (row) -> row.get("file"), (row) -> row.get("line"),
					(row) -> row.get("reason"))
			.contains(tuple("ACCEPTED", "Montag.csv", "2", ""), tuple("ACCEPTED", "Montag.csv", "4", ""),
					tuple("NOT_UNDERSTOOD", "Montag.csv", "5", "its verdict is none of the four"),
					tuple("NOT_UNDERSTOOD", "broken.csv", "", "is no text"));

		Files.delete(reviews.resolve("Montag.csv"));
		Files.delete(reviews.resolve("broken.csv"));
		this.stand.night("2026-11-05");
		onlyTheConfirmedOneIsLeft(confirmed);
		assertThat(this.stand.rows("reviews.csv")).isEmpty();

		assertThat(this.stand.program().run("--output=$/out", "--export-reviews=$/all.csv")).isZero();
		assertThat(Files.readString(this.folder.resolve("all.csv"))).contains(dismissed + ",dismissed,'-5 °C,Zoë,",
				confirmed + ",confirmed,,Zoë,");
		assertThat(this.stand.program()
			.run("--input=$/in", "--output=$/elsewhere", "--reviews=$/all.csv", "--run.date=2026-11-05",
					"--fail-on=contradictions>1"))
			.describedAs(this.stand.said())
			.isZero();
		assertThat(this.stand.said()).contains("readReviews: 2 verdicts, 2 of them new, 0 rows");
	}

	private void onlyTheConfirmedOneIsLeft(String confirmed) throws IOException {
		assertThat(this.stand.rows("contradictions.csv")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("finding_id", confirmed)
				.containsEntry("status", "PERSISTING")
				.containsEntry("verdict", "confirmed")
				.containsEntry("reviewer", "Zoë"));
	}

}
