package org.crosscheck.job.extract;

import java.util.function.Function;

import org.crosscheck.job.ExtractorVersion;
import org.crosscheck.job.Parts;
import org.crosscheck.job.Progress;
import org.crosscheck.job.Progress.Task;
import org.crosscheck.job.ProgressListener;
import org.crosscheck.job.RunParameters;
import org.crosscheck.job.Settings;
import org.crosscheck.job.Spreading;
import org.crosscheck.job.StopSignal;
import org.crosscheck.store.ArticleTable;
import org.crosscheck.store.Checkpoint;
import org.crosscheck.store.ClaimTable;
import org.crosscheck.store.Extracted;
import org.crosscheck.store.ManifestTable;
import org.crosscheck.store.NightTable;
import org.crosscheck.store.StagedArticle;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The step {@code extractClaims}: an item is an article. A restarted run reads only what
 * is not marked processed, and so does a run that finds something missing at its end, for
 * which a complete step may start again. Nothing is skipped or retried in a chunk: what
 * fails there fails the run, whose restart is the retry.
 */
@Configuration(proxyBeanMethods = false)
class ExtractClaimsConfiguration {

	@Bean
	Step extractClaims(JobRepository repository, @Qualifier("extractClaimsPart") Step part,
			@Qualifier("extractClaimsParts") Partitioner parts, Spreading spreading, Progress progress,
			Checkpoint checkpoint, ManifestTable manifest) {
		Function<String, Task> taskOf = (run) -> {
			ManifestTable.Progress so = manifest.progress(run);
			return new Task("extractClaims", "articles", "claims", so.processed(), so.claims(), so.articles());
		};
		return new StepBuilder("extractClaims", repository).partitioner(part.getName(), parts)
			.step(part)
			.partitionHandler(spreading.over(part, taskOf))
			.listener(new ProgressListener(progress, checkpoint, taskOf))
			.allowStartIfComplete(true)
			.build();
	}

	@Bean
	Step extractClaimsPart(JobRepository repository, PlatformTransactionManager transactions, Settings settings,
			StopSignal signal, UndoneArticleReader reader, ExtractionWriter writer) {
		return new StepBuilder("extractClaimsPart", repository).<StagedArticle, Extracted>chunk(settings.chunk())
			.transactionManager(transactions)
			.interruptionPolicy(signal)
			.reader(reader)
			.processor(new ExtractionProcessor(settings.limit().numbers()))
			.writer(writer)
			.allowStartIfComplete(true)
			.build();
	}

	@Bean
	@StepScope
	Partitioner extractClaimsParts(NightTable nights, @Value("#{stepExecution}") StepExecution execution) {
		return new Parts(nights, RunParameters.nameOf(execution.getJobParameters()));
	}

	@Bean
	@StepScope
	UndoneArticleReader undoneArticles(ManifestTable manifest, ArticleTable articles, Settings settings,
			@Value("#{stepExecution}") StepExecution execution) {
		return new UndoneArticleReader(manifest, articles, settings.chunk(),
				RunParameters.nameOf(execution.getJobParameters()), Parts.of(execution));
	}

	@Bean
	@StepScope
	ExtractionWriter extractionWriter(ClaimTable claims, ExtractorVersion extractor, Progress progress,
			@Value("#{stepExecution}") StepExecution execution) {
		return new ExtractionWriter(claims, extractor.value(), progress,
				RunParameters.nameOf(execution.getJobParameters()));
	}

}
