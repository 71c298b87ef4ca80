package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * Measures how soon a {@code summary.html} can be read and used, by the entries that the
 * browser itself keeps: the first contentful paint, and the end of the page's scripts.
 * Prints the median of five loads for each number of findings.
 */
final class PageSpeed {

	private static final int LOADS = 5;

	private PageSpeed() {
	}

	/** Takes a folder for the pages and the numbers of findings. */
	public static void main(String[] args) throws IOException, InterruptedException {
		Path folder = Files.createDirectories(Path.of(args[0]));
		Path program = Chromium.find().orElseThrow(() -> new IOException("no Chromium on this machine"));
		try (Chromium browser = Chromium.start(program, folder)) {
			for (String count : List.of(args).subList(1, args.length)) {
				Path night = Files.createDirectories(folder.resolve(count));
				new ReportWriter().write(night, BusyNight.of(Integer.parseInt(count)));
				measure(browser, night.resolve("summary.html"), count);
			}
		}
	}

	private static void measure(Chromium browser, Path file, String count) throws IOException {
		List<Double> painted = new ArrayList<>();
		List<Double> usable = new ArrayList<>();
		List<Double> filtered = new ArrayList<>();
		for (int load = 0; load < LOADS; load++) {
			try (BrowserPage page = browser.open(file)) {
				page.await("performance.getEntriesByName('first-contentful-paint').length");
				painted.add(number(page, "performance.getEntriesByName('first-contentful-paint')[0].startTime"));
				usable.add(number(page, "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
				filtered.add(number(page, """
						(() => {
							const field = document.querySelector('[name=text]');
							field.value = 'teveth';
							const from = performance.now();
							field.form.dispatchEvent(new Event('submit', { cancelable: true }));
							return performance.now() - from;
						})()"""));
			}
		}
		System.out.printf("%s findings, %.2f MB: first paint %.0f ms, usable %.0f ms, first search %.0f ms%n", count,
				Files.size(file) / 1e6, median(painted), median(usable), median(filtered));
	}

	private static double number(BrowserPage page, String expression) {
		JsonNode value = page.run(expression);
		return value.asDouble();
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

}
