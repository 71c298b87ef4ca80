package org.crosscheck.job.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crosscheck.job.Options;
import org.crosscheck.job.OutcomeVersion;
import org.crosscheck.job.Progress;
import org.crosscheck.job.Progress.Task;
import org.crosscheck.job.RunParameters;
import org.crosscheck.report.NightlyResult;
import org.crosscheck.report.ReportWriter;
import org.crosscheck.report.RunFacts;
import org.crosscheck.store.BlockTable;
import org.crosscheck.store.FindingTable;
import org.crosscheck.store.ManifestTable;
import org.crosscheck.store.NightTable;
import org.crosscheck.store.RowTable;
import org.crosscheck.store.StoredNight;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes and publishes the reports of a night. */
@Component
class NightReports {

	private final JobRepository repository;

	private final StoredNight stored;

	private final BlockTable blocks;

	private final NightTable nights;

	private final FindingTable findings;

	private final ManifestTable manifest;

	private final RowTable rows;

	private final OutcomeVersion writer;

	private final Progress progress;

	private final Options options;

	private final String version;

	NightReports(JobRepository repository, StoredNight stored, BlockTable blocks, NightTable nights,
			FindingTable findings, ManifestTable manifest, RowTable rows, OutcomeVersion writer, Progress progress,
			Options options, @Value("${spring.application.version:unknown}") String version) {
		this.repository = repository;
		this.stored = stored;
		this.blocks = blocks;
		this.nights = nights;
		this.findings = findings;
		this.manifest = manifest;
		this.rows = rows;
		this.writer = writer;
		this.progress = progress;
		this.options = options;
		this.version = version;
	}

	void write(StepExecution execution) throws IOException {
		RunFacts facts = factsOf(execution);
		String run = facts.run();
		String earlier = this.rows.runWrittenBy(this.writer.value()).orElse(null);
		Path reportBefore = (earlier != null) ? this.options.reports(earlier) : null;
		NightlyResult result = new CountedNight(this.stored.resultOf(facts, earlier), this.progress);
		this.progress.begin(Task.of("writeReports", "rows", "claims", rows(run)));
		new Publisher(this.options.output()).publish(run, (folder) -> this.nights
			.count(new ReportWriter(this.options.formats()).write(folder, result, reportBefore)));
		this.progress.end();
		this.nights.complete(run);
		this.findings.forgetBefore(run);
		this.rows.keepOnly(run, this.writer.value());
	}

	/** Rows of articles and claims. */
	private long rows(String run) {
		return this.manifest.byState(run).values().stream().mapToLong(Long::longValue).sum()
				+ this.manifest.progress(run).claims();
	}

	private RunFacts factsOf(StepExecution step) {
		JobParameters parameters = step.getJobParameters();
		String run = RunParameters.nameOf(parameters);
		List<JobExecution> executions = this.repository.getJobExecutions(step.getJobExecution().getJobInstance());
		Instant started = executions.stream()
			.map(JobExecution::getStartTime)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.map((time) -> time.atZone(ZoneId.systemDefault()).toInstant())
			.orElseGet(Instant::now);
		return new RunFacts(run, RunParameters.dateOf(parameters), started, Instant.now(), this.version,
				RunParameters.inputOf(parameters), stepTimes(executions, step.getStepName()),
				this.blocks.progress(run).pairsCompared(), 0);
	}

	/**
	 * Time each step took, restarts included, without the partitions within it; not of
	 * the step that writes this down, which has not ended.
	 */
	private static Map<String, Duration> stepTimes(List<JobExecution> executions, String running) {
		Map<String, Duration> times = new LinkedHashMap<>();
		executions.stream()
			.flatMap((execution) -> execution.getStepExecutions().stream())
			.filter((step) -> !step.getStepName().contains(":") && !step.getStepName().equals(running))
			.sorted(Comparator.comparing(StepExecution::getId))
			.forEach((step) -> times.merge(step.getStepName(), between(step.getStartTime(), step.getEndTime()),
					Duration::plus));
		return times;
	}

	private static Duration between(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
		return (from != null && to != null) ? Duration.between(from, to) : Duration.ZERO;
	}

}
