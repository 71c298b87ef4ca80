package org.crosscheck.it.cluster;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What each process of a cluster costs from one moment on, in seconds of processor time. */
final class Costs {

	private final Map<String, ProcessHandle> processes;

	private final Map<String, Double> before = new LinkedHashMap<>();

	private final Map<String, Double> last = new LinkedHashMap<>();

	private final long began = System.nanoTime();

	/** From now on. */
	Costs(Map<String, ProcessHandle> processes) {
		this.processes = new LinkedHashMap<>(processes);
		this.processes.forEach((name, process) -> this.before.put(name, ProcessorTime.of(process)));
	}

	/** Looks at them; what one has used after the last look before its end is lost. */
	void look() {
		this.processes.forEach((name, process) -> this.last.merge(name, ProcessorTime.of(process), Math::max));
	}

	/** One that begins now. */
	void add(String name, ProcessHandle process) {
		this.processes.put(name, process);
		this.before.put(name, 0d);
	}

	@Override
	public String toString() {
		return this.last.entrySet()
			.stream()
			.map((one) -> String.format(Locale.ROOT, "%s %.2f s", one.getKey(),
					one.getValue() - this.before.get(one.getKey())))
			.collect(Collectors.joining(", "))
				+ String.format(Locale.ROOT, "; by the clock %.1f s", (System.nanoTime() - this.began) / 1e9);
	}

}
