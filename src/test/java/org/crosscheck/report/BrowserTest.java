package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.crosscheck.report.BrowserPage.Screen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/**
 * Base of the tests that open {@code summary.html} in a real browser, one for each class;
 * skipped with a line that says so where there is none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

	private @Nullable Chromium browser;

	private @Nullable Path scratch;

	private @Nullable BrowserPage page;

	@BeforeAll
	void startTheBrowser() throws IOException, InterruptedException {
		Path program = Chromium.find().orElse(null);
		Assumptions.assumeTrue(program != null, "no Chromium on this machine");
		this.scratch = Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), "test");
		this.browser = Chromium.start(program, this.scratch);
	}

	/** An empty folder for files of a test. */
	Path folder() throws IOException {
		if (this.scratch == null) {
			throw new IllegalStateException("the browser was not started");
		}
		return Files.createTempDirectory(this.scratch, "files");
	}

	/** Writes the report of a night and opens it on a desk. */
	BrowserPage open(NightlyResult night) throws IOException {
		return open(night, Screen.DESK);
	}

	BrowserPage open(NightlyResult night, Screen screen) throws IOException {
		Path folder = folder();
		new ReportWriter().write(folder, night);
		return open(folder.resolve("summary.html"), screen);
	}

	BrowserPage open(Path file, Screen screen) {
		if (this.browser == null) {
			throw new IllegalStateException("the browser was not started");
		}
		this.page = this.browser.open(file, screen);
		return this.page;
	}

	@AfterEach
	void closeThePage() {
		if (this.page != null) {
			this.page.close();
			this.page = null;
		}
	}

	@AfterAll
	void endTheBrowser() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

}
