package org.crosscheck.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives the program thousands of spoilt files of every format and sees that it ends with 0,
 * that {@code articles.csv} knows each of them, that none takes longer than a limit, and
 * that the heap suffices. Arguments: {@code --jar --work --files --seed --heap --slowest}
 * (in milliseconds). The same seed makes the same files.
 */
public final class Fuzz {

	private static final Pattern PROGRESS = Pattern.compile("(snapshotInput|extractClaims): ([0-9,]+) of .*");

	private static final int FILES_OF_A_SEED = 40;

	private final Map<String, String> options;

	private final Path work;

	private Fuzz(Map<String, String> options) {
		this.options = options;
		this.work = Path.of(options.getOrDefault("--work", "target/fuzz")).toAbsolutePath();
	}

	/** Runs it. */
	public static void main(String[] args) throws Exception {
		Map<String, String> options = new HashMap<>();
		for (String arg : args) {
			options.put(arg.replaceAll("=.*", ""), arg.replaceAll("^[^=]*=", ""));
		}
		new Fuzz(options).run();
	}

	private void run() throws Exception {
		int files = Integer.parseInt(this.options.getOrDefault("--files", "10000"));
		Set<String> names = write(files, new Random(Long.parseLong(this.options.getOrDefault("--seed", "1"))));
		String heap = this.options.getOrDefault("--heap", "512m");
		long began = System.nanoTime();
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + heap, "-jar", this.options.getOrDefault("--jar", "target/crosscheck.jar"),
				"--input=" + this.work.resolve("in"), "--output=" + this.work.resolve("out"), "--run.date=2026-11-22",
				"--crosscheck.threads=1", "--crosscheck.chunk=1", "--crosscheck.progress=1ns")
			.redirectErrorStream(true)
			.start();
		double slowest = slowest(process);
		int code = process.waitFor();
		double seconds = (System.nanoTime() - began) / 1e9;
		Soak.require(code == 0, "ended with " + code);
		Map<String, Integer> states = account(names);
		double limit = Integer.parseInt(this.options.getOrDefault("--slowest", "5000")) / 1e3;
		System.out.printf("%,d files in %.0f s with a heap of %s: slowest %.2f s, rows in articles.csv %s%n", files, seconds,
				heap, slowest, states);
		Soak.require(slowest < limit, "a file took " + slowest + " s");
	}

	private Set<String> write(int files, Random random) throws IOException {
		Path in = Files.createDirectories(this.work.resolve("in"));
		Mutations mutations = new Mutations(random);
		Set<String> names = new HashSet<>();
		Map<String, byte[]> seeds = Map.of();
		for (int n = 0; n < files; n++) {
			if (n % FILES_OF_A_SEED == 0) {
				seeds = seeds(n / FILES_OF_A_SEED);
			}
			List<String> endings = List.copyOf(seeds.keySet());
			String ending = endings.get(n % endings.size());
			boolean packed = random.nextInt(5) == 0;
			String name = "f%05d%s%s".formatted(n, ending, packed ? ".gz" : "");
			Files.write(in.resolve(name), mutations.of(seeds.getOrDefault(ending, new byte[0]), packed));
			names.add(name);
		}
		return names;
	}

	/** A file of every format, by ending, with articles on events of its own. */
	private Map<String, byte[]> seeds(int number) throws IOException {
		Path folder = this.work.resolve("seeds").resolve(Integer.toString(number));
		new News(number).write(folder, number * 12, 10, 1);
		Map<String, byte[]> seeds = new TreeMap<>();
		try (Stream<Path> all = Files.list(folder)) {
			for (Path seed : all.toList()) {
				seeds.put(seed.getFileName().toString().replaceAll(".*\\.", "."), Files.readAllBytes(seed));
			}
		}
		byte[] archive = seeds.getOrDefault(".warc", new byte[0]);
		String page = new String(archive, StandardCharsets.UTF_8);
		seeds.put(".html", page.substring(page.indexOf("<html>"), page.indexOf("</html>")).getBytes(StandardCharsets.UTF_8));
		seeds.put(".json", ("[" + new String(seeds.getOrDefault(".jsonl", new byte[0]), StandardCharsets.UTF_8).strip()
			.replace("\n", ",") + "]").getBytes(StandardCharsets.UTF_8));
		return seeds;
	}

	/** Longest time between two lines of progress of one step, in seconds. */
	private static double slowest(Process process) throws IOException {
		long before = System.nanoTime();
		String step = "";
		long longest = 0;
		try (var lines = process.inputReader()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				Matcher progress = PROGRESS.matcher(line);
				long now = System.nanoTime();
				if (progress.matches()) {
					longest = step.equals(progress.group(1)) ? Math.max(longest, now - before) : longest;
					step = progress.group(1);
					before = now;
				}
				else if (!line.startsWith(" ") && !line.startsWith("\tat")) {
					System.out.println(line);
				}
			}
		}
		return longest / 1e9;
	}

	private Map<String, Integer> account(Set<String> names) throws IOException {
		Map<String, Integer> states = new TreeMap<>();
		Set<String> missing = new HashSet<>(names);
		List<String> rows = new ArrayList<>(Files.readAllLines(this.work.resolve("out/latest/articles.csv")));
		for (String row : rows) {
			if (row.matches("f\\d{5}\\.[a-z.]+,.*")) {
				missing.remove(row.substring(0, row.indexOf(',')));
			}
			Matcher state = Pattern.compile(",(READ|UNCHANGED|DUPLICATE_OF|REJECTED|DEFERRED),").matcher(row);
			if (state.find()) {
				states.merge(state.group(1), 1, Integer::sum);
			}
		}
		Soak.require(missing.isEmpty(), "not in articles.csv: " + missing);
		return states;
	}

}
