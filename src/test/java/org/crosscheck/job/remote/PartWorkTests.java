package org.crosscheck.job.remote;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.crosscheck.job.Console;
import org.crosscheck.job.StopSignal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.EmptyResultDataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PartWorkTests {

	private static final String STEP = "checkClaimsPart";

	private static final PartRequest REQUEST = new PartRequest(5, STEP);

	private final JobRepository repository = Mockito.mock(JobRepository.class);

	private final OpenParts open = Mockito.mock(OpenParts.class);

	private final Step step = Mockito.mock(Step.class);

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	private final PartWork work = new PartWork(Map.of(STEP, this.step), this.repository, this.open,
			Mockito.mock(Heartbeat.class), Mockito.mock(StopSignal.class),
			new Console(new PrintStream(this.said, true, StandardCharsets.UTF_8)), Duration.ofMillis(1));

	@BeforeEach
	void theStoreHoldsThePart() {
		Mockito.when(this.repository.getStepExecution(5)).thenAnswer((call) -> part());
	}

	@Test
	void aPartThatNoAttemptBringsToAnEndGoesBackToTheBroker() throws Exception {
		Mockito.doAnswer((call) -> {
			// what Spring Batch says of a part whose end it could not write down
			StepExecution execution = call.getArgument(0);
			execution.setStatus(BatchStatus.UNKNOWN);
			execution.addFailureException(new IllegalArgumentException("cannot be written"));
			return null;
		}).when(this.step).execute(Mockito.any());
		assertThatThrownBy(() -> this.work.fulfil(REQUEST)).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("5 attempts");
		assertThat(this.said.toString(StandardCharsets.UTF_8)).contains("checkClaimsPart:part003 was cut short",
				"cannot be written");
		Mockito.verify(this.step, Mockito.times(5)).execute(Mockito.any());
	}

	@Test
	void howOftenTheStoreCouldNotBeReadCountsForNothing() throws Exception {
		Mockito.when(this.repository.getStepExecution(5)).thenAnswer((call) -> {
			if (Mockito.mockingDetails(this.repository).getInvocations().size() < 10) {
				throw new DataAccessResourceFailureException("away");
			}
			return part();
		});
		Mockito.doAnswer((call) -> {
			call.<StepExecution>getArgument(0).setStatus(BatchStatus.COMPLETED);
			return null;
		}).when(this.step).execute(Mockito.any());
		this.work.fulfil(REQUEST);
		Mockito.verify(this.open).retry(5, true);
		assertThat(this.said.toString(StandardCharsets.UTF_8)).containsOnlyOnce("away");
	}

	@ParameterizedTest
	@CsvSource({ "5, brewCoffeePart, there is no such step", "17, checkClaimsPart, the store holds no such execution" })
	void aRequestThatNamesNothingIsDroppedAndToldOf(long id, String step, String reason) {
		// what Spring Batch 6.0.4 really answers
		Mockito.when(this.repository.getStepExecution(17)).thenThrow(new EmptyResultDataAccessException(1));
		this.work.fulfil(new PartRequest(id, step));
		assertThat(this.said.toString(StandardCharsets.UTF_8)).contains("Dropped", step, reason);
	}

	private static StepExecution part() {
		JobExecution run = new JobExecution(1, new JobInstance(1, "job"), new JobParameters());
		run.setStatus(BatchStatus.STARTED);
		StepExecution execution = new StepExecution(5, STEP + ":part003", run);
		execution.setStatus(BatchStatus.STARTING);
		return execution;
	}

}
