package org.crosscheck.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, as the scheduler starts it. */
final class RunningProgram {

	private final Process process;

	private final BufferedReader lines;

	private final List<String> seen = new ArrayList<>();

	private RunningProgram(Process process) {
		this.process = process;
		this.lines = process.inputReader();
	}

	static RunningProgram start(String... args) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", System.getProperty("java.class.path"), "org.crosscheck.Crosscheck"));
		command.addAll(List.of(args));
		return new RunningProgram(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	/** Waits until a line holds some text; fails when the program ends before. */
	void awaitLine(String text) throws IOException {
		for (String line = this.lines.readLine(); line != null; line = this.lines.readLine()) {
			this.seen.add(line);
			if (line.contains(text)) {
				return;
			}
		}
		throw new AssertionError("never said '" + text + "': " + this.seen);
	}

	/** Ends it like {@code kill -9}. */
	void kill() throws InterruptedException {
		this.process.toHandle().destroyForcibly();
		await();
	}

	/** Asks it to end, like {@code kill}. */
	void terminate() {
		this.process.toHandle().destroy();
	}

	/** Waits for its end and gives the exit code. */
	int await() throws InterruptedException {
		this.lines.lines().forEach(this.seen::add);
		if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
			throw new AssertionError("does not end: " + this.seen);
		}
		return this.process.exitValue();
	}

	String said() {
		return String.join("\n", this.seen);
	}

}
