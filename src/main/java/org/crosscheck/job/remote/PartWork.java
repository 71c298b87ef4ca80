package org.crosscheck.job.remote;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.crosscheck.job.Console;
import org.crosscheck.job.Pauses;
import org.crosscheck.job.Plain;
import org.crosscheck.job.RootCause;
import org.crosscheck.job.StopSignal;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Fulfils requests with the steps that also work when a process does the job alone. What
 * an outage of the database has cut short is done again here, without the broker. Safe
 * for use by several threads.
 */
class PartWork {

	/** Times a part is tried before an outage counts as its end. */
	private static final int ATTEMPTS = 5;

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final Map<String, Step> steps;

	private final JobRepository repository;

	private final RequestGuard guard;

	private final OpenParts open;

	private final Heartbeat heartbeat;

	private final StopSignal signal;

	private final Console console;

	private final Set<Long> atWork = ConcurrentHashMap.newKeySet();

	PartWork(Map<String, Step> steps, JobRepository repository, OpenParts open, Heartbeat heartbeat, StopSignal signal,
			Console console) {
		this.steps = Map.copyOf(steps);
		this.repository = repository;
		this.guard = new RequestGuard(this.steps.keySet());
		this.open = open;
		this.heartbeat = heartbeat;
		this.signal = signal;
		this.console = console;
	}

	/**
	 * Fulfils a request, or finds that there is nothing to be done for it.
	 * @throws GivenBackException when somebody else is to do it
	 */
	void fulfil(PartRequest request) {
		if (this.signal.isRequested()) {
			throw new GivenBackException("given back: " + request);
		}
		while (!this.atWork.add(request.stepExecutionId())) {
			pause(request);
		}
		try {
			for (int attempt = 1; !isSettled(request, attempt); attempt++) {
				pause(request);
			}
		}
		finally {
			this.atWork.remove(request.stepExecutionId());
		}
	}

	private void pause(PartRequest request) {
		if (this.signal.isRequested() || !Pauses.sleep(PAUSE)) {
			throw new GivenBackException("given back: " + request);
		}
	}

	private boolean isSettled(PartRequest request, int attempt) {
		try {
			StepExecution execution = this.repository.getStepExecution(request.stepExecutionId());
			String refusal = this.guard.refusal(request, execution);
			if (refusal != null) {
				this.console.line("Dropped a request for " + Plain.text(request.toString(), 200) + ": " + refusal);
				return true;
			}
			return isSettled(Objects.requireNonNull(execution), request.stepName(), attempt);
		}
		catch (DataAccessException | TransactionException ex) {
			if (attempt == 1) {
				this.console.line("The database cannot be used; trying again: " + Plain.text(RootCause.told(ex), 200));
			}
			return false;
		}
	}

	private boolean isSettled(StepExecution execution, String step, int attempt) {
		long began = System.nanoTime();
		this.open.retry(execution.getId(), attempt < ATTEMPTS);
		this.heartbeat.begins(execution.getId(), execution.getStepName());
		try {
			Objects.requireNonNull(this.steps.get(step)).execute(execution);
		}
		catch (JobInterruptedException ex) {
			execution.addFailureException(ex);
		}
		finally {
			this.heartbeat.ends(execution.getId());
			this.open.retry(execution.getId(), false);
		}
		return isSettled(execution, Duration.ofNanos(System.nanoTime() - began));
	}

	private boolean isSettled(StepExecution execution, Duration took) {
		String part = execution.getStepName();
		BatchStatus status = execution.getStatus();
		if (execution.getFailureExceptions().stream().anyMatch(Outages::isFence)) {
			this.console.line(part + " was taken over by another worker");
			return true;
		}
		if (status == BatchStatus.STARTED && this.signal.isRequested()) {
			throw new GivenBackException("given back: " + part);
		}
		if (status == BatchStatus.STARTED || status == BatchStatus.UNKNOWN) {
			this.console.line(part + " was cut short, and is gone on with: " + reason(execution));
			return false;
		}
		this.console.line(part + ": " + status + " in " + took.toSeconds() + " s, " + execution.getWriteCount()
				+ " done" + ((status == BatchStatus.FAILED) ? ": " + reason(execution) : ""));
		return true;
	}

	private static String reason(StepExecution execution) {
		@Nullable Throwable last = null;
		for (Throwable problem : execution.getFailureExceptions()) {
			last = problem;
		}
		return (last != null) ? Plain.text(RootCause.told(last), 300) : "";
	}

}
