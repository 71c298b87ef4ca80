package org.crosscheck.report;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Loading, filtering, sorting and paging in a real browser. */
class ListInBrowserTests extends BrowserTest {

	private static final String CARD = "#cards > .card";

	@Test
	void thePageOpensWithTheFirstPageOfContradictions() throws IOException {
		BrowserPage page = open(AlikeFindings.many(120));
		assertThat(page.texts(CARD)).hasSize(25);
		assertThat(page.text("#pager p")).isEqualTo("Page 1 of 5");
		assertThat(page.texts("#pager button:disabled")).containsExactly("First", "Previous");
		assertThat(page.text("#h-findings")).isEqualTo("Contradictions 120");
	}

	@Test
	void theScriptsDrawTheCardsAsTheReportWriterDoes() throws IOException {
		BrowserPage page = open(BusyNight.of(120));
		String html = "document.querySelector('#cards').innerHTML.replace(/\\s+/g, ' ').replace(/ ?(<\\/?\\w[^>]*>) ?/g, '$1')";
		String written = page.run(html).asString();
		page.click("[data-page=next]");
		page.click("[data-page=previous]");
		assertThat(page.run(html).asString()).isEqualTo(written);
	}

	@Test
	void thePagerTurnsThePageAndLeadsToItsFirstFinding() throws IOException {
		BrowserPage page = open(AlikeFindings.many(120));
		page.click("[data-page=next]");
		assertThat(page.text(CARD + " h3")).isEqualTo("Finding 25");
		assertThat(page.text(".card:focus-within h3")).isEqualTo("Finding 25");
		page.click("[data-page=last]");
		assertThat(page.text(CARD + " h3")).isEqualTo("Finding 100");
		assertThat(page.texts("#pager button:disabled")).containsExactly("Next", "Last");
	}

	@ParameterizedTest
	@CsvSource({ "[name=severity], low, 20 of 120 match.", "[name=status], changed, None match.",
			"[name=text], ' finding  117 ', 1 of 120 match.", "[name=text], FÍNDING 11, 11 of 120 match.",
			"[name=text], nowhere, None match.", "[name=verdict], judged, None match." })
	void everyWishNarrowsTheFindings(String field, String value, String found) throws IOException {
		BrowserPage page = open(AlikeFindings.many(120));
		page.wish(field, value);
		assertThat(page.text("#found")).isEqualTo(found);
	}

	@Test
	void wishesAddUpAndClearingThemStaysInTheGroup() throws IOException {
		BrowserPage page = open(Nights.eventful());
		page.click("[name=group][value=unsourced]");
		page.wish("[name=text]", "petrel");
		assertThat(page.text("#found")).isEqualTo("None match.");
		page.click("#filter [type=reset]");
		page.await("document.querySelectorAll('" + CARD + "').length === 1");
		assertThat(page.texts(CARD + " h3")).containsExactly("Boats lost on this coast");
	}

	@Test
	void aGroupHasItsOwnFindingsAndTheFiguresLeadToIt() throws IOException {
		BrowserPage page = open(Nights.eventful());
		page.click(".figure.differences a");
		assertThat(page.texts(CARD + " h3")).containsExactly("People on the Petrel");
		assertThat(page.text("#h-findings")).isEqualTo("Differences 1");
		page.click("[name=group][value='']");
		page.await("document.querySelectorAll('" + CARD + "').length === 5");
	}

	@Test
	void whileOneWritesTheListFollows() throws IOException {
		BrowserPage page = open(Nights.eventful());
		page.fill("[name=text]", "decimal point");
		page.await("document.getElementById('found').textContent === '1 of 2 match.'");
		page.fill("[name=publisher]", "The Lantern");
		page.fill("[name=text]", "");
		page.await("document.querySelectorAll('" + CARD + "').length === 2");
	}

	@Test
	void aListOffersWhatIsThereWithHowMany() throws IOException {
		BrowserPage page = open(Nights.eventful());
		assertThat(page.texts("[name=publisher] option")).containsExactly("All", "The Lantern (2)", "Evening Post (1)",
				"Morning Star (1)");
		assertThat(page.texts("[name=label] option")).containsExactly("All", "Contradiction (2)");
	}

	@ParameterizedTest
	@CsvSource({ "worst, Cost of raising the Petrel", "newest, Passengers drowned on the Petrel",
			"gap, Cost of raising the Petrel", "sure, Cost of raising the Petrel" })
	void findingsAreSortedAsOneWishes(String order, String first) throws IOException {
		BrowserPage page = open(Nights.eventful());
		page.wish("[name=sort]", order);
		assertThat(page.text(CARD + " h3")).isEqualTo(first);
	}

	@Test
	void anAddressWithAFindingOpensThePageThatHoldsIt() throws IOException {
		BrowserPage page = open(AlikeFindings.many(120));
		page.run("location.hash = '#f-many-77'");
		page.await("document.querySelector('#f-many-77:focus-within')");
		assertThat(page.text("#pager p")).isEqualTo("Page 4 of 5");
	}

	@Test
	void withoutScriptsTheFirstPageStandsThereAndSaysWhereTheRestIs() throws IOException {
		BrowserPage page = open(AlikeFindings.many(120));
		page.scripts(false);
		page.reload();
		assertThat(page.run("document.querySelectorAll('.card').length").asInt()).isEqualTo(25);
		assertThat(page.run("document.getElementById('filter').hidden").asBoolean()).isTrue();
		assertThat(page.text("noscript")).contains("contradictions.csv");
		page.scripts(true);
	}

	@Test
	void aHostileTextStaysTextWhereverItIsShown() throws IOException {
		BrowserPage page = open(AlikeFindings.hostile("<img src=x onerror=\"document.title='x'\">'\"`=</script>"));
		assertThat(page.texts("main img, main script")).isEmpty();
		assertThat(page.run("document.title").asString()).startsWith("Crosscheck");
		assertThat(page.text(CARD + " h3")).startsWith("<img src=x");
		assertThat(page.texts("[name=publisher] option").get(1)).startsWith("<img src=x");
		List<String> reached = page.run("performance.getEntriesByType('resource').map((one) => one.name)")
			.valueStream()
			.map((name) -> name.asString())
			.toList();
		assertThat(reached).isEmpty();
	}

}
