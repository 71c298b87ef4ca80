package org.crosscheck.job.remote;

import java.time.Duration;

/** Waits. Stateless. */
final class Pauses {

	private Pauses() {
	}

	/**
	 * Lets time pass.
	 * @return whether it did; not when the thread was interrupted, which it then still is
	 */
	static boolean sleep(Duration time) {
		try {
			Thread.sleep(time.toMillis());
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
