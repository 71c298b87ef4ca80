package org.crosscheck.job;

import java.time.Duration;

/** Waits. Stateless. */
public final class Pauses {

	private Pauses() {
	}

	/**
	 * Lets time pass.
	 * @return whether it did; not when the thread was interrupted, which it then still is
	 */
	public static boolean sleep(Duration time) {
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
