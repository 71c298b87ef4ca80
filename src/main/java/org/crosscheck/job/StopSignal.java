package org.crosscheck.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops a run in an orderly way when the application context closes, which is what
 * SIGTERM does: chunks under way are finished, the job ends STOPPED, and only then the
 * data source closes, for this is the first bean to be stopped. A job that is stopped
 * otherwise would stay STARTED as after a crash. Safe for use by several threads.
 */
@Component
public class StopSignal implements SmartLifecycle, StepInterruptionPolicy {

	private final Settings settings;

	private final CountDownLatch request = new CountDownLatch(1);

	private volatile boolean running;

	private volatile @Nullable CountDownLatch night;

	StopSignal(Settings settings) {
		this.settings = settings;
	}

	/** Tells that a job begins; {@link #nightEnded} must follow. */
	void nightBegins() {
		this.night = new CountDownLatch(1);
	}

	void nightEnded() {
		CountDownLatch latch = this.night;
		if (latch != null) {
			latch.countDown();
		}
	}

	/** How long {@link #stopNight} waits at most. */
	public Duration patience() {
		return this.settings.stopTimeout();
	}

	/** Whether the run is to end as soon as it can. */
	public boolean isRequested() {
		return this.request.getCount() == 0;
	}

	/** Waits until the end is asked for. */
	public void awaitRequest() {
		try {
			this.request.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Ends a step at a chunk border. Marks the execution as well, without which Spring
	 * Batch 6.0.4 takes an interrupted chunk step for COMPLETED though items are unread.
	 */
	@Override
	public void checkInterrupted(StepExecution execution) throws JobInterruptedException {
		if (isRequested() || Thread.currentThread().isInterrupted()) {
			execution.setTerminateOnly();
		}
		if (execution.isTerminateOnly()) {
			throw new JobInterruptedException("stop requested");
		}
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		stopNight();
		this.running = false;
	}

	/**
	 * Asks the night to end and waits for it, no longer than the settings allow.
	 * @return whether it has ended
	 */
	boolean stopNight() {
		this.request.countDown();
		CountDownLatch latch = this.night;
		try {
			return latch == null || latch.await(this.settings.stopTimeout().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
