package org.crosscheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.crosscheck.report.BrowserPage.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Looks for barriers in a real browser, with {@code accessibility.js}: structure, names,
 * reach, contrast as the browser computes it.
 */
class AccessibilityInBrowserTests extends BrowserTest {

	static Stream<Arguments> pages() {
		return Stream.of(arguments(Nights.quiet(), Screen.DESK), arguments(Nights.eventful(), Screen.DESK),
				arguments(Nights.eventful(), new Screen(1200, 900, true)), arguments(BusyNight.of(40), Screen.DESK),
				arguments(BusyNight.of(40), new Screen(360, 780, true)), arguments(BusyNight.of(40), Screen.PHONE));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void nothingKeepsAnybodyOut(NightlyResult night, Screen screen) throws IOException {
		BrowserPage page = open(night, screen);
		page.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
		page.run("document.querySelector('.card [data-verdict]')?.click()");
		assertThat(barriers(page)).isEmpty();
		page.run("document.getElementById('help').showModal()");
		assertThat(barriers(page)).isEmpty();
	}

	@Test
	void aBarrierWouldBeFound() throws IOException {
		BrowserPage page = open(Nights.eventful());
		page.run("document.body.insertAdjacentHTML('beforeend', '<button></button><h5>Low</h5><p id=findings>x</p>')");
		page.run("document.querySelector('.why').style.color = document.querySelector('.trace').style.color = '#999'");
		assertThat(barriers(page)).extracting((barrier) -> barrier.substring(0, 5))
			.contains("4.1.1", "4.1.2", "1.3.1", "1.4.3");
	}

	@Test
	void whatTheFilterLeavesIsToldToThoseWhoDoNotSeeIt() throws IOException {
		BrowserPage page = open(BusyNight.of(40));
		page.fill("[name=text]", "teveth");
		page.await("document.querySelector('[aria-live=polite]').textContent.endsWith('match.')");
	}

	private static List<String> barriers(BrowserPage page) throws IOException {
		try (InputStream in = Objects
			.requireNonNull(AccessibilityInBrowserTests.class.getResourceAsStream("accessibility.js"))) {
			JsonNode result = page.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			assertThat(result.path("texts").asInt()).as("texts looked at").isGreaterThan(20);
			return result.path("found").valueStream().map(JsonNode::asString).toList();
		}
	}

}
