package org.crosscheck.job.verify;

import java.util.List;

import org.crosscheck.job.Plain;
import org.crosscheck.job.RunParameters;
import org.crosscheck.store.Conservation;
import org.crosscheck.store.NightTable;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The step {@code verify}: the run fails when anything was lost or doubled, whatever the
 * steps before say of themselves. Every one of them may start again and work on what is
 * missing.
 */
@Configuration(proxyBeanMethods = false)
class VerifyConfiguration {

	@Bean
	Step verify(JobRepository repository, PlatformTransactionManager transactions, NightTable nights,
			Conservation conservation) {
		return new StepBuilder("verify", repository).tasklet((contribution, context) -> {
			String run = RunParameters.nameOf(contribution.getStepExecution().getJobParameters());
			List<String> faults = conservation.faults(nights.get(run));
			if (!faults.isEmpty()) {
				throw new IllegalStateException(Plain.text(String.join(" ", faults), 1000));
			}
			return null;
		}, transactions).allowStartIfComplete(true).build();
	}

}
