package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.crosscheck.history.ReviewLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code summary.html} says of the night and of the nights before. */
class GlanceTests {

	private final Path folder;

	GlanceTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void theNightStandsBesideTheNightsBefore() throws IOException {
		InventedNight night = Nights.eventful();
		night.earlier(new NightCounts("2026-02-20", LocalDate.of(2026, 2, 20), 8, 4, 2, 1, 90, 80, 12, 0))
			.earlier(new NightCounts("2026-03-02", LocalDate.of(2026, 3, 2), 1, 1, 1, 5, 90, 80, 12, 0));
		Document page = page(night);
		assertThat(page.select(".figure .change").eachText()).containsExactly("1 more than last night",
				"as many as last night", "4 fewer than last night");
		assertThat(page.select(".changes td").eachText()).containsExactly("2", "1", "1", "1", "0");
		assertThat(page.select(".trend svg").attr("aria-label"))
			.isEqualTo("Contradictions on 3 of the last 30 nights, 8 at most, 2 tonight");
		assertThat(page.select(".trend rect:not(.severe)").eachAttr("height")).containsExactly("84", "11", "21");
		assertThat(page.select(".nights tbody th").eachText()).containsExactly("3 Mar 2026", "2 Mar 2026",
				"20 Feb 2026");
	}

	@Test
	void whatBecameOfReviewFilesIsTold() throws IOException {
		InventedNight night = Nights.eventful();
		night.review(new ReviewLine("monday.csv", 2, ReviewLine.State.ACCEPTED, "a", "later", "", "", "", "", null))
			.review(new ReviewLine("monday.csv", 3, ReviewLine.State.NOT_UNDERSTOOD, "b", "<maybe>", "", "",
					"\"<maybe>\" is no verdict", "write confirmed, dismissed, duplicate or later", null));
		Element told = page(night).select("#reviews-read").get(0);
		assertThat(told.text()).contains("1 verdict was accepted");
		assertThat(told.select("tbody th, tbody td").eachText()).containsExactly("monday.csv, line 3",
				"\"<maybe>\" is no verdict", "write confirmed, dismissed, duplicate or later");
	}

	@Test
	void aQuietNightSaysSo() throws IOException {
		Document page = page(Nights.quiet());
		assertThat(page.select(".standfirst").text()).isEqualTo("No article came in.");
		assertThat(page.select("#none").text()).isEqualTo("None tonight.");
	}

	private Document page(NightlyResult night) throws IOException {
		new ReportWriter().write(this.folder, night);
		return Jsoup.parse(Files.readString(this.folder.resolve("summary.html")));
	}

}
