package org.crosscheck.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.crosscheck.report.BrowserPage.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How the page looks in a real browser: wide and narrow, by day and night, on paper. */
class LayoutInBrowserTests extends BrowserTest {

	@ParameterizedTest
	@ValueSource(ints = { 320, 360, 600, 800, 1000, 1600 })
	void nothingIsWiderThanTheWindow(int width) throws IOException {
		BrowserPage page = open(BusyNight.of(40), new Screen(width, 800, false));
		assertThat(page.run("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
		assertThat(page
			.run("[...document.querySelectorAll('main p, main h3, main button, main select, svg text')]"
					+ ".filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length")
			.asInt()).isZero();
	}

	@Test
	void aLongWordAndALongPathDoNotWidenThePage() throws IOException {
		BrowserPage page = open(AlikeFindings.hostile("W".repeat(400)), Screen.PHONE);
		assertThat(page.run("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(360);
	}

	@Test
	void thePageIsDarkWhereTheReaderWantsItDark() throws IOException {
		BrowserPage page = open(Nights.eventful());
		String ground = "getComputedStyle(document.body).backgroundColor";
		assertThat(page.run(ground).asString()).isEqualTo("rgb(253, 252, 249)");
		page.show(new Screen(1200, 900, true));
		assertThat(page.run(ground).asString()).isEqualTo("rgb(22, 22, 20)");
	}

	@Test
	void positionsAreDrawnWhereTheirNumbersLie() throws IOException {
		BrowserPage page = open(Nights.eventful());
		String place = "(letter) => document.querySelector('#f-5be1c0ffee000002 .' + letter + ' .drop').getBoundingClientRect().x";
		double forty = page.run("(" + place + ")('A')").asDouble();
		double twentyEight = page.run("(" + place + ")('B')").asDouble();
		double zero = page.run("document.querySelector('#f-5be1c0ffee000002 svg').getBoundingClientRect().x")
			.asDouble();
		assertThat((twentyEight - zero) / (forty - zero)).isCloseTo(28.0 / 40,
				org.assertj.core.data.Offset.offset(0.01));
	}

	@Test
	void everyFindingThatIsChosenIsPrintedAndNoControl() throws IOException {
		BrowserPage page = open(AlikeFindings.many(60));
		page.showPaper(new Screen(720, 1000, false));
		assertThat(page.texts("#cards > .card")).hasSize(60);
		assertThat(page
			.run("[...document.querySelectorAll('#filter, #pager, #reviews')]"
					+ ".every((one) => !one.checkVisibility())")
			.asBoolean()).isTrue();
	}

	@Test
	void thePageBecomesAPdfOfManyPages() throws IOException {
		Path file = folder().resolve("page.pdf");
		open(AlikeFindings.many(60)).print(file);
		String pdf = Files.readString(file, StandardCharsets.ISO_8859_1);
		assertThat(pdf).startsWith("%PDF-");
		assertThat(pdf.split("/Type\\s*/Page\\b", -1).length - 1).isGreaterThan(10);
	}

	@Test
	void nothingButTheOwnScriptAndStyleIsLetIn() throws IOException {
		BrowserPage page = open(Nights.eventful());
		page.run(
				"window.broken = []; document.addEventListener('securitypolicyviolation', (e) => broken.push(e.violatedDirective))");
		page.run(
				"{ const own = document.createElement('script'); own.textContent = 'window.ran = true'; document.body.append(own); }");
		page.run(
				"document.body.insertAdjacentHTML('beforeend', '<b style=\"color:red\" onclick=\"1\"></b><img src=\"https://example.org/x.png\">')");
		page.await("broken.length >= 3");
		assertThat(page.run("window.ran === undefined").asBoolean()).isTrue();
	}

}
