package org.crosscheck.job;

import java.util.function.Function;

import org.crosscheck.job.Progress.Task;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.step.Step;

/** How the parts of a step reach those who work on them. */
public interface Spreading {

	/**
	 * Has the parts of a step worked on.
	 * @param part works on one part; the same step wherever it is done
	 * @param taskOf how far the step is in a run, by the run's name
	 */
	PartitionHandler over(Step part, Function<String, Task> taskOf);

	/** How many parts can be worked on at once, at least 1, as far as is known by now. */
	int workers();

	/**
	 * Waits until nobody works on a run of a manager that has died, so that what it left
	 * can be repaired. To be called by the only manager.
	 */
	default void awaitDeadRuns() {
	}

}
