package org.crosscheck.it.cluster;

import java.io.IOException;
import java.nio.file.Path;

/** A {@link BrokerServer} with a journal in a folder. */
final class BrokerProcess {

	private final Path work;

	private final int port;

	private Process process;

	/** Starts it. */
	BrokerProcess(Path work, int port) throws IOException {
		this.work = work;
		this.port = port;
		this.process = start();
	}

	private Process start() throws IOException {
		// Artemis 2.43 asks for its audit log by a call that JDK 24 took away, which WARN spares it; and it cannot read
		// its journal on JDK 25 unless Netty is allowed what Netty by itself forgoes there
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:+UseSerialGC", "-Dio.netty.noUnsafe=false",
				"-Dlogback.configurationFile=src/main/resources/logback.xml", "-cp",
				System.getProperty("java.class.path"), BrokerServer.class.getName(),
				this.work.resolve("broker").toString(), url())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
			.start();
	}

	private Path log() {
		return this.work.resolve("broker.log");
	}

	/** Its address, without parameters. */
	String url() {
		return "tcp://127.0.0.1:" + this.port;
	}

	/** Kills it and starts it again on its journal. */
	void restart() throws IOException, InterruptedException {
		kill();
		this.process = start();
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * Makes sure of it.
	 * @throws IllegalStateException when it has ended by itself
	 */
	void requireAlive() {
		ClusterSoak.require(this.process.isAlive(), "the broker has ended; see " + log());
	}

	ProcessHandle handle() {
		return this.process.toHandle();
	}

}
