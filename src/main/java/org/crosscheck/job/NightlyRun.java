package org.crosscheck.job;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.crosscheck.store.Conservation;
import org.crosscheck.store.JobRepair;
import org.crosscheck.store.Night;
import org.crosscheck.store.NightTable;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/**
 * Starts a night or goes on with the unfinished one. A run is identified by date and
 * revision; the job has no incrementer, with which Spring Batch would begin the next run
 * instead of going on with a failed one. To be called only while the store's lock is
 * held.
 */
@Component
class NightlyRun {

	private final Job job;

	private final JobOperator operator;

	private final JobRepository repository;

	private final JobRepair repair;

	private final NightTable nights;

	private final Conservation conservation;

	private final Options options;

	private final StopSignal signal;

	private final Console console;

	private final ClosingTable closing;

	private final MetricsFile metrics;

	private final Spreading spreading;

	NightlyRun(Job job, JobOperator operator, JobRepository repository, JobRepair repair, NightTable nights,
			Conservation conservation, Options options, StopSignal signal, Console console, ClosingTable closing,
			MetricsFile metrics, Spreading spreading) {
		this.job = job;
		this.operator = operator;
		this.repository = repository;
		this.repair = repair;
		this.nights = nights;
		this.conservation = conservation;
		this.options = options;
		this.signal = signal;
		this.console = console;
		this.closing = closing;
		this.metrics = metrics;
		this.spreading = spreading;
	}

	/**
	 * How a night has ended.
	 *
	 * @param code what the program is to end with
	 * @param problems what made it fail, empty when it has not
	 */
	record End(ExitCode code, List<Throwable> problems) {

		private static End of(ExitCode code) {
			return new End(code, List.of());
		}

	}

	/**
	 * Runs until the night is complete, fails or is stopped. May be called again after it
	 * has failed.
	 * @throws UsageException when an unfinished run read another input
	 */
	End run() {
		this.spreading.awaitDeadRuns();
		this.repair.endDeadExecutions();
		JobExecution last = unfinished();
		JobParameters parameters = (last != null) ? last.getJobParameters() : next();
		String run = RunParameters.nameOf(parameters);
		this.console.line(((last != null) ? "Going on with run " : "Run ") + run + ": " + this.options.input());
		if (last != null && this.nights.isComplete(run)) {
			this.repair.completeExecution(last.getId());
			return End.of(complete(run));
		}
		if (last != null && this.conservation.reopen(run) > 0) {
			this.console.line("Claims are missing in the store; their articles are read again.");
		}
		JobExecution execution = start(parameters);
		String problem = this.metrics.write(execution);
		if (!problem.isEmpty()) {
			this.console.line(problem);
		}
		if (execution.getStatus() == BatchStatus.COMPLETED) {
			return End.of(complete(run));
		}
		if (this.signal.isRequested()) {
			this.console.line("Run " + run + " is stopped; the same command goes on with it.");
			return End.of(ExitCode.STOPPED);
		}
		this.console.line("Run " + run + " has failed: " + reason(execution));
		this.console.line("The same command goes on with it where it stopped.");
		return new End(ExitCode.FAILED, execution.getAllFailureExceptions());
	}

	private ExitCode complete(String run) {
		return this.closing.print(run) ? ExitCode.COMPLETE : ExitCode.GATE_EXCEEDED;
	}

	private JobExecution start(JobParameters parameters) {
		try {
			return this.operator.start(this.job, parameters);
		}
		catch (JobExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private @Nullable JobExecution unfinished() {
		JobInstance instance = this.repository.getLastJobInstance(this.job.getName());
		JobExecution last = (instance != null) ? this.repository.getLastJobExecution(instance) : null;
		if (last == null || last.getStatus() == BatchStatus.COMPLETED) {
			return null;
		}
		String input = RunParameters.inputOf(last.getJobParameters());
		if (!input.equals(this.options.input().toString())) {
			throw new UsageException("Run " + RunParameters.nameOf(last.getJobParameters()) + " of the input " + input
					+ " is not finished; finish it with --input=" + input
					+ ", or name another store with --store=DIR.");
		}
		return last;
	}

	/** A name that neither the store nor a report knows, which may be older than it. */
	private JobParameters next() {
		LocalDate date = (this.options.runDate() != null) ? this.options.runDate()
				: LocalDate.now(ZoneId.systemDefault());
		int revision = this.nights.nextRevision(date);
		while (Files.exists(this.options.reports(Night.nameOf(date, revision)), LinkOption.NOFOLLOW_LINKS)) {
			revision++;
		}
		return RunParameters.of(date, revision, this.options.input());
	}

	private static String reason(JobExecution execution) {
		return execution.getAllFailureExceptions()
			.stream()
			.map(RootCause::of)
			.map(Throwable::getMessage)
			.filter(Objects::nonNull)
			.distinct()
			.map((message) -> Plain.text(message, 500))
			.reduce((first, second) -> second.contains("unsuccessful step") ? first : second)
			.orElse("see the log above");
	}

}
