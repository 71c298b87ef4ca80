package org.crosscheck.it.cluster;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The faults that have happened, by step and kind. */
final class FaultTally {

	private final Map<String, Map<Fault, Integer>> counts = new TreeMap<>();

	void add(String step, Fault fault) {
		this.counts.computeIfAbsent(step, (one) -> new TreeMap<>()).merge(fault, 1, Integer::sum);
	}

	int total() {
		return this.counts.values().stream().flatMap((one) -> one.values().stream()).mapToInt(Integer::intValue).sum();
	}

	/** The kind that has been rarest in a step, and of several the one that has been rarest in all. */
	Fault rarest(String step) {
		return Stream.of(Fault.values())
			.min(Comparator.comparingInt((Fault one) -> count(step, one)).thenComparingInt(this::count))
			.orElseThrow();
	}

	private int count(String step, Fault fault) {
		return this.counts.getOrDefault(step, Map.of()).getOrDefault(fault, 0);
	}

	private int count(Fault fault) {
		return this.counts.keySet().stream().mapToInt((step) -> count(step, fault)).sum();
	}

	@Override
	public String toString() {
		return total() + " faults " + this.counts;
	}

}
