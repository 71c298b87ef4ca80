package org.crosscheck.job.plan;

import org.crosscheck.job.ExtractorVersion;
import org.crosscheck.job.RunParameters;
import org.crosscheck.job.Settings;
import org.crosscheck.store.BlockTable;
import org.crosscheck.store.NightTable;
import org.crosscheck.store.OlderClaims;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The step {@code planBlocks}, in one transaction. Started again, it keeps a plan that
 * was made for the same claims, together with what was compared of it already.
 */
@Configuration(proxyBeanMethods = false)
class PlanBlocksConfiguration {

	@Bean
	Step planBlocks(JobRepository repository, PlatformTransactionManager transactions, NightTable nights,
			OlderClaims older, BlockTable blocks, Settings settings, ExtractorVersion checker) {
		return new StepBuilder("planBlocks", repository).tasklet((contribution, context) -> {
			String run = RunParameters.nameOf(contribution.getStepExecution().getJobParameters());
			older.drop(nights.get(run), checker.value());
			blocks.plan(nights.get(run), settings.blockLimit(), settings.eventDays(), checker.value());
			return null;
		}, transactions).allowStartIfComplete(true).build();
	}

}
