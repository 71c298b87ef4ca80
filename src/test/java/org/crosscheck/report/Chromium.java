package org.crosscheck.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The browser of this machine, if it has one, without a window and without network. It is
 * driven by the protocol of its own developer tools, for which neither a driver nor a
 * library is needed.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private static final long PATIENCE_SECONDS = 60;

	private final Process process;

	private final DevTools tools;

	private Chromium(Process process, DevTools tools) {
		this.process = process;
		this.tools = tools;
	}

	/** Where it is installed. */
	static Optional<Path> find() {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return Stream.of(path.split(File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/**
	 * Starts it with a new profile.
	 * @param scratch an existing folder for the profile
	 */
	static Chromium start(Path program, Path scratch) throws IOException, InterruptedException {
		Path profile = Files.createTempDirectory(scratch, "profile").toAbsolutePath();
		Process process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu",
				"--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
				"--disable-sync", "--hide-scrollbars", "--remote-debugging-port=0", "--user-data-dir=" + profile,
				"about:blank")
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			return new Chromium(process, DevTools.connect(address(process, profile.resolve("DevToolsActivePort"))));
		}
		catch (IOException | InterruptedException ex) {
			end(process);
			throw ex;
		}
	}

	/** The browser writes down where it listens: the port, then the path. */
	private static String address(Process process, Path written) throws IOException, InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (process.isAlive() && System.nanoTime() < end) {
			List<String> lines = Files.exists(written) ? Files.readAllLines(written) : List.of();
			if (lines.size() > 1) {
				return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
			}
			Thread.sleep(20);
		}
		throw new IOException("the browser did not say where it listens");
	}

	/** Opens a file in a new window and waits until it is loaded. */
	BrowserPage open(Path page) {
		return BrowserPage.open(this.tools, page, null);
	}

	/** The same in a window of that many points. */
	BrowserPage open(Path page, BrowserPage.@Nullable Screen screen) {
		return BrowserPage.open(this.tools, page, screen);
	}

	@Override
	public void close() {
		this.tools.close();
		end(this.process);
	}

	private static void end(Process process) {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}

}
