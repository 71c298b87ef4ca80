package org.crosscheck.job.snapshot;

import org.crosscheck.job.StopSignal;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/**
 * The step {@code snapshotInput}. Once it is complete it is never run again for the same
 * night: what was in the input then stays its input.
 */
@Configuration(proxyBeanMethods = false)
class SnapshotInputConfiguration {

	/**
	 * The tasklet commits slice by slice itself; one transaction would hold all texts.
	 */
	@Bean
	Step snapshotInput(JobRepository repository, PlatformTransactionManager transactions, InputSnapshot snapshot,
			StopSignal signal) {
		return new StepBuilder("snapshotInput", repository).tasklet((contribution, context) -> {
			snapshot.take(contribution.getStepExecution());
			signal.checkInterrupted(contribution.getStepExecution());
			return null;
		}, transactions)
			.transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED))
			.build();
	}

}
