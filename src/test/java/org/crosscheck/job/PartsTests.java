package org.crosscheck.job;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

import static org.assertj.core.api.Assertions.assertThat;

class PartsTests {

	@ParameterizedTest
	@CsvSource({ "extractClaimsPart:part000, 0", "checkClaimsPart:part017, 17", "checkClaimsPart:part1023, 1023" })
	void aPartIsKnownByItsNameThoughItsContextWasNeverStored(String step, int part) {
		StepExecution execution = new StepExecution(1, step,
				new JobExecution(1, new JobInstance(1, "job"), new JobParameters()));
		assertThat(Parts.of(execution)).isEqualTo(part);
	}

}
