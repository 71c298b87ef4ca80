package org.crosscheck.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as a process that tells which step it is in. */
public final class Program {

	static final List<String> STEPS = List.of("snapshotInput", "extractClaims", "planBlocks", "checkClaims",
			"assembleFindings", "verify", "writeReports");

	private static final String START = "start";

	private static final String BEGINS = "Executing step: [";

	private static final String ENDS = "executed in";

	private final Process process;

	private final List<String> said = Collections.synchronizedList(new ArrayList<>());

	private final Thread listener;

	private volatile String step = START;

	private Program(Process process) {
		this.process = process;
		this.listener = new Thread(this::listen);
		this.listener.setDaemon(true);
		this.listener.start();
	}

	/** Starts the packaged program. */
	public static Program start(Path jar, List<String> jvm, List<String> args) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(jvm);
		command.addAll(List.of("-jar", jar.toString(), "--logging.level.org.springframework.batch=info"));
		command.addAll(args);
		return new Program(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	private void listen() {
		try (BufferedReader lines = this.process.inputReader()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				this.said.add(line);
				int begins = line.indexOf(BEGINS);
				if (begins >= 0) {
					this.step = line.substring(begins + BEGINS.length(), line.indexOf(']', begins)).replaceAll("Part:.*", "");
				}
				else if (line.contains(ENDS) && !line.contains("Part:")) {
					this.step = this.step.startsWith("after ") ? this.step : "after " + this.step;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The step it is in, "after" one, or "start". */
	public String step() {
		return this.step;
	}

	/** Whether no step has begun yet. */
	public boolean isStarting() {
		return this.step.equals(START);
	}

	/** Whether it runs. */
	public boolean isAlive() {
		return this.process.isAlive();
	}

	/** The process itself. */
	public ProcessHandle handle() {
		return this.process.toHandle();
	}

	/** Whether it has said something. */
	public boolean hasSaid(String text) {
		synchronized (this.said) {
			return this.said.stream().anyMatch((line) -> line.contains(text));
		}
	}

	/** Waits until a step begins; whether it did before the program ended. */
	public boolean awaitStep(String wanted) throws InterruptedException {
		int place = STEPS.indexOf(wanted);
		while (this.process.isAlive()) {
			if (STEPS.indexOf(this.step.replace("after ", "")) >= place) {
				return true;
			}
			Thread.sleep(1);
		}
		return false;
	}

	/** Sends a signal, if it still runs. */
	public boolean signal(String name) throws IOException, InterruptedException {
		return this.process.isAlive()
				&& new ProcessBuilder("kill", "-" + name, Long.toString(this.process.pid())).start().waitFor() == 0;
	}

	/** Waits for its end and gives the exit code; 137 after kill -9. */
	public int await() throws InterruptedException {
		if (!this.process.waitFor(600, TimeUnit.SECONDS)) {
			this.process.destroyForcibly();
			throw new IllegalStateException("does not end: " + said());
		}
		this.listener.join();
		return this.process.exitValue();
	}

	/** All that it has said so far. */
	public String said() {
		synchronized (this.said) {
			return String.join("\n", this.said);
		}
	}

}
