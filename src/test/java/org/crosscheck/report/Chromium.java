package org.crosscheck.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The browser of this machine, if it has one, without a window and without network. */
record Chromium(Path program) {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	static Optional<Chromium> find() {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return Stream.of(path.split(File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst()
			.map(Chromium::new);
	}

	/** The document as it is after its scripts have run. */
	Document open(Path page, Path scratch) throws IOException, InterruptedException {
		Path dom = Files.createTempFile(scratch, "dom", ".html");
		Process browser = new ProcessBuilder(this.program.toString(), "--headless", "--no-sandbox", "--disable-gpu",
				"--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
				"--disable-sync", "--user-data-dir=" + Files.createTempDirectory(scratch, "profile").toAbsolutePath(),
				"--virtual-time-budget=5000", "--dump-dom", page.toAbsolutePath().toUri().toString())
			.redirectOutput(dom.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		if (!browser.waitFor(120, TimeUnit.SECONDS)) {
			browser.descendants().forEach(ProcessHandle::destroyForcibly);
			browser.destroyForcibly();
			throw new IOException("the browser did not end by itself: " + this.program);
		}
		return Jsoup.parse(Files.readString(dom, StandardCharsets.UTF_8));
	}

}
