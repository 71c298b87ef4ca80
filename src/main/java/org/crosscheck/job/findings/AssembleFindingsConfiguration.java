package org.crosscheck.job.findings;

import org.crosscheck.job.RunParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The step {@code assembleFindings}, in one transaction that replaces everything the run
 * had found before. It comes after all blocks, for a pair is compared in one block only,
 * while a position may be made of relations from many.
 */
@Configuration(proxyBeanMethods = false)
class AssembleFindingsConfiguration {

	@Bean
	Step assembleFindings(JobRepository repository, PlatformTransactionManager transactions, FindingsOfNight findings) {
		return new StepBuilder("assembleFindings", repository).tasklet((contribution, context) -> {
			findings.assemble(RunParameters.nameOf(contribution.getStepExecution().getJobParameters()));
			return null;
		}, transactions).allowStartIfComplete(true).build();
	}

}
