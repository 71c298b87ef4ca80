package org.crosscheck.job;

import java.time.Duration;
import java.time.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class StopSignalTests {

	private static final InputLimits LIMITS = new InputLimits(1, 1, DataSize.ofBytes(1), DataSize.ofBytes(1), 1, 1);

	private static final RemoteSettings REMOTE = new RemoteSettings("queue", Duration.ofSeconds(1),
			Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));

	private final StopSignal signal = new StopSignal(new Settings(Period.ofDays(30), 1, 1, 30, 2000,
			Duration.ofSeconds(1), Duration.ofMillis(1), Duration.ZERO, Period.ofDays(30), LIMITS, REMOTE, null));

	private final StepExecution step = new StepExecution(1, "step",
			new JobExecution(1, new JobInstance(1, "job"), new JobParameters()));

	@Test
	void aStepThatNobodyStopsGoesOn() {
		assertThatNoException().isThrownBy(() -> this.signal.checkInterrupted(this.step));
		assertThat(this.step.isTerminateOnly()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aStoppedOrInterruptedStepIsMarkedSoThatItDoesNotCountAsComplete(boolean interrupt) {
		if (interrupt) {
			Thread.currentThread().interrupt();
		}
		else {
			this.signal.nightBegins();
			assertThat(this.signal.stopNight()).isFalse();
		}
		assertThatExceptionOfType(JobInterruptedException.class)
			.isThrownBy(() -> this.signal.checkInterrupted(this.step));
		assertThat(Thread.interrupted()).isEqualTo(interrupt);
		assertThat(this.step.isTerminateOnly()).isTrue();
	}

}
