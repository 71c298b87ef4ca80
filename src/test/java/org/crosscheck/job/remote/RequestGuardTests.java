package org.crosscheck.job.remote;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

import static org.assertj.core.api.Assertions.assertThat;

class RequestGuardTests {

	private final RequestGuard guard = new RequestGuard(Set.of("checkClaimsPart"));

	private final PartRequest request = new PartRequest(5, "checkClaimsPart");

	@ParameterizedTest
	@CsvSource({ "STARTING, STARTED", "STARTED, STARTED", "STARTING, STARTING" })
	void aPartThatIsToBeDoneIsAccepted(BatchStatus part, BatchStatus job) {
		assertThat(this.guard.refusal(this.request, execution("checkClaimsPart:part003", part, job))).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "COMPLETED, STARTED, it is COMPLETED", "FAILED, STARTED, it is FAILED",
			"STOPPED, STARTED, it is STOPPED", "UNKNOWN, STARTED, it is UNKNOWN",
			"STARTING, STOPPING, its run is STOPPING", "STARTED, STOPPED, its run is STOPPED",
			"STARTING, FAILED, its run is FAILED", "STARTED, COMPLETED, its run is COMPLETED" })
	void whatIsDoneOrDeadIsDropped(BatchStatus part, BatchStatus job, String reason) {
		assertThat(this.guard.refusal(this.request, execution("checkClaimsPart:part003", part, job))).isEqualTo(reason);
	}

	@Test
	void aRequestForSomethingElseIsDropped() {
		assertThat(this.guard.refusal(this.request, null)).contains("no such execution");
		assertThat(this.guard.refusal(this.request,
				execution("extractClaimsPart:part003", BatchStatus.STARTING, BatchStatus.STARTED)))
			.contains("no such execution");
		assertThat(this.guard.refusal(new PartRequest(5, "verify"),
				execution("verify:part003", BatchStatus.STARTING, BatchStatus.STARTED)))
			.contains("no such step");
	}

	private static StepExecution execution(String name, BatchStatus part, BatchStatus job) {
		JobExecution run = new JobExecution(1, new JobInstance(1, "job"), new JobParameters());
		run.setStatus(job);
		StepExecution execution = new StepExecution(5, name, run);
		execution.setStatus(part);
		return execution;
	}

}
