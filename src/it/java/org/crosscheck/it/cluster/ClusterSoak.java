package org.crosscheck.it.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.crosscheck.it.News;
import org.crosscheck.it.Program;
import org.crosscheck.it.Reports;

/**
 * Does to a manager, its workers, their broker and their database what a bad night does,
 * gives the same commands again as a supervisor would, and compares the reports with those
 * of a process that did the job alone, byte by byte, times apart. Ends with 1 at the first
 * difference. Without faults, it tells what processor time each process has used instead,
 * after a small night in which all of them get warm. Arguments: see {@code remote.sh}.
 */
public final class ClusterSoak {

	/** Faults in a step of a night, so that the next step gets its share. */
	private static final int FEW = 7;

	/** Articles of the night in which a cluster gets warm that is measured. */
	private static final int WARM = 100;

	private final Map<String, String> options;

	private final Path work;

	private final Random random;

	private final FaultTally tally = new FaultTally();

	private final Restarts restarts;

	private final Map<Integer, Map<String, String>> expected = new HashMap<>();

	private ClusterSoak(Map<String, String> options) throws IOException {
		this.options = options;
		this.work = Path.of(text("--work", "target/cluster")).toAbsolutePath();
		Files.createDirectories(this.work);
		this.random = new Random(number("--seed", 1));
		this.restarts = new Restarts(this.work);
	}

	/** Runs it. */
	public static void main(String[] args) throws Exception {
		Runtime.getRuntime().addShutdownHook(
				new Thread(() -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly)));
		Map<String, String> options = new HashMap<>();
		for (String arg : args) {
			options.put(arg.replaceAll("=.*", ""), arg.replaceAll("^[^=]*=", ""));
		}
		ClusterSoak soak = new ClusterSoak(options);
		if (soak.number("--faults", 60) > 0) {
			soak.disturb();
		}
		else {
			soak.measure();
		}
		System.exit(0);
	}

	private void disturb() throws Exception {
		int nights = number("--nights", 2);
		int wanted = number("--faults", 60);
		for (int night = 1; night <= nights; night++) {
			new News(7).write(input(night), number("--articles", 3000), night);
			alone(night);
		}
		try (Cluster cluster = cluster()) {
			for (int round = 0; round == 0 || this.tally.total() < wanted; round++) {
				String name = "round" + round;
				cluster.begin(name);
				for (int night = 1; night <= nights; night++) {
					FaultInjector injector = new FaultInjector(cluster, this.tally, this.random,
							Math.min(FEW, (wanted + 1) / 2));
					night(cluster, name, night).run(injector, this.tally, (round == 0 && wanted >= 10) ? 0 : wanted,
							this.restarts);
					compare(name, night);
					System.out.println(name + ", night " + night + ": " + this.tally + ", " + this.restarts);
				}
			}
		}
		System.out.println("every report was identical to that of a process alone; " + this.tally + ", " + this.restarts);
	}

	private void measure() throws Exception {
		new News(7).write(input(0), WARM, 1);
		if (this.options.containsKey("--input")) {
			Files.createDirectories(input(1));
			Path articles = Path.of(text("--input", ""));
			Files.copy(articles, input(1).resolve(articles.getFileName()));
		}
		else {
			new News(8).write(input(1), number("--articles", 3000), 1);
		}
		try (Cluster cluster = cluster()) {
			cluster.begin("measured");
			night(cluster, "measured", 0).run(new FaultInjector(cluster, this.tally, this.random, 0), this.tally, 0,
					this.restarts);
			System.out.println(night(cluster, "measured", 1).measure());
		}
		String summary = Files.readString(reports("measured", 1).resolve("summary.json"));
		System.out.println(summary.replaceAll("(?s).*(\"step_seconds\" : \\{[^}]*}).*", "$1").replaceAll("\\s+", " "));
	}

	private Cluster cluster() throws IOException {
		return new Cluster(this.work, jar(), List.of(text("--jvm", Cluster.SMALL).split(" ")), number("--workers", 3));
	}

	private void alone(int night) throws Exception {
		Program alone = Program.start(jar(), List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
				List.of("--input=" + input(night), "--output=" + this.work.resolve("alone"), "--run.date=" + date(night),
						"--crosscheck.settle=0s"));
		require(alone.await() == 0, "a process alone failed: " + alone.said());
		this.expected.put(night, Reports.of(reports("alone", night)));
	}

	private Night night(Cluster cluster, String output, int night) {
		return new Night(cluster, input(night), this.work.resolve(output), date(night));
	}

	private void compare(String output, int night) throws IOException {
		Map<String, String> found = Reports.of(reports(output, night));
		Map<String, String> wanted = this.expected.get(night);
		List<String> differ = wanted.keySet().stream().filter((name) -> !wanted.get(name).equals(found.get(name))).toList();
		require(differ.isEmpty() && found.keySet().equals(wanted.keySet()),
				output + ", night " + night + ": other than alone: " + differ);
	}

	private Path input(int night) {
		return this.work.resolve("night" + night);
	}

	private Path reports(String output, int night) {
		return this.work.resolve(output).resolve("runs").resolve(date(night));
	}

	private static String date(int night) {
		return "2026-11-2" + night;
	}

	private Path jar() {
		return Path.of(text("--jar", "target/crosscheck.jar"));
	}

	private int number(String name, int otherwise) {
		return Integer.parseInt(text(name, Integer.toString(otherwise)));
	}

	private String text(String name, String otherwise) {
		return this.options.getOrDefault(name, otherwise);
	}

	static void require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalStateException(what);
		}
	}

}
