package org.crosscheck.it.cluster;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What each process of a cluster costs in each step of a night, in seconds of processor time. */
final class Costs {

	private final Map<String, ProcessHandle> processes;

	private final Map<String, Double> last = new LinkedHashMap<>();

	private final Map<String, Map<String, Double>> spent = new LinkedHashMap<>();

	private final long began = System.nanoTime();

	/** From now on. */
	Costs(Map<String, ProcessHandle> processes) {
		this.processes = new LinkedHashMap<>(processes);
		this.processes.forEach((name, process) -> this.last.put(name, ProcessorTime.of(process)));
	}

	/** One that begins now. */
	void add(String name, ProcessHandle process) {
		this.processes.put(name, process);
		this.last.put(name, 0d);
	}

	/**
	 * What was used since the last look was for a step. What a process uses after the last
	 * look before its end is lost.
	 */
	void look(String step) {
		this.processes.forEach((name, process) -> {
			double now = Math.max(ProcessorTime.of(process), this.last.get(name));
			this.spent.computeIfAbsent(name, (one) -> new LinkedHashMap<>())
				.merge(step, now - this.last.put(name, now), Double::sum);
		});
	}

	@Override
	public String toString() {
		return this.spent.entrySet()
			.stream()
			.map((one) -> one.getKey() + ": " + told(one.getValue()) + "\n")
			.collect(Collectors.joining())
				+ String.format(Locale.ROOT, "by the clock %.1f s", (System.nanoTime() - this.began) / 1e9);
	}

	private static String told(Map<String, Double> steps) {
		return String.format(Locale.ROOT, "%.2f s in all",
				steps.values().stream().mapToDouble(Double::doubleValue).sum())
				+ steps.entrySet()
					.stream()
					.filter((one) -> one.getValue() >= 0.01)
					.map((one) -> String.format(Locale.ROOT, ", %s %.2f", one.getKey(), one.getValue()))
					.collect(Collectors.joining());
	}

}
