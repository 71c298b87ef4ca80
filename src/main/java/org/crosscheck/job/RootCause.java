package org.crosscheck.job;

/** What lies at the bottom of a problem. */
public final class RootCause {

	private RootCause() {
	}

	public static Throwable of(Throwable problem) {
		return (problem.getCause() != null) ? of(problem.getCause()) : problem;
	}

	/** What it says, or its name when it says nothing. */
	public static String told(Throwable problem) {
		Throwable root = of(problem);
		return (root.getMessage() != null) ? root.getMessage() : root.toString();
	}

}
