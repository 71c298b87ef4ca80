package org.crosscheck.job.remote;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.crosscheck.job.Console;
import org.crosscheck.job.Outages;
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
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Fulfils requests with the steps that also work when a process does the job alone. What
 * an outage of the database has cut short is done again here, without the broker. Safe
 * for use by several threads.
 */
class PartWork {

	/** Times work on a part begins before an outage counts as its end. */
	private static final int ATTEMPTS = 5;

	private final Map<String, Step> steps;

	private final JobRepository repository;

	private final RequestGuard guard;

	private final OpenParts open;

	private final Heartbeat heartbeat;

	private final StopSignal signal;

	private final Console console;

	private final Duration pause;

	private final Set<Long> atWork = ConcurrentHashMap.newKeySet();

	/**
	 * Work.
	 * @param pause before anything is tried again
	 */
	PartWork(Map<String, Step> steps, JobRepository repository, OpenParts open, Heartbeat heartbeat, StopSignal signal,
			Console console, Duration pause) {
		this.steps = Map.copyOf(steps);
		this.repository = repository;
		this.guard = new RequestGuard(this.steps.keySet());
		this.open = open;
		this.heartbeat = heartbeat;
		this.signal = signal;
		this.console = console;
		this.pause = pause;
	}

	/**
	 * Fulfils a request, or finds that there is nothing to be done for it. A database
	 * that is away is waited for.
	 * @throws GivenBackException when somebody else is to do it
	 * @throws IllegalStateException when no attempt has brought the part to an end
	 */
	void fulfil(PartRequest request) {
		if (this.signal.isRequested()) {
			throw new GivenBackException("given back: " + request);
		}
		while (!this.atWork.add(request.stepExecutionId())) {
			pause(request);
		}
		try {
			attempt(request);
		}
		finally {
			this.atWork.remove(request.stepExecutionId());
		}
	}

	private void attempt(PartRequest request) {
		int attempts = 0;
		boolean away = false;
		while (attempts < ATTEMPTS) {
			try {
				StepExecution execution = wanted(request);
				if (execution == null || isSettled(execution, request.stepName(), attempts + 1)) {
					return;
				}
				attempts++;
			}
			catch (DataAccessException | TransactionException ex) {
				if (!away) {
					this.console
						.line("The database cannot be used; trying again: " + Plain.text(RootCause.told(ex), 200));
				}
				away = true;
			}
			pause(request);
		}
		throw new IllegalStateException(ATTEMPTS + " attempts have not brought " + request + " to an end");
	}

	private void pause(PartRequest request) {
		if (this.signal.isRequested() || !Pauses.sleep(this.pause)) {
			throw new GivenBackException("given back: " + request);
		}
	}

	/**
	 * What is to be worked on; nothing, and said so, when the request must be dropped.
	 */
	private @Nullable StepExecution wanted(PartRequest request) {
		StepExecution execution = find(request.stepExecutionId());
		String refusal = this.guard.refusal(request, execution);
		if (refusal != null) {
			this.console.line("Dropped a request for " + Plain.text(request.toString(), 200) + ": " + refusal);
			return null;
		}
		return execution;
	}

	private @Nullable StepExecution find(long id) {
		try {
			return this.repository.getStepExecution(id);
		}
		catch (EmptyResultDataAccessException ex) {
			return null; // as Spring Batch says it would answer, and 6.0.4 does not
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
