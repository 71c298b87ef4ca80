package org.crosscheck.job;

import java.util.List;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The night: its steps in order (src/docs/design.md, The job). */
@Configuration(proxyBeanMethods = false)
class NightlyJobConfiguration {

	/** Name of the job in the metadata; renaming it would orphan unfinished runs. */
	static final String JOB = "crosscheck";

	@Bean
	Job nightlyJob(JobRepository repository, @Qualifier("snapshotInput") Step snapshotInput,
			@Qualifier("extractClaims") Step extractClaims, @Qualifier("planBlocks") Step planBlocks,
			@Qualifier("checkClaims") Step checkClaims, @Qualifier("readReviews") Step readReviews,
			@Qualifier("assembleFindings") Step assembleFindings, @Qualifier("verify") Step verify,
			@Qualifier("writeReports") Step writeReports) {
		StepLog log = new StepLog();
		for (Step step : List.of(snapshotInput, extractClaims, planBlocks, checkClaims, readReviews, assembleFindings,
				verify, writeReports)) {
			if (step instanceof AbstractStep told) {
				told.registerStepExecutionListener(log);
			}
		}
		return new JobBuilder(JOB, repository).start(snapshotInput)
			.next(extractClaims)
			.next(planBlocks)
			.next(checkClaims)
			.next(readReviews)
			.next(assembleFindings)
			.next(verify)
			.next(writeReports)
			.build();
	}

	/** Works on the partitions; the steps' own thread only waits for them. */
	@Bean
	TaskExecutor workers(Settings settings) {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setThreadNamePrefix("worker-");
		executor.setCorePoolSize(settings.workers());
		executor.setMaxPoolSize(settings.workers());
		return executor;
	}

	/** A manager has its own way. */
	@Bean
	@ConditionalOnRole({ Role.ALONE, Role.WORKER })
	Spreading localSpreading(@Qualifier("workers") TaskExecutor workers, Settings settings) {
		return new LocalSpreading(workers, settings.workers());
	}

}
