package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.crosscheck.check.Finding;
import org.crosscheck.check.Label;
import org.crosscheck.check.Severity;
import org.crosscheck.history.ClaimSample;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.history.Review;
import org.crosscheck.history.TrackedFinding;
import org.crosscheck.history.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
		assertThat(page.select(".figure").eachText()).contains("contradictions 2 2 of high severity");
		assertThat(page.select(".panel:has(.meter)").text()).contains("7 of 9 numbers seen were fit for comparison",
				"2 of 6 articles not read");
		assertThat(page.select("#cards h3").eachText()).containsExactly("Cost of raising the Petrel",
				"Passengers drowned on the Petrel");
		assertThat(page.select(".tabs label").eachText()).containsExactly("Contradictions 2", "Differences 1",
				"Without a source 1", "Resolved 1", "Put aside 0", "All");
		assertThat(page.select("#unread th.path").eachText()).containsExactly("feed/torn.json", "feed/late.warc.gz");
		assertThat(page.select(".shares tbody td").eachText()).containsExactly("1", "1");
		assertThat(page.text()).doesNotContain("Too unsure to be shown").contains("1 more finding less than 50");
	}

	@Test
	void aCardShowsWhoSaysWhatWithTheNumberMarkedAndBothPositionsOnALine() throws IOException {
		Element card = page(Nights.eventful()).select(".card").get(1);
		assertThat(card.select(".value").eachText()).containsExactly("A At least 40 passengers", "B 28 deaths");
		assertThat(card.select("mark").eachText()).containsExactly("At least 40 passengers", "28");
		assertThat(card.select(".who").get(0).text()).contains("Odile Brandt, harbour master", "The Lantern",
				"2 Mar 2026");
		assertThat(card.select(".where").get(0).text()).contains("2 numbers from 2 independent origins");
		assertThat(card.select("svg g text").eachText()).containsExactly("A · ≥ 40", "B · 28");
		assertThat(card.select("svg .tick").eachText()).containsExactly("0", "20", "40", "60");
		assertThat(card.select("svg").attr("aria-label")).isEqualTo("A: ≥ 40 (taken as 40 to 60); B: 28");
		assertThat(card.select("figcaption").text()).isEqualTo("12 apart");
		assertThat(card.select(".status").text()).isEqualTo("persisting");
		assertThat(card.select(".trace").text()).startsWith("74 % sure");
	}

	@Test
	void thePageIsOneFileThatReachesForNothing() throws IOException {
		Document page = page(Nights.eventful());
		assertThat(page.select("[src], link, iframe, object, embed, img, base")).isEmpty();
		assertThat(page.select("[href]").eachAttr("href"))
			.allMatch((target) -> target.startsWith("#") || target.matches("[a-z]+\\.(csv|jsonl)"));
		assertThat(page.select("style").html()).doesNotContain("url(", "@import");
		assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
			.startsWith("default-src 'none'; style-src 'sha256-")
			.doesNotContain("unsafe");
		assertThat(page.select("[style], [onclick]")).isEmpty();
	}

	@Test
	void thePageHasLandmarksLabelsAndUniqueIds() throws IOException {
		Document page = page(AlikeFindings.many(120));
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
		InventedNight night = AlikeFindings.hostile(hostile);
		Document page = page(night);
		Element first = page.select(".card").get(0);
		assertThat(first.select("h3").text()).isEqualTo(hostile);
		assertThat(first.select("mark").text()).isEqualTo(hostile);
		assertThat(first.select(".why").text()).startsWith(hostile);
		assertThat(first.select(".path").text()).contains(hostile);
		assertThat(page.select("#unread td").get(1).text()).isEqualTo(hostile);
		assertThat(page.select("script:not([type])")).hasSize(1);
		assertThat(page.select("img, [onmouseover], [onerror]")).isEmpty();
		String data = page.select("#findings-data").get(0).data();
		assertThat(data).doesNotContain("<");
		JsonNode cards = new JsonMapper().readTree(data);
		assertThat(cards).hasSize(60).allSatisfy((card) -> {
			assertThat(card.get("what").asString()).isEqualTo(hostile);
			assertThat(card.at("/sides/0/quote/number").asString()).isEqualTo(hostile);
		});
	}

	@Test
	void marksThatTurnTheDirectionOfWritingAreReplaced() throws IOException {
		assertThat(page(AlikeFindings.hostile("user\u202egnp.exe\u0007")).html()).doesNotContain("\u202e", "\u0007")
			.contains("user\ufffdgnp.exe\u2407");
	}

	@Test
	void theFirstPageStandsInThePageAndAllFindingsInItsData() throws IOException {
		Document page = page(AlikeFindings.many(120));
		assertThat(page.select("#cards > .card")).hasSize(25);
		JsonNode data = new JsonMapper().readTree(page.select("#findings-data").get(0).data());
		assertThat(data).hasSize(120);
		assertThat(data.get(119).get("what").asString()).isEqualTo("Finding 119");
		assertThat(data.get(119).get("severity").asString()).isEqualTo("low");
	}

	@Test
	void theNewComesBeforeTheKnownAndTheWorseBeforeBoth() throws IOException {
		InventedNight night = AlikeFindings.many(0);
		AlikeFindings.add(night, "known", Severity.HIGH, FindingStatus.PERSISTING);
		AlikeFindings.add(night, "mild", Severity.LOW, FindingStatus.NEW);
		AlikeFindings.add(night, "back", Severity.HIGH, FindingStatus.REOPENED);
		AlikeFindings.add(night, "fresh", Severity.HIGH, FindingStatus.NEW);
		assertThat(page(night).select("#cards h3").eachText()).containsExactly("fresh", "back", "known", "mild");
	}

	@Test
	void aThousandFindingsFitIntoTwoMegabytesHoweverLongTheirSentences() throws IOException {
		page(BusyNight.ofLongSentences(1000));
		assertThat(Files.size(this.folder.resolve("summary.html"))).isLessThan(2_000_000);
	}

	@Test
	void whatSomebodyPutAsideStandsApartWithWhoAndWhy() throws IOException {
		InventedNight night = AlikeFindings.many(0);
		night.finding(judged(Verdict.DISMISSED)).finding(judged(Verdict.CONFIRMED));
		Document page = page(night);
		assertThat(page.select(".tabs label").eachText()).contains("Contradictions 1", "Put aside 1");
		assertThat(page.select(".card .review").text()).isEqualTo("on file: confirmed by Bo Lindqvist: asked twice");
		JsonNode data = new JsonMapper().readTree(page.select("#findings-data").get(0).data());
		assertThat(data.get(1).get("group").asString()).isEqualTo("aside");
		assertThat(data.get(1).get("state").asString()).isEqualTo("contradiction: 4 | 7");
	}

	private static TrackedFinding judged(Verdict verdict) {
		InventedNight night = AlikeFindings.many(1);
		TrackedFinding one = night.findings().get(0);
		Finding was = one.finding();
		Finding finding = new Finding(verdict.name(), verdict.name(), was.label(), was.kind(), was.severity(),
				was.confidence(), was.what(), was.explanation(), was.sides());
		return new TrackedFinding(finding, FindingStatus.PERSISTING,
				new Review(1, verdict, "asked twice", "Bo Lindqvist", null));
	}

	@ParameterizedTest
	@CsvSource({ "https://papers.example/a?b=1&c=2, 1", "HTTP://papers.example/, 1", "javascript:alert(1), 0",
			"data:text/html;x, 0", "file:///etc/passwd, 0", "papers.example, 0" })
	void onlyAnAddressOfTheWebBecomesALink(String url, int links) throws IOException {
		InventedNight night = AlikeFindings.many(1).head("article-a", "Boats in the fog", url);
		assertThat(page(night).select(".where a[href='" + url + "']")).hasSize(links);
	}

	@Test
	void aSentenceWithoutEndIsCutAroundItsNumber() throws IOException {
		String sentence = "very ".repeat(100_000) + "many, 4 hundred boats" + " indeed".repeat(100_000);
		InventedNight night = new InventedNight().claim(ClaimSample.of("c", sentence, "4 hundred boats", 400));
		night.finding(InventedNight.found("f", Label.UNSOURCED, null, Severity.HIGH, FindingStatus.NEW, 0.9, "boats",
				"No source.", night.side("c")));
		page(night);
		assertThat(Files.size(this.folder.resolve("summary.html"))).isLessThan(80_000);
		assertThat(page(night).select("blockquote").text()).startsWith("… very")
			.contains("many, 4 hundred boats indeed")
			.endsWith("indeed …");
	}

	private Document page(NightlyResult night) throws IOException {
		new ReportWriter().write(this.folder, night);
		return Jsoup.parse(Files.readString(this.folder.resolve("summary.html")));
	}

}
