package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Opens {@code summary.html} in a real browser; skipped where there is none. */
class SummaryInBrowserTests {

	@Test
	void theFirstPageStandsAndThePagerKnowsTheRest() throws Exception {
		Document page = open("");
		assertThat(page.select("#filter").hasAttr("hidden")).isFalse();
		assertThat(page.select("#contradictions .card")).hasSize(50);
		assertThat(page.select("#contradictions .pager p").text()).isEqualTo("1 to 50 of 120");
		assertThat(page.select("#contradictions .pager button[disabled]").eachText()).containsExactly("Previous");
	}

	@Test
	void theNextButtonTurnsThePage() throws Exception {
		Document page = open("document.querySelector('#contradictions [data-step=\"1\"]').click();");
		assertThat(page.select("#contradictions .pager p").text()).isEqualTo("51 to 100 of 120");
		assertThat(page.select("#contradictions h3").get(0).text()).isEqualTo("Finding 50");
	}

	@Test
	void severityAndTextNarrowTheFindings() throws Exception {
		Document low = open("""
				const form = document.getElementById('filter');
				form.elements.severity.value = 'low';
				form.dispatchEvent(new Event('input'));
				""");
		assertThat(low.select("#contradictions .card")).hasSize(20);
		assertThat(low.select("#contradictions .pager p").text()).isEqualTo("1 to 20 of 20 that match, 120 in all");
		Document text = open("""
				const form = document.getElementById('filter');
				form.elements.text.value = ' finding  117 ';
				form.dispatchEvent(new Event('input'));
				""");
		assertThat(text.select("#contradictions h3").eachText()).containsExactly("Finding 117");
	}

	/**
	 * Opens a page of 120 contradictions and runs a script in it, as a reader would
	 * click.
	 */
	private Document open(String clicks) throws IOException, InterruptedException {
		Chromium browser = Chromium.find().orElse(null);
		Assumptions.assumeTrue(browser != null, "no Chromium on this machine");
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), "page");
		new ReportWriter().write(folder, SummaryHtmlTests.many(120));
		Path page = folder.resolve("summary.html");
		Path copy = folder.resolve("clicked.html");
		Files.writeString(copy, Files.readString(page).replace("</body>", "<script>{" + clicks + "}</script></body>"));
		return browser.open(copy, folder);
	}

}
