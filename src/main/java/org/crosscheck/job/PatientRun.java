package org.crosscheck.job;

import java.time.Duration;

import org.crosscheck.job.storage.HeldStore;
import org.springframework.stereotype.Component;

/**
 * Runs a night, and goes on with it by itself when the server of its store was away and
 * is back. Each step can meet such an outage, those of a manager of its own too, for
 * which Spring Batch fails the job. To be called only while the store's lock is held.
 */
@Component
class PatientRun {

	/** Outages in one night after which somebody should look at the server. */
	private static final int MOST = 10;

	/** What ails a server seldom ends at once, and it may let nobody in yet. */
	private static final Duration PAUSE = Duration.ofSeconds(2);

	private final NightlyRun night;

	private final StopSignal signal;

	private final Console console;

	/** How long a server is waited for. */
	private final Duration patience;

	PatientRun(NightlyRun night, StopSignal signal, Console console, Settings settings) {
		this.night = night;
		this.signal = signal;
		this.console = console;
		this.patience = settings.remote().timeout();
	}

	/**
	 * Runs until the night is complete, is stopped, or fails of something else.
	 * @throws UsageException when an unfinished run read another input
	 */
	ExitCode run(HeldStore store) {
		for (int outages = 0;; outages++) {
			try {
				NightlyRun.End end = this.night.run();
				if (end.problems().stream().noneMatch(Outages::isOutage) || !isWorthTrying(store, outages)) {
					return end.code();
				}
			}
			catch (RuntimeException ex) {
				if (!Outages.isOutage(ex) || !isWorthTrying(store, outages)) {
					throw ex;
				}
			}
			this.console.line("The server of the store was away and is back.");
		}
	}

	private boolean isWorthTrying(HeldStore store, int outages) {
		return outages < MOST && !this.signal.isRequested() && Pauses.sleep(PAUSE) && store.regain(this.patience);
	}

}
