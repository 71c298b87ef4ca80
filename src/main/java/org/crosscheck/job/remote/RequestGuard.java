package org.crosscheck.job.remote;

import java.util.Set;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.step.StepExecution;

import org.jspecify.annotations.Nullable;

/**
 * Finds requests that must not be fulfilled: those of a manager that has died, and those
 * that were sent or delivered twice. A broker keeps a request until it is fulfilled,
 * whatever has become of the run meanwhile, and Spring Batch's own handler never asks.
 *
 * @param steps names of the steps that a request may be for
 */
record RequestGuard(Set<String> steps) {

	/**
	 * Why a request is to be dropped, {@code null} when it is to be fulfilled. A part
	 * that is STARTED is: who had it has lost the request, for the broker hands it to
	 * nobody else before, and cannot write any more once it is taken over.
	 * @param execution what the request names in the metadata
	 */
	@Nullable String refusal(PartRequest request, @Nullable StepExecution execution) {
		if (!this.steps.contains(request.stepName())) {
			return "there is no such step";
		}
		if (execution == null || !execution.getStepName().startsWith(request.stepName() + ":")) {
			return "the store holds no such execution";
		}
		BatchStatus part = execution.getStatus();
		if (part != BatchStatus.STARTING && part != BatchStatus.STARTED) {
			return "it is " + part;
		}
		BatchStatus job = execution.getJobExecution().getStatus();
		if (job != BatchStatus.STARTING && job != BatchStatus.STARTED) {
			return "its run is " + job;
		}
		return null;
	}

}
