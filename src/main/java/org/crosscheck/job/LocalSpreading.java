package org.crosscheck.job;

import java.util.function.Function;

import org.crosscheck.job.Progress.Task;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.step.Step;
import org.springframework.core.task.TaskExecutor;

/**
 * Threads of this process work on the parts; the step's own thread only waits for them.
 *
 * @param executor of these threads
 * @param workers how many there are
 */
record LocalSpreading(TaskExecutor executor, int workers) implements Spreading {

	@Override
	public PartitionHandler over(Step part, Function<String, Task> taskOf) {
		TaskExecutorPartitionHandler handler = new TaskExecutorPartitionHandler();
		handler.setStep(part);
		handler.setTaskExecutor(this.executor);
		return handler;
	}

}
