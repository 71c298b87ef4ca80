package org.crosscheck.job.reviews;

import org.crosscheck.job.RunParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The step {@code readReviews}, in one transaction. Once it is complete it is never run
 * again for the same night, so that a night that is gone on with comes to the same
 * reports; what is reviewed meanwhile belongs to the next one.
 */
@Configuration(proxyBeanMethods = false)
class ReadReviewsConfiguration {

	@Bean
	Step readReviews(JobRepository repository, PlatformTransactionManager transactions, ReviewIntake intake) {
		return new StepBuilder("readReviews", repository).tasklet((contribution, context) -> {
			intake.read(RunParameters.nameOf(contribution.getStepExecution().getJobParameters()));
			return null;
		}, transactions).build();
	}

}
