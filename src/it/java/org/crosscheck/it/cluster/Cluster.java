package org.crosscheck.it.cluster;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.crosscheck.it.Program;

/** A PostgreSQL server, a broker, workers under a supervisor, and managers. */
final class Cluster implements AutoCloseable {

	/** Options of many JVMs on a small machine, of which each lives for a short time only. */
	static final String SMALL = "-Xmx384m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

	private final Path work;

	private final Path jar;

	private final List<String> jvm;

	private final int wanted;

	private final int databasePort = freePort();

	private final List<Program> workers = new ArrayList<>();

	private final BrokerProcess broker;

	private EmbeddedPostgres postgres;

	private String database = "postgres";

	/**
	 * Starts server and broker.
	 * @param jvm options for manager and workers
	 * @param workers that supervision sees to
	 */
	Cluster(Path work, Path jar, List<String> jvm, int workers) throws IOException {
		this.work = work;
		this.jar = jar;
		this.jvm = jvm;
		this.wanted = workers;
		Files.writeString(work.resolve("credentials"), "user=postgres\npassword=postgres\n");
		startDatabase();
		this.broker = new BrokerProcess(work, freePort());
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private void startDatabase() throws IOException {
		this.postgres = EmbeddedPostgres.builder()
			.setPort(this.databasePort)
			.setDataDirectory(this.work.resolve("postgres"))
			.setCleanDataDirectory(false)
			.start();
	}

	/** Stops the server, which ends all sessions, and starts it again on its data. */
	void restartDatabase() throws IOException {
		this.postgres.close();
		startDatabase();
	}

	/** A new database for the next nights, and no workers of the last ones. */
	void begin(String name) throws Exception {
		for (Program worker : this.workers) {
			worker.signal("KILL");
			worker.await();
		}
		this.workers.clear();
		this.database = name;
		sql("postgres", "CREATE DATABASE " + name);
	}

	/** What a supervisor does: starts workers that have ended or never begun. The broker must live. */
	void supervise() throws Exception {
		this.broker.requireAlive();
		this.workers.removeIf((worker) -> !worker.isAlive());
		while (this.workers.size() < this.wanted) {
			this.workers.add(startWorker());
		}
	}

	BrokerProcess broker() {
		return this.broker;
	}

	List<Program> workers() {
		return this.workers;
	}

	/** Waits until all workers are there; needs the tables that a first night makes. */
	void awaitWorkers() throws Exception {
		do {
			supervise();
			Thread.sleep(100);
		}
		while (!this.workers.stream().allMatch((one) -> one.hasSaid("waits for requests")));
	}

	/** Those that are there all the time, by name. */
	Map<String, ProcessHandle> processes() throws IOException {
		Map<String, ProcessHandle> processes = new LinkedHashMap<>();
		for (Program worker : this.workers) {
			processes.put("worker " + (processes.size() + 1), worker.handle());
		}
		processes.put("broker", this.broker.handle());
		long postmaster = Long
			.parseLong(Files.readAllLines(this.work.resolve("postgres/postmaster.pid")).get(0).strip());
		processes.put("PostgreSQL", ProcessHandle.of(postmaster).orElseThrow());
		return processes;
	}

	private Program startWorker() throws IOException {
		return start("--role=worker", "--crosscheck.threads=1");
	}

	Program startManager(Path input, Path output, String date) throws IOException {
		return start("--role=manager", "--input=" + input, "--output=" + output, "--run.date=" + date,
				"--crosscheck.settle=0s", "--crosscheck.threads=4", "--crosscheck.progress=1s");
	}

	private Program start(String... own) throws IOException {
		List<String> args = new ArrayList<>(List.of(own));
		args.addAll(List.of("--store=jdbc:postgresql://127.0.0.1:" + this.databasePort + "/" + this.database,
				"--store-credentials=" + this.work.resolve("credentials"),
				"--broker=" + this.broker.url() + "?connectionTTL=5000&clientFailureCheckPeriod=2000",
				"--crosscheck.remote.poll=200ms", "--crosscheck.remote.heartbeat=1s", "--crosscheck.remote.silence=15s",
				"--crosscheck.remote.timeout=120s",
				"--crosscheck.remote.queue=" + this.database, "--crosscheck.chunk=5"));
		return Program.start(this.jar, this.jvm, args);
	}

	/** The first value that a statement answers, or nothing. */
	String sql(String database, String statement) throws Exception {
		try (Connection connection = this.postgres.getDatabase("postgres", database).getConnection();
				Statement one = connection.createStatement()) {
			if (!one.execute(statement)) {
				return "";
			}
			try (ResultSet rows = one.getResultSet()) {
				return rows.next() ? rows.getString(1) : "";
			}
		}
	}

	/** Steps that still say they are under way. */
	int underWay() throws Exception {
		return Integer.parseInt(sql(this.database, "SELECT COUNT(*) FROM batch_step_execution"
				+ " WHERE status IN ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')"));
	}

	@Override
	public void close() throws Exception {
		for (Program worker : this.workers) {
			worker.signal("KILL");
		}
		this.broker.kill();
		this.postgres.close();
	}

}
