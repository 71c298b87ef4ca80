package org.crosscheck.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Ends the program at random moments, gives the same command again and again, and compares
 * the reports of two nights with those of an undisturbed program, byte by byte, times
 * apart. Arguments: {@code --jar --work --articles --kills --terms --pauses --full --seed
 * --heap}. Ends with 1 at the first difference.
 */
public final class Soak {

	private static final int LONGEST_STOP = 20;

	private final Map<String, String> options;

	private final Path work;

	private final Random random;

	private final Map<String, Integer> killed = new TreeMap<>();

	private final Map<String, Map<String, String>> expected = new HashMap<>();

	private Soak(Map<String, String> options) {
		this.options = options;
		this.work = Path.of(options.getOrDefault("--work", "target/soak")).toAbsolutePath();
		this.random = new Random(number("--seed", 1));
	}

	/** Runs it. */
	public static void main(String[] args) throws Exception {
		Map<String, String> options = new HashMap<>();
		for (String arg : args) {
			options.put(arg.replaceAll("=.*", ""), arg.replaceAll("^[^=]*=", ""));
		}
		new Soak(options).run();
	}

	private void run() throws Exception {
		int articles = number("--articles", 2000);
		for (int night = 1; night <= 2; night++) {
			new News(7).write(this.work.resolve("night" + night), articles, night);
		}
		long began = System.nanoTime();
		for (int night = 1; night <= 2; night++) {
			require(start("undisturbed", night).await() == 0, "undisturbed run failed");
			this.expected.put("night" + night, Reports.of(runOf("undisturbed", night)));
		}
		System.out.printf("undisturbed: two nights of %,d articles in %.0f s%n", articles, (System.nanoTime() - began) / 1e9);
		disturb("TERM", number("--terms", 20), 4);
		for (int n = 0; n < number("--pauses", 1); n++) {
			pause(n);
		}
		new FullDisk(this.work, this.random, this::start).run(number("--full", 5), this::compare);
		disturb("KILL", number("--kills", 100), 137);
		System.out.println("every report was identical to that of the undisturbed runs");
	}

	/** Ends runs by a signal until there were enough of them. */
	private void disturb(String signal, int wanted, int code) throws Exception {
		this.killed.clear();
		int done = 0;
		double longest = 0;
		for (int round = 0; done < wanted; round++) {
			String output = signal + round;
			for (int night = 1; night <= 2; night++) {
				boolean over = false;
				for (int n = 0; n < 12 && done < wanted && !over; n++) {
					Program program = start(output, night);
					String wantedStep = Program.STEPS.get(this.random.nextInt(Program.STEPS.size()));
					boolean there = program.awaitStep(wantedStep);
					Thread.sleep(this.random.nextInt(wantedStep.endsWith("Claims") ? 1500 : 60));
					String step = program.step();
					long asked = System.nanoTime();
					boolean sent = there && program.signal(signal);
					int ended = program.await();
					if (!sent || ended == 0) {
						require(ended == 0, "ended with " + ended + ": " + program.said());
						over = true;
						continue;
					}
					longest = Math.max(longest, (System.nanoTime() - asked) / 1e9);
					require(ended == code, signal + " in " + step + " ended with " + ended + ": " + program.said());
					this.killed.merge(step, 1, Integer::sum);
					done++;
				}
				finish(output, night, over);
				System.out.println(signal + " so far: " + done + " " + this.killed);
			}
		}
		require(longest < LONGEST_STOP, signal + " took " + longest + " s");
		System.out.printf("%s: %d times, at most %.1f s to the end; in %s%n", signal, done, longest, this.killed);
	}

	/** Runs the night to its end if it has not come there, and compares. */
	private void finish(String output, int night, boolean over) throws Exception {
		if (!over) {
			Program last = start(output, night);
			require(last.await() == 0, "does not finish: " + last.said());
		}
		compare(output, night);
	}

	/** A run that is stopped for 30 s keeps its store, and finishes when it is woken. */
	private void pause(int n) throws Exception {
		String output = "STOP" + n;
		Program program = start(output, 1);
		require(program.awaitStep("extractClaims") && program.signal("STOP"), "could not be paused");
		Program second = start(output, 1);
		int code = second.await();
		require(code == 3, "a second run ended with " + code + ": " + second.said());
		TimeUnit.SECONDS.sleep(number("--pause-seconds", 30));
		require(program.signal("CONT") && program.await() == 0, "does not go on: " + program.said());
		compare(output, 1);
		System.out.println("STOP: a second run ended with 3, the first one finished");
	}

	private void compare(String output, int night) throws IOException {
		Map<String, String> found = Reports.of(runOf(output, night));
		Map<String, String> wanted = this.expected.getOrDefault("night" + night, Map.of());
		List<String> differ = new ArrayList<>();
		for (String name : wanted.keySet()) {
			if (!wanted.get(name).equals(found.get(name))) {
				differ.add(name);
			}
		}
		require(differ.isEmpty() && found.keySet().equals(wanted.keySet()),
				output + ", night " + night + ": other than undisturbed: " + differ);
	}

	private Path runOf(String output, int night) {
		return this.work.resolve(output).resolve("runs/2026-11-2" + night);
	}

	private Program start(String output, int night) throws IOException {
		List<String> jvm = List.of("-Xmx" + this.options.getOrDefault("--heap", "512m"), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC");
		return Program.start(Path.of(this.options.getOrDefault("--jar", "target/crosscheck.jar")), jvm,
				List.of("--input=" + this.work.resolve("night" + night), "--output=" + this.work.resolve(output),
						"--run.date=2026-11-2" + night, "--crosscheck.settle=0s"));
	}

	private int number(String name, int otherwise) {
		return Integer.parseInt(this.options.getOrDefault(name, Integer.toString(otherwise)));
	}

	static void require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalStateException(what);
		}
	}

}
