package org.crosscheck.job.publish;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The step {@code writeReports}: writes the reports from the tables and, in the same
 * transaction as the end of the step, marks the night complete. Started again, it writes
 * them anew in place of whatever is there.
 */
@Configuration(proxyBeanMethods = false)
class WriteReportsConfiguration {

	@Bean
	Step writeReports(JobRepository repository, PlatformTransactionManager transactions, NightReports reports) {
		return new StepBuilder("writeReports", repository).tasklet((contribution, context) -> {
			reports.write(contribution.getStepExecution());
			return null;
		}, transactions).allowStartIfComplete(true).build();
	}

}
