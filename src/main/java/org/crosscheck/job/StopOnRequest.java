package org.crosscheck.job;

import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Ends the process in order on SIGTERM or the like: the chunks under way are waited for,
 * what the night has opened is closed, and the process is halted, for once a JVM is going
 * down nothing else can set its exit code. What takes too long is given up, which is like
 * a crash: the next run repairs it. Safe for use by several threads.
 */
final class StopOnRequest implements AutoCloseable {

	/** Time for closing the database after the night has ended. */
	private static final long CLOSING_SECONDS = 4;

	private final Thread hook = new Thread(this::stop, "stop-on-request");

	private volatile ExitCode code = ExitCode.STOPPED;

	private volatile @Nullable Night night;

	StopOnRequest() {
		Runtime.getRuntime().addShutdownHook(this.hook);
	}

	/** From here on there is something to be stopped and closed. */
	void guard(Night begun) {
		this.night = begun;
	}

	/** What the run came to, should a request come after its end. */
	void ended(ExitCode with) {
		this.code = with;
	}

	private void stop() {
		Night begun = this.night;
		if (begun != null) {
			Thread deadline = new Thread(() -> haltAfter(begun.patience() + CLOSING_SECONDS), "stop-deadline");
			deadline.setDaemon(true);
			deadline.start();
			if (begun.stop()) {
				begun.close();
			}
		}
		Runtime.getRuntime().halt(this.code.code());
	}

	private void haltAfter(long seconds) {
		try {
			TimeUnit.SECONDS.sleep(seconds);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt(this.code.code());
	}

	@Override
	public void close() {
		try {
			Runtime.getRuntime().removeShutdownHook(this.hook);
		}
		catch (IllegalStateException ex) {
			// the hook runs already and will end the process with the code of this run
		}
	}

	/** What is stopped. */
	interface Night {

		/** Seconds that stopping may take. */
		long patience();

		/**
		 * Asks for the end and waits.
		 * @return whether it has ended
		 */
		boolean stop();

		/** Closes the database. */
		void close();

	}

}
