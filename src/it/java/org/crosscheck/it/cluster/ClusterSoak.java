package org.crosscheck.it.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.crosscheck.it.News;
import org.crosscheck.it.Program;
import org.crosscheck.it.Reports;

/**
 * Does to a manager, its workers, their broker and their database what a bad night does,
 * gives the same commands again as a supervisor would, and compares the reports with those
 * of a process that did the job alone, byte by byte, times apart. Arguments: {@code --jar
 * --work --articles --faults --seed --workers}. Ends with 1 at the first difference.
 */
public final class ClusterSoak {

	/** The steps that are spread. */
	private static final List<String> LONG = List.of("extractClaims", "checkClaims");

	/** Faults in a step of a night, so that the next step gets its share. */
	private static final int FEW = 7;

	private static final int LONGEST_STOP = 20;

	/** Longer than the broker waits for a sign of life of a worker. */
	private static final int PAUSE = 9000;

	private final Map<String, String> options;

	private final Path work;

	private final Random random;

	private final Map<String, Map<Fault, Integer>> counts = new TreeMap<>();

	private final Map<String, Integer> tonight = new HashMap<>();

	private final Map<String, Map<String, String>> expected = new HashMap<>();

	private int restarts;

	private ClusterSoak(Map<String, String> options) throws IOException {
		this.options = options;
		this.work = Path.of(options.getOrDefault("--work", "target/cluster")).toAbsolutePath();
		Files.createDirectories(this.work);
		this.random = new Random(number("--seed", 1));
	}

	/** Runs it. */
	public static void main(String[] args) throws Exception {
		Map<String, String> options = new HashMap<>();
		for (String arg : args) {
			options.put(arg.replaceAll("=.*", ""), arg.replaceAll("^[^=]*=", ""));
		}
		new ClusterSoak(options).run();
		System.exit(0);
	}

	private void run() throws Exception {
		int nights = number("--nights", 2);
		for (int night = 1; night <= nights; night++) {
			new News(7).write(input(night), number("--articles", 3000), night);
			Program alone = Program.start(jar(), List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
					List.of("--input=" + input(night), "--output=" + this.work.resolve("alone"),
							"--run.date=2026-11-2" + night, "--crosscheck.settle=0s"));
			require(alone.await() == 0, "a process alone failed: " + alone.said());
			this.expected.put("night" + night, Reports.of(reports("alone", night)));
		}
		int wanted = number("--faults", 60);
		try (Cluster cluster = new Cluster(this.work, jar())) {
			int round = 0;
			for (; round == 0 || done() < wanted; round++) {
				String name = "round" + round;
				cluster.begin(name, number("--workers", 3));
				for (int night = 1; night <= nights; night++) {
					night(cluster, name, night, (round == 0 && wanted >= 10) ? 0 : wanted);
					System.out.println(name + ", night " + night + ": " + done() + " faults so far " + this.counts
							+ ", manager started again " + this.restarts + " times");
				}
			}
		}
		System.out.println("every report was identical to that of a process alone; faults " + this.counts
				+ ", manager started again " + this.restarts + " times");
	}

	/** One night, with faults until it ends or there were enough. */
	private void night(Cluster cluster, String output, int night, int wanted) throws Exception {
		Program manager = manager(cluster, output, night);
		this.tonight.clear();
		long began = System.nanoTime();
		while (true) {
			require(System.nanoTime() - began < 900e9, "does not end: " + manager.said());
			if (!manager.isAlive()) {
				int code = manager.await();
				if (code == 0) {
					break;
				}
				require(code == 5 || code == 137, "manager ended with " + code + ": " + manager.said());
				this.restarts++;
				manager = manager(cluster, output, night);
			}
			cluster.supervise();
			if (done() < wanted) {
				happen(cluster, manager);
			}
			Thread.sleep(20);
		}
		compare(output, night);
		require(cluster.underWay() == 0, "steps are left under way");
	}

	/** Lets a fault happen that has been rarest in the step that the manager is in. */
	private void happen(Cluster cluster, Program manager) throws Exception {
		String step = manager.step();
		if (!LONG.contains(step) || this.random.nextInt(3) == 0) {
			return;
		}
		Thread.sleep(this.random.nextInt(step.equals("checkClaims") ? 150 : 800));
		Fault fault = Stream.of(Fault.values())
			.min(Comparator.comparingInt((Fault one) -> count(step, one)).thenComparingInt(this::count))
			.orElseThrow();
		if (!manager.isAlive() || !manager.step().equals(step) || this.tonight.getOrDefault(step, 0) >= Math.min(FEW, (number("--faults", 60) + 1) / 2)) {
			return;
		}
		Program worker = busy(cluster);
		boolean done = switch (fault) {
			case WORKER_KILLED -> worker != null && worker.signal("KILL");
			case MANAGER_KILLED -> manager.signal("KILL");
			case BROKER_KILLED -> {
				cluster.restartBroker();
				yield true;
			}
			case DATABASE_RESTARTED -> {
				cluster.restartDatabase();
				yield true;
			}
			case WORKER_PAUSED -> worker != null && pause(worker);
			case WORKER_STOPPED -> worker != null && stop(worker);
		};
		if (done) {
			this.counts.computeIfAbsent(step, (one) -> new TreeMap<>()).merge(fault, 1, Integer::sum);
			this.tonight.merge(step, 1, Integer::sum);
			System.out.println(fault + " in " + step);
		}
	}

	/** A worker that is at a part. */
	private Program busy(Cluster cluster) {
		List<Program> busy = new ArrayList<>(
				cluster.workers().stream().filter((one) -> one.isAlive() && one.step().endsWith("Claims")).toList());
		return busy.isEmpty() ? null : busy.get(this.random.nextInt(busy.size()));
	}

	private static boolean pause(Program worker) throws Exception {
		if (!worker.signal("STOP")) {
			return false;
		}
		Thread.sleep(PAUSE);
		return worker.signal("CONT");
	}

	private static boolean stop(Program worker) throws Exception {
		long asked = System.nanoTime();
		if (!worker.signal("TERM")) {
			return false;
		}
		int code = worker.await();
		double took = (System.nanoTime() - asked) / 1e9;
		require(code == 4, "a worker that was asked to stop ended with " + code + ": " + worker.said());
		require(took < LONGEST_STOP, "a worker took " + took + " s to stop");
		return true;
	}

	private Program manager(Cluster cluster, String output, int night) throws IOException {
		return cluster.startManager(input(night), this.work.resolve(output), "2026-11-2" + night);
	}

	private void compare(String output, int night) throws IOException {
		Map<String, String> found = Reports.of(reports(output, night));
		Map<String, String> wanted = this.expected.getOrDefault("night" + night, Map.of());
		List<String> differ = wanted.keySet().stream().filter((name) -> !wanted.get(name).equals(found.get(name))).toList();
		require(differ.isEmpty() && found.keySet().equals(wanted.keySet()),
				output + ", night " + night + ": other than alone: " + differ);
	}

	private int count(String step, Fault fault) {
		return this.counts.getOrDefault(step, Map.of()).getOrDefault(fault, 0);
	}

	private int count(Fault fault) {
		return LONG.stream().mapToInt((step) -> count(step, fault)).sum();
	}

	private int done() {
		return this.counts.values().stream().flatMap((one) -> one.values().stream()).mapToInt(Integer::intValue).sum();
	}

	private Path input(int night) {
		return this.work.resolve("night" + night);
	}

	private Path reports(String output, int night) {
		return this.work.resolve(output).resolve("runs/2026-11-2" + night);
	}

	private Path jar() {
		return Path.of(this.options.getOrDefault("--jar", "target/crosscheck.jar"));
	}

	private int number(String name, int otherwise) {
		return Integer.parseInt(this.options.getOrDefault(name, Integer.toString(otherwise)));
	}

	private static void require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalStateException(what);
		}
	}

}
