package org.crosscheck.job.remote;

import org.crosscheck.job.StopSignal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;

class OpenPartsTests {

	private static final long PART = 5;

	private final StopSignal signal = Mockito.mock(StopSignal.class);

	private final OpenParts open = new OpenParts(this.signal);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			worker stops | status    | job      | outage | again | written
			true         | STOPPED   | STARTED  | false  | false | STARTED
			false        | STOPPED   | STARTED  | false  | false | STOPPED
			true         | STOPPED   | STOPPING | false  | false | STOPPED
			true         | COMPLETED | STARTED  | false  | true  | COMPLETED
			false        | FAILED    | STARTED  | true   | true  | STARTED
			false        | FAILED    | STARTED  | true   | false | FAILED
			false        | FAILED    | STARTED  | false  | true  | FAILED
			""", useHeadersInDisplayName = true)
	void onlyWhatSomebodyGoesOnWithStaysOpen(boolean stops, BatchStatus status, BatchStatus job, boolean outage,
			boolean again, BatchStatus written) {
		Mockito.when(this.signal.isRequested()).thenReturn(stops);
		this.open.retry(PART, again);
		JobExecution run = new JobExecution(1, new JobInstance(1, "job"), new JobParameters());
		run.setStatus(job);
		StepExecution part = new StepExecution(PART, "checkClaimsPart:part003", run);
		part.setStatus(status);
		part.addFailureException(outage ? new DataAccessResourceFailureException("gone") : new RuntimeException("bad"));
		JobRepository repository = Mockito.mock(JobRepository.class);
		ProxyFactory around = new ProxyFactory(JobRepository.class, this.open);
		around.setTarget(repository);
		((JobRepository) around.getProxy()).update(part);
		assertThat(part.getStatus()).isEqualTo(written);
		Mockito.verify(repository).update(part);
	}

}
