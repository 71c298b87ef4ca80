package org.crosscheck.report;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The keys of the page, pressed in a real browser. */
class KeyboardInBrowserTests extends BrowserTest {

	private static final String CURRENT = ".card:focus-within h3";

	@Test
	void jAndKGoFromFindingToFindingAndOverTheEndOfAPage() throws IOException {
		BrowserPage page = open(AlikeFindings.many(120));
		page.press("j");
		assertThat(page.text(CURRENT)).isEqualTo("Finding 0");
		page.press("j");
		assertThat(page.text(CURRENT)).isEqualTo("Finding 1");
		page.press("k");
		page.press("k");
		assertThat(page.text(CURRENT)).as("there is none before").isEqualTo("Finding 0");
		page.press("]");
		assertThat(page.text(CURRENT)).isEqualTo("Finding 25");
		page.press("k");
		assertThat(page.text(CURRENT)).isEqualTo("Finding 24");
		page.press("ArrowDown");
		assertThat(page.text(CURRENT)).isEqualTo("Finding 25");
	}

	@ParameterizedTest
	@CsvSource({ "c, confirmed", "d, dismissed", "u, duplicate", "l, later" })
	void aKeyGivesAVerdictAndTakesItBack(String key, String verdict) throws IOException {
		BrowserPage page = open(Nights.eventful());
		page.press("j");
		page.press(key);
		assertThat(page.run("document.querySelector('.card [aria-pressed=true]').dataset.verdict").asString())
			.isEqualTo(verdict);
		assertThat(page.text("#told")).isEqualTo(verdict + ": Cost of raising the Petrel");
		page.press(key);
		assertThat(page.texts(".card [aria-pressed=true]")).isEmpty();
	}

	@Test
	void slashSearchesAndLettersAreLettersWhileOneWrites() throws IOException {
		BrowserPage page = open(Nights.eventful());
		page.press("/");
		page.press("c");
		page.press("j");
		assertThat(page.run("document.activeElement.value").asString()).isEqualTo("cj");
		assertThat(page.texts(".card [aria-pressed=true]")).isEmpty();
	}

	@Test
	void nWritesANoteAndEscapeLeavesIt() throws IOException {
		BrowserPage page = open(Nights.eventful());
		page.press("j");
		page.press("n");
		page.press("x");
		page.press("Escape");
		assertThat(page.run("document.activeElement.tagName").asString()).isEqualTo("ARTICLE");
		assertThat(page.text("#given")).startsWith("1 given");
	}

	@Test
	void theHelpOpensAndSingleKeysCanBeSwitchedOff() throws IOException {
		BrowserPage page = open(Nights.eventful());
		page.press("?");
		assertThat(page.run("document.getElementById('help').open").asBoolean()).isTrue();
		page.click("#keys-on");
		page.click("#help button");
		page.press("j");
		assertThat(page.texts(CURRENT)).isEmpty();
		page.reload();
		assertThat(page.run("document.getElementById('keys-on').checked").asBoolean()).isFalse();
	}

	@Test
	void everythingIsReachedWithTheTabKeyInTheOrderOfThePage() throws IOException {
		BrowserPage page = open(Nights.eventful());
		String reachable = "[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]"
				+ ".filter((one) => one.checkVisibility() && !one.disabled && !one.closest('dialog')"
				+ " && (one.type !== 'radio' || one.checked)).length";
		int elements = page.run(reachable).asInt();
		page.run("window.reached = []; document.addEventListener('focusin', (e) => reached.push(e.target))");
		for (int i = 0; i < elements; i++) {
			page.press("Tab");
		}
		assertThat(page.run("new Set(reached).size").asInt()).isEqualTo(elements);
		assertThat(page
			.run("reached.every((one, i) => i === 0"
					+ " || reached[i - 1].compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)")
			.asBoolean()).isTrue();
	}

}
