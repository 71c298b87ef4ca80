package org.crosscheck.job;

import java.util.function.Function;

import org.crosscheck.job.Progress.Task;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Lets {@link Progress} know when a step begins and ends.
 *
 * @param progress where it is told
 * @param taskOf what a run, by its name, has to do in the step
 */
public record ProgressListener(Progress progress, Function<String, Task> taskOf) implements StepExecutionListener {

	@Override
	public void beforeStep(StepExecution execution) {
		this.progress.begin(this.taskOf.apply(RunParameters.nameOf(execution.getJobParameters())));
	}

	@Override
	public ExitStatus afterStep(StepExecution execution) {
		this.progress.end();
		return execution.getExitStatus();
	}

}
