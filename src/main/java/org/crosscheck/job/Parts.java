package org.crosscheck.job;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.store.NightTable;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Divides a step into the parts that were laid down in the tables when the night began,
 * whatever grid Spring Batch asks for, so that a restarted run finds each part under its
 * name again.
 *
 * @param nights where the number of parts is kept
 * @param run name of the run
 */
public record Parts(NightTable nights, String run) implements Partitioner {

	private static final String PART = "part";

	@Override
	public Map<String, ExecutionContext> partition(int gridSize) {
		Map<String, ExecutionContext> parts = new LinkedHashMap<>();
		for (int part = 0; part < this.nights.get(this.run).partitions(); part++) {
			parts.put(String.format(Locale.ROOT, "%s%03d", PART, part), new ExecutionContext());
		}
		return parts;
	}

	/**
	 * The part that a partition's execution works on. It is told by its name, for a
	 * process can die between entering a partition and entering its context, and Spring
	 * Batch 6.0.4 then goes on with an empty one.
	 */
	public static int of(StepExecution execution) {
		return of(execution.getStepName());
	}

	/** The same, of the name of a partition's execution. */
	public static int of(String name) {
		return Integer.parseInt(name.substring(name.lastIndexOf(PART) + PART.length()));
	}

}
