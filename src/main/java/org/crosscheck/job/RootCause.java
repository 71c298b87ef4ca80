package org.crosscheck.job;

import java.util.stream.Stream;

/** What lies at the bottom of a problem, and on the way there. Stateless. */
public final class RootCause {

	/** A chain may lead back to where it began. */
	private static final int LONGEST = 50;

	private RootCause() {
	}

	/** The problem, what caused it, what caused that, and so on. */
	public static Stream<Throwable> causes(Throwable problem) {
		return Stream.iterate(problem, (one) -> one != null, Throwable::getCause).limit(LONGEST);
	}

	public static Throwable of(Throwable problem) {
		return causes(problem).reduce(problem, (above, below) -> below);
	}

	/** What it says, or its name when it says nothing. */
	public static String told(Throwable problem) {
		Throwable root = of(problem);
		return (root.getMessage() != null) ? root.getMessage() : root.toString();
	}

}
