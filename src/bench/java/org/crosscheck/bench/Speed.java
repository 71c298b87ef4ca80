package org.crosscheck.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all measurements and compares each step with the bare loop of the same run. */
final class Speed {

	private static final int STARTS = 5;

	private Speed() {
	}

	/**
	 * Measures.
	 * @param arguments folder or file of news; behind it options of JMH
	 */
	public static void main(String[] arguments)
			throws IOException, InterruptedException, RunnerException, CommandLineOptionException {
		String news = Path.of(arguments[0]).toAbsolutePath().toString();
		String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
		startUp(news);
		Collection<RunResult> results = new Runner(
				new OptionsBuilder().parent(new CommandLineOptions(options)).param("news", news)
					.addProfiler(GCProfiler.class)
					.addProfiler(ProcessorTime.class)
					.build())
			.run();
		print(results);
	}

	private static void startUp(String news) throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		for (int i = 0; i < STARTS; i++) {
			new ProcessBuilder(java, "-Xmx400m", "-cp", ManagementFactory.getRuntimeMXBean().getClassPath(),
					StartUp.class.getName(), news)
				.inheritIO()
				.start()
				.waitFor();
		}
	}

	private static void print(Collection<RunResult> results) {
		List<RunResult> sorted = results.stream()
			.sorted(Comparator.comparing((RunResult result) -> result.getParams().getBenchmark()))
			.toList();
		if (sorted.isEmpty()) {
			return;
		}
		double bare = cpu(sorted.get(0));
		System.out.printf("%-14s %12s %14s %14s %16s%n", "step", "articles/s", "by processor", "of bare loop",
				"bytes an article");
		for (RunResult result : sorted) {
			String name = result.getParams().getBenchmark();
			System.out.printf("%-14s %12.0f %14.0f %14.3f %16.0f%n", name.substring(name.lastIndexOf('_') + 1),
					result.getPrimaryResult().getScore(), cpu(result), cpu(result) / bare,
					secondary(result, "gc.alloc.rate.norm"));
		}
	}

	private static double cpu(RunResult result) {
		return secondary(result, "cpu.rate");
	}

	private static double secondary(RunResult result, String name) {
		return result.getSecondaryResults()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().endsWith(name))
			.mapToDouble((entry) -> entry.getValue().getScore())
			.findFirst()
			.orElse(Double.NaN);
	}

}
