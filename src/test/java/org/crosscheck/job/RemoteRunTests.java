package org.crosscheck.job;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.crosscheck.Crosscheck;
import org.crosscheck.generator.ArticleGenerator;
import org.crosscheck.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A manager and two workers with a broker and a PostgreSQL server, all in this JVM. */
class RemoteRunTests {

	private static final String QUEUE = "requests";

	@TempDir
	Path folder = Path.of("");

	private final List<RunningWorker> workers = new ArrayList<>();

	private TestBroker broker;

	@BeforeEach
	void input() throws Exception {
		this.broker = new TestBroker("");
		ArticleGenerator.write(this.folder.resolve("articles.jsonl"), 60, 7);
		Files.writeString(this.folder.resolve("user"),
				"user=" + TestBroker.USER + "\npassword=" + TestBroker.PASSWORD + "\n");
	}

	@AfterEach
	void end() throws Exception {
		for (RunningWorker worker : this.workers) {
			worker.stop();
		}
		this.broker.stop();
	}

	@Test
	void workersComeToTheSameReportsAsAProcessAlone() throws Exception {
		InOneProcess alone = new InOneProcess(this.folder);
		assertThat(alone.run("--input=$/articles.jsonl", "--output=$/alone", "--run.date=2026-11-21")).isZero();
		InOneProcess manager = new InOneProcess(this.folder, Crosscheck.class, TestDatabase.POSTGRES);
		CompletableFuture<Integer> run = CompletableFuture
			.supplyAsync(() -> manager.run(args("--role=manager", "--input=$/articles.jsonl", "--output=$/spread",
					"--run.date=2026-11-21", "--crosscheck.progress=100ms")));
		await().atMost(Duration.ofSeconds(30)).until(() -> this.broker.waiting(QUEUE) > 0);
		RunningWorker first = start();
		RunningWorker second = start();
		assertThat(run.get()).describedAs(manager.said()).isZero();
		assertThat(manager.reports("spread", "2026-11-21")).isEqualTo(alone.reports("alone", "2026-11-21"))
			.containsKey("claims.jsonl");
		assertThat(manager.said()).contains("no worker is alive", "extractClaims: ", "checkClaims: ");
		assertThat(first.said() + second.said()).contains("extractClaimsPart:part000: COMPLETED",
				"checkClaimsPart:part000: COMPLETED");
		assertThat(manager.sql("spread", "SELECT COUNT(*) FROM worker")).containsExactly("2");
		InOneProcess list = new InOneProcess(this.folder, Crosscheck.class, TestDatabase.POSTGRES);
		await().atMost(Duration.ofSeconds(30)).until(() -> {
			assertThat(list.run("--output=$/spread", "--workers")).isZero();
			return list.said().contains("idle");
		});
		assertThat(list.said()).contains("2 workers", "alive");
		assertThat(first.stop()).isEqualTo(4);
		assertThat(list.run("--output=$/spread", "--workers")).isZero();
		assertThat(list.said()).contains("1 workers");
	}

	@Test
	void aManagerWithoutWorkersGivesUpAndGoesOnWithTheSameCommand() throws Exception {
		InOneProcess manager = new InOneProcess(this.folder, Crosscheck.class, TestDatabase.POSTGRES);
		String[] command = args("--role=manager", "--input=$/articles.jsonl", "--output=$/spread",
				"--run.date=2026-11-21", "--crosscheck.remote.timeout=1s");
		assertThat(manager.run(command)).describedAs(manager.said()).isEqualTo(5);
		assertThat(manager.said()).contains("parts of extractClaimsPart", "have not moved for 1 s", "--workers");
		long stale = this.broker.waiting(QUEUE);
		assertThat(stale).isPositive();
		RunningWorker worker = start();
		await().atMost(Duration.ofSeconds(30)).until(() -> worker.said().contains("its run is FAILED"));
		command[command.length - 1] = "--crosscheck.remote.timeout=60s";
		assertThat(manager.run(command)).describedAs(manager.said()).isZero();
		assertThat(manager.said()).contains("Going on with run 2026-11-21");
		await().atMost(Duration.ofSeconds(30)).until(() -> this.broker.waiting(QUEUE) == 0);
		assertThat(worker.said().lines().filter((line) -> line.startsWith("Dropped")).count()).isEqualTo(stale);
	}

	@Test
	void whatNobodyCanFulfilIsDroppedOrPutAside() throws Exception {
		InOneProcess manager = new InOneProcess(this.folder, Crosscheck.class, TestDatabase.POSTGRES);
		assertThat(manager.run(args("--role=manager", "--input=$/articles.jsonl", "--output=$/spread",
				"--run.date=2026-11-21", "--crosscheck.remote.timeout=1s")))
			.isEqualTo(5);
		long unreadable = this.broker.waiting(QUEUE);
		assertThat(this.broker.expiry(QUEUE)).isBetween(Instant.now().plus(Duration.ofDays(6)),
				Instant.now().plus(Duration.ofDays(8)));
		manager.sql("spread", "UPDATE batch_step_execution SET status = 'NONE' WHERE step_name LIKE '%:%'");
		RunningWorker worker = start();
		String kin = manager.sql("spread", "SELECT kin FROM worker").get(0);
		this.broker.send(QUEUE, "for workers of another kin", "other");
		this.broker.send(QUEUE, "no request", kin);
		this.broker.send(QUEUE, "{\"stepExecutionId\":999998,\"stepName\":\"brewCoffee\"}", kin);
		this.broker.send(QUEUE, "{\"stepExecutionId\":999999,\"stepName\":\"checkClaimsPart\"}", kin);
		await().atMost(Duration.ofSeconds(60)).until(() -> this.broker.waiting(QUEUE) == 1);
		assertThat(worker.said()).contains("Dropped a message that is no request.", "no such step",
				"no such execution");
		assertThat(this.broker.waiting(TestBroker.DEAD_LETTERS + QUEUE)).isEqualTo(unreadable);
	}

	private RunningWorker start() {
		List<String> args = new ArrayList<>(TestDatabase.POSTGRES.arguments(this.folder.resolve("spread")));
		args.addAll(List.of(args("--role=worker")));
		RunningWorker worker = new RunningWorker(args.toArray(String[]::new));
		this.workers.add(worker);
		await().atMost(Duration.ofSeconds(30)).until(() -> worker.said().contains("waits for requests"));
		return worker;
	}

	private String[] args(String... own) {
		List<String> args = new ArrayList<>(List.of("--broker=" + this.broker.url(),
				"--broker-credentials=" + this.folder.resolve("user"), "--crosscheck.remote.queue=" + QUEUE,
				"--crosscheck.remote.poll=50ms", "--crosscheck.threads=1", "--crosscheck.settle=1ms"));
		args.addAll(List.of(own));
		return args.toArray(String[]::new);
	}

	/** A worker on a thread of its own. */
	private static final class RunningWorker {

		private final ByteArrayOutputStream said = new ByteArrayOutputStream();

		private final CompletableFuture<Integer> code = new CompletableFuture<>();

		private final Thread thread;

		RunningWorker(String... args) {
			PrintStream out = new PrintStream(this.said, true, StandardCharsets.UTF_8);
			this.thread = new Thread(() -> this.code.complete(new Launcher(Crosscheck.class, out, out).run(args)));
			this.thread.start();
		}

		String said() {
			return this.said.toString(StandardCharsets.UTF_8);
		}

		int stop() throws Exception {
			this.thread.interrupt();
			return this.code.get();
		}

	}

}
