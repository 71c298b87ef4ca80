package org.crosscheck.job.remote;

import java.time.Duration;
import java.util.concurrent.CancellationException;

import org.crosscheck.job.Plain;
import org.crosscheck.job.RemoteSettings;
import org.crosscheck.job.StopSignal;
import org.crosscheck.store.PartTable;
import org.crosscheck.store.PartTable.Part;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What Spring Batch's handler asks how far the parts of a step are: answers that none has
 * ended while one is under way, and asks the real repository when all have. In between it
 * looks whether the night is to stop and whether anything moves at all. A database that
 * is away is waited for. For one step and one thread.
 */
class PartWait implements JobRepository {

	/** Kept of the time for stopping, so that the manager can end in order. */
	private static final Duration ENDING = Duration.ofSeconds(3);

	private final JobRepository repository;

	private final StepExecution manager;

	private final PartTable parts;

	private final PartWatch watch;

	private final RemoteSettings settings;

	private final StopSignal signal;

	private final Runnable telling;

	private long stopBegan;

	private boolean stopping;

	/**
	 * A wait.
	 * @param manager the step that was divided
	 * @param watch sees its parts move
	 * @param telling tells how far the step is
	 */
	PartWait(JobRepository repository, StepExecution manager, PartTable parts, PartWatch watch, RemoteSettings settings,
			StopSignal signal, Runnable telling) {
		this.repository = repository;
		this.manager = manager;
		this.parts = parts;
		this.watch = watch;
		this.settings = settings;
		this.signal = signal;
		this.telling = telling;
	}

	/**
	 * The execution with its parts when all have ended, else without.
	 * @throws CancellationException when the night is to stop and no part is worked on
	 * @throws IllegalStateException when a part has failed, or none moves any more
	 */
	@Override
	public JobExecution getJobExecution(long id) {
		try {
			this.watch.look();
			if (this.watch.isOver()) {
				return ended(id);
			}
			if (this.signal.isRequested()) {
				stop();
			}
			this.telling.run();
		}
		catch (DataAccessException | TransactionException ex) {
			if (this.signal.isRequested()) {
				throw new CancellationException();
			}
		}
		if (this.watch.silence().compareTo(this.settings.timeout()) > 0) {
			throw new IllegalStateException(this.watch.undone() + " have not moved for "
					+ this.settings.timeout().toSeconds() + " s; see with --workers whether workers are alive, and"
					+ " whether the broker has put requests aside as undeliverable (queue DLQ)");
		}
		return new JobExecution(id, this.manager.getJobExecution().getJobInstance(), new JobParameters());
	}

	private JobExecution ended(long id) {
		this.telling.run();
		Part failed = this.watch.failed();
		if (failed != null) {
			throw new IllegalStateException(
					"a worker failed at " + failed.name() + ": " + Plain.text(firstLine(failed), 300));
		}
		if (this.signal.isRequested()) {
			throw new CancellationException();
		}
		JobExecution execution = this.repository.getJobExecution(id);
		if (execution == null) {
			throw new IllegalStateException("execution " + id + " is gone from the store");
		}
		return execution;
	}

	private String firstLine(Part failed) {
		return this.parts.reason(failed.execution()).lines().findFirst().orElse("it does not say why");
	}

	private void stop() {
		if (!this.stopping) {
			this.parts.askToStop();
			this.stopping = true;
			this.stopBegan = System.nanoTime();
		}
		Duration waited = Duration.ofNanos(System.nanoTime() - this.stopBegan);
		if (!this.watch.isWorkedOn() || waited.plus(ENDING).compareTo(this.signal.patience()) > 0) {
			throw new CancellationException();
		}
	}

	@Override
	public JobInstance createJobInstance(String jobName, JobParameters jobParameters) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void update(JobExecution jobExecution) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void update(StepExecution stepExecution) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void updateExecutionContext(StepExecution stepExecution) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void updateExecutionContext(JobExecution jobExecution) {
		throw new UnsupportedOperationException();
	}

}
