package org.crosscheck.job.check;

import java.util.function.Function;

import org.crosscheck.job.Parts;
import org.crosscheck.job.Progress;
import org.crosscheck.job.Progress.Task;
import org.crosscheck.job.ProgressListener;
import org.crosscheck.job.RunParameters;
import org.crosscheck.job.Settings;
import org.crosscheck.job.Spreading;
import org.crosscheck.job.StopSignal;
import org.crosscheck.store.BlockLoader;
import org.crosscheck.store.BlockPages;
import org.crosscheck.store.BlockTable;
import org.crosscheck.store.Checkpoint;
import org.crosscheck.store.NightTable;
import org.crosscheck.store.ResultTable;
import org.crosscheck.store.ResultTable.Checked;
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
 * The step {@code checkClaims}: an item is a block, the pages that one page of claims is
 * held against. A restarted run compares only the blocks that are not marked done.
 */
@Configuration(proxyBeanMethods = false)
class CheckClaimsConfiguration {

	/** Blocks committed together; most are small, the largest take seconds each. */
	private static final int CHUNK = 20;

	/** Pages kept for the next blocks, by all threads together: some 100 MB. */
	private static final int CACHED = 400;

	@Bean
	Step checkClaims(JobRepository repository, @Qualifier("checkClaimsPart") Step part,
			@Qualifier("checkClaimsParts") Partitioner parts, Spreading spreading, Progress progress,
			Checkpoint checkpoint, BlockTable blocks) {
		Function<String, Task> taskOf = (run) -> {
			BlockTable.Progress so = blocks.progress(run);
			return new Task("checkClaims", "blocks", "pairs", so.done(), so.pairsCompared(), so.blocks());
		};
		return new StepBuilder("checkClaims", repository).partitioner(part.getName(), parts)
			.step(part)
			.partitionHandler(spreading.over(part, taskOf))
			.listener(new ProgressListener(progress, checkpoint, taskOf))
			.allowStartIfComplete(true)
			.build();
	}

	@Bean
	Step checkClaimsPart(JobRepository repository, PlatformTransactionManager transactions, StopSignal signal,
			UndoneBlockReader reader, ResultWriter writer) {
		return new StepBuilder("checkClaimsPart", repository).<BlockPages, Checked>chunk(CHUNK)
			.transactionManager(transactions)
			.interruptionPolicy(signal)
			.reader(reader)
			.processor(new BlockProcessor())
			.writer(writer)
			.allowStartIfComplete(true)
			.build();
	}

	@Bean
	@StepScope
	Partitioner checkClaimsParts(NightTable nights, @Value("#{stepExecution}") StepExecution execution) {
		return new Parts(nights, RunParameters.nameOf(execution.getJobParameters()));
	}

	@Bean
	@StepScope
	UndoneBlockReader undoneBlocks(BlockTable blocks, BlockLoader loader, Settings settings,
			@Value("#{stepExecution}") StepExecution execution) {
		return new UndoneBlockReader(blocks, loader, RunParameters.nameOf(execution.getJobParameters()),
				Parts.of(execution), CACHED / settings.workers());
	}

	@Bean
	@StepScope
	ResultWriter resultWriter(ResultTable results, Progress progress,
			@Value("#{stepExecution}") StepExecution execution) {
		return new ResultWriter(results, progress, RunParameters.nameOf(execution.getJobParameters()));
	}

}
