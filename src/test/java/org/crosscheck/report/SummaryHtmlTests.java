package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.crosscheck.check.Label;
import org.crosscheck.check.Severity;
import org.crosscheck.history.ClaimSample;
import org.crosscheck.history.FindingStatus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryHtmlTests {

	private final Path folder;

	SummaryHtmlTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void theNightStandsAtTheTopAndTheFindingsBelowWorstFirst() throws IOException {
		Document page = page(Nights.eventful());
		assertThat(page.select("h1").text()).isEqualTo("Crosscheck");
		assertThat(page.select(".figure").eachText()).contains("contradictions 2 2 of high severity",
				"numbers compared 7 of 9 seen");
		assertThat(page.select("#contradictions h3").eachText()).containsExactly("Cost of raising the Petrel",
				"Passengers drowned on the Petrel");
		assertThat(page.select("#resolved h3").eachText()).containsExactly("Length of the breakwater");
		assertThat(page.select("#unread th.path").eachText()).containsExactly("feed/torn.json", "feed/late.warc.gz");
		assertThat(page.select(".shares tbody td").eachText()).containsExactly("1", "1");
		assertThat(page.text()).doesNotContain("Too unsure to be shown").contains("1 more finding less than 50");
	}

	@Test
	void aCardShowsWhoSaysWhatWithTheNumberMarkedAndBothPositionsOnALine() throws IOException {
		Element card = page(Nights.eventful()).select("#contradictions .card").get(1);
		assertThat(card.select(".value").eachText()).containsExactly("A At least 40 passengers", "B 28 deaths");
		assertThat(card.select("mark").eachText()).containsExactly("At least 40 passengers", "28");
		assertThat(card.select(".who").get(0).text()).contains("Odile Brandt, harbour master",
				"The Lantern, 2 Mar 2026", "2 numbers from 2 independent origins");
		assertThat(card.select("svg text").eachText()).containsExactly("A · ≥ 40", "B · 28");
		assertThat(card.select("svg").attr("aria-label"))
			.isEqualTo("A: ≥ 40 (taken as 40 to 60); B: 28 (taken as 28 to 28)");
		assertThat(card.select(".status")).isEmpty();
		assertThat(card.select(".trace").text()).startsWith("74 % sure");
	}

	@Test
	void thePageIsOneFileThatReachesForNothing() throws IOException {
		Document page = page(Nights.eventful());
		assertThat(page.select("[src], link, iframe, object, embed, img, base")).isEmpty();
		assertThat(page.select("[href]").eachAttr("href")).allMatch((target) -> target.startsWith("#"));
		assertThat(page.select("style").html()).doesNotContain("url(", "@import");
		assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
			.startsWith("default-src 'none'");
	}

	@Test
	void thePageHasLandmarksLabelsAndUniqueIds() throws IOException {
		Document page = page(many(120));
		assertThat(page.select("html").attr("lang")).isEqualTo("en");
		assertThat(page.select("header, main, footer")).hasSize(3);
		assertThat(page.select("form[role=search] input, form[role=search] select"))
			.allMatch((field) -> field.parents().is("label"));
		List<String> ids = page.select("[id]").eachAttr("id");
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).allMatch(ids::contains);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>document.title='x'</script>", "</script><b>", "<!--<script>",
			"\"><img src=x onerror=y>", "'onmouseover='z", "{{#what}}{{{what}}}{{/what}}", "&lt;b&gt;" })
	void aHostileTextIsShownAsItIsAndNeverBecomesMarkup(String hostile) throws IOException {
		InventedNight night = hostile(hostile);
		Document page = page(night);
		Element card = page.select(".card").get(0);
		assertThat(card.select("h3").text()).isEqualTo(hostile);
		assertThat(card.select("mark").text()).isEqualTo(hostile);
		assertThat(card.select(".why").text()).startsWith(hostile);
		assertThat(card.select(".path").text()).contains(hostile);
		assertThat(page.select("#unread td").get(1).text()).isEqualTo(hostile);
		assertThat(page.select("script:not([type])")).hasSize(1);
		assertThat(page.select("img, [onmouseover], [onerror]")).isEmpty();
		for (Element data : page.select("script[type]")) {
			assertThat(data.data()).doesNotContain("<");
			JsonNode cards = new JsonMapper().readTree(data.data());
			cards.forEach((later) -> {
				Document one = Jsoup.parseBodyFragment(later.get("h").asString());
				assertThat(one.select("h3").text()).isEqualTo(hostile);
				assertThat(one.select("script, img, [onmouseover], [onerror]")).isEmpty();
			});
		}
	}

	@Test
	void marksThatTurnTheDirectionOfWritingAreReplaced() throws IOException {
		assertThat(page(hostile("user\u202egnp.exe\u0007")).html()).doesNotContain("\u202e", "\u0007")
			.contains("user\ufffdgnp.exe\u2407");
	}

	@Test
	void theFirstFiftyFindingsStandInThePageAndTheRestInItsScript() throws IOException {
		Document page = page(many(120));
		assertThat(page.select("#contradictions .card")).hasSize(50);
		JsonNode rest = new JsonMapper().readTree(page.select("#contradictions script").get(0).data());
		assertThat(rest.size()).isEqualTo(70);
		assertThat(rest.get(0).get("l").asString()).isEqualTo("CONTRADICTION");
		assertThat(rest.get(0).get("s").asString()).isEqualTo("high");
		assertThat(rest.get(0).get("h").asString()).contains("Finding 50");
	}

	@Test
	void aSentenceWithoutEndIsCutAroundItsNumber() throws IOException {
		String sentence = "very ".repeat(100_000) + "many, 4 hundred boats" + " indeed".repeat(100_000);
		InventedNight night = new InventedNight().claim(ClaimSample.of("c", sentence, "4 hundred boats", 400));
		night.finding(InventedNight.found("f", Label.UNSOURCED, null, Severity.HIGH, FindingStatus.NEW, 0.9, "boats",
				"No source.", night.side("c")));
		page(night);
		assertThat(Files.size(this.folder.resolve("summary.html"))).isLessThan(60_000);
		assertThat(page(night).select("blockquote").text()).startsWith("… very")
			.contains("many, 4 hundred boats indeed")
			.endsWith("indeed …");
	}

	@Test
	void aQuietNightSaysSo() throws IOException {
		Document page = page(Nights.quiet());
		assertThat(page.select(".standfirst").text()).startsWith("0 articles, 0 numbers. No contradiction was found");
		assertThat(page.select(".none").eachText()).hasSize(3).containsOnly("None tonight.");
	}

	private Document page(NightlyResult night) throws IOException {
		new ReportWriter().write(this.folder, night);
		return Jsoup.parse(Files.readString(this.folder.resolve("summary.html")));
	}

	static InventedNight many(int count) {
		InventedNight night = Nights.eventful();
		InventedNight many = new InventedNight().claim(ClaimSample.of("a", "They saw 4 boats.", "4", 4))
			.claim(ClaimSample.of("b", "They saw 7 boats.", "7", 7));
		night.forEachArticle(many::article);
		for (int i = 0; i < count; i++) {
			many.finding(InventedNight.found("many-" + i, Label.CONTRADICTION, null,
					(i < 100) ? Severity.HIGH : Severity.LOW, FindingStatus.NEW, 0.9, "Finding " + i, "Four or seven?",
					many.side("a"), many.side("b")));
		}
		return many;
	}

	/** Sixty findings whose every text is the same. */
	private static InventedNight hostile(String text) {
		InventedNight night = new InventedNight()
			.claim(ClaimSample.of("h", text, text, 4).saidBy(text).in(text, text, null));
		for (int i = 0; i < 60; i++) {
			night.finding(InventedNight.found("hostile-" + i, Label.UNSOURCED, null, Severity.HIGH, FindingStatus.NEW,
					0.9, text, text, night.side("h")));
		}
		return night.article(text, ArticleLine.State.REJECTED, text);
	}

}
