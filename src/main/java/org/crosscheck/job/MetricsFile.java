package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.crosscheck.history.TrackedFinding;
import org.crosscheck.store.ClaimCounts;
import org.crosscheck.store.ClaimTable;
import org.crosscheck.store.FindingTable;
import org.crosscheck.store.ManifestTable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Writes what a run came to as a text file for Prometheus ({@code --metrics-file}), whole
 * or not at all, for the collector of text files of its node exporter to read. Nothing
 * listens on the network. To be called by one thread.
 */
@Component
class MetricsFile {

	private static final String BEGINNING = "crosscheck.";

	private final Options options;

	private final ManifestTable manifest;

	private final ClaimTable claims;

	private final FindingTable findings;

	MetricsFile(Options options, ManifestTable manifest, ClaimTable claims, FindingTable findings) {
		this.options = options;
		this.manifest = manifest;
		this.claims = claims;
		this.findings = findings;
	}

	/**
	 * Writes the file, if one was asked for. A run does not fail for it.
	 * @return why it could not be written, in words; empty when it was or need not be
	 */
	String write(JobExecution execution) {
		Path file = this.options.metrics();
		if (file == null) {
			return "";
		}
		try {
			Files.createDirectories(file.getParent());
			WholeFile.write(file, (part) -> Files.writeString(part, metrics(execution)));
			return "";
		}
		catch (IOException ex) {
			return "The metrics file " + file + " cannot be written: " + Plain.text(RootCause.told(ex), 200);
		}
	}

	private String metrics(JobExecution execution) {
		PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
		try {
			boolean complete = execution.getStatus() == BatchStatus.COMPLETED;
			gauge(registry, "run.complete", "1 when the last run is complete, 0 when it failed or was stopped",
					Tags.empty(), complete ? 1 : 0);
			gauge(registry, "run.ended.timestamp.seconds", "When the last run ended, in seconds since 1970",
					Tags.empty(), Instant.now().getEpochSecond());
			execution.getStepExecutions()
				.stream()
				.filter((step) -> !step.getStepName().contains(":"))
				.forEach((step) -> steps(registry, step));
			if (complete) {
				counts(registry, RunParameters.nameOf(execution.getJobParameters()));
			}
			return registry.scrape();
		}
		finally {
			registry.close();
		}
	}

	private static void steps(MeterRegistry registry, StepExecution step) {
		Tags tags = Tags.of("step", step.getStepName());
		if (step.getStartTime() != null && step.getEndTime() != null) {
			gauge(registry, "step.duration.seconds", "How long a step took", tags,
					Duration.between(step.getStartTime(), step.getEndTime()).toNanos() / 1e9);
		}
		gauge(registry, "step.read", "Items that a step read", tags, step.getReadCount());
		gauge(registry, "step.written", "Items that a step wrote", tags, step.getWriteCount());
		gauge(registry, "step.rollbacks", "Transactions of a step that were rolled back", tags,
				step.getRollbackCount());
	}

	private void counts(MeterRegistry registry, String run) {
		this.manifest.byState(run)
			.forEach((state, count) -> gauge(registry, "articles", "Articles of the last complete run, by state",
					Tags.of("state", name(state)), count));
		ClaimCounts numbers = this.claims.counts(run);
		gauge(registry, "numbers.seen", "Numbers seen in the articles", Tags.empty(), numbers.seen());
		gauge(registry, "numbers.compared", "Numbers fit for comparison", Tags.empty(), numbers.compared());
		List<TrackedFinding> open = this.findings.findings(run).stream().filter(TrackedFinding::isOpen).toList();
		gauge(registry, "findings.open", "Findings in the tables", Tags.empty(), open.size());
		open.stream()
			.collect(
					Collectors.groupingBy(
							(one) -> Tags.of("label", name(one.finding().label()), "severity",
									name(one.finding().severity()), "status", name(one.status())),
							Collectors.counting()))
			.forEach((tags, count) -> gauge(registry, "findings",
					"Findings in the tables, by label, severity and status", tags, count));
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static void gauge(MeterRegistry registry, String name, String meaning, Tags tags, Number value) {
		Gauge.builder(BEGINNING + name, () -> value).description(meaning).tags(tags).register(registry);
	}

}
