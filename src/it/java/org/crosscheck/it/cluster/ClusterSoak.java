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
 * difference. Without faults, it measures instead. Arguments: see {@code remote.sh}.
 */
public final class ClusterSoak {

	/** Faults in a step of a night, so that the next step gets its share. */
	private static final int FEW = 7;

	private final SoakOptions options;

	private final Random random;

	private final FaultTally tally = new FaultTally();

	private final Restarts restarts;

	private final Map<Integer, Map<String, String>> expected = new HashMap<>();

	private ClusterSoak(SoakOptions options) {
		this.options = options;
		this.random = new Random(options.number("--seed", 1));
		this.restarts = new Restarts(options.work());
	}

	/** Runs it. */
	public static void main(String[] args) throws Exception {
		Runtime.getRuntime()
			.addShutdownHook(
					new Thread(() -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly)));
		SoakOptions options = SoakOptions.of(args);
		Files.createDirectories(options.work());
		if (options.faults() > 0) {
			new ClusterSoak(options).run();
		}
		else {
			new CostMeasurement(options).run();
		}
		System.exit(0);
	}

	private void run() throws Exception {
		int nights = this.options.number("--nights", 2);
		int wanted = this.options.faults();
		Path work = this.options.work();
		for (int night = 1; night <= nights; night++) {
			new News(7).write(Night.input(work, night), this.options.articles(), night);
			alone(night);
		}
		try (Cluster cluster = new Cluster(work, this.options.jar(), List.of(Cluster.SMALL.split(" ")),
				this.options.workers())) {
			for (int round = 0; round == 0 || this.tally.total() < wanted; round++) {
				String name = "round" + round;
				cluster.begin(name);
				for (int night = 1; night <= nights; night++) {
					FaultInjector injector = new FaultInjector(cluster, this.tally, this.random,
							Math.min(FEW, (wanted + 1) / 2));
					Night tonight = Night.of(cluster, work, name, night);
					tonight.run(injector, this.tally, (round == 0 && wanted >= 10) ? 0 : wanted, this.restarts);
					compare(tonight, night);
					System.out.println(name + ", night " + night + ": " + this.tally + ", " + this.restarts);
				}
			}
		}
		System.out
			.println("every report was identical to that of a process alone; " + this.tally + ", " + this.restarts);
	}

	private void alone(int night) throws Exception {
		Path work = this.options.work();
		Program alone = Program.start(this.options.jar(),
				List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
				List.of("--input=" + Night.input(work, night), "--output=" + work.resolve("alone"),
						"--run.date=" + Night.date(night), "--crosscheck.settle=0s"));
		require(alone.await() == 0, "a process alone failed: " + alone.said());
		this.expected.put(night, Reports.of(Night.reports(work.resolve("alone"), Night.date(night))));
	}

	private void compare(Night night, int number) throws IOException {
		Map<String, String> found = Reports.of(night.reports());
		Map<String, String> wanted = this.expected.get(number);
		List<String> differ = wanted.keySet()
			.stream()
			.filter((name) -> !wanted.get(name).equals(found.get(name)))
			.toList();
		require(differ.isEmpty() && found.keySet().equals(wanted.keySet()),
				night.output() + ", night " + number + ": other than alone: " + differ);
	}

	static void require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalStateException(what);
		}
	}

}
