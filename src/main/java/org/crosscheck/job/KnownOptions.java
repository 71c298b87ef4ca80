package org.crosscheck.job;

import java.util.List;
import java.util.Set;

/** The options there are. */
final class KnownOptions {

	private static final String OWN = "crosscheck.";

	private static final List<String> NAMES = List.of("input", "output", "store", "store-credentials", "reviews",
			"run.date", "fail-on", "formats", "metrics-file", "role", "broker", "broker-credentials", "dry-run",
			"explain", "export-reviews", "purge", "workers");

	/** What is left to Spring Boot. */
	private static final Set<String> OF_BOOT = Set.of("debug", "trace");

	/** Beginnings of what is left to Spring Boot. */
	private static final List<String> OF_SPRING = List.of("spring.", "logging.");

	private KnownOptions() {
	}

	/**
	 * Asks that there is such an option.
	 * @throws UsageException when there is not, or not for users
	 */
	static void require(String name) {
		if (name.startsWith("spring.datasource.")) {
			throw new UsageException(
					"The option --" + name + " would leave the store unlocked; name it with --store=DIR instead.");
		}
		if (name.startsWith(OWN) && !Settings.names().contains(name.substring(OWN.length()))) {
			throw new UsageException("There is no option --" + name + "; of its kind there are --" + OWN
					+ String.join(", --" + OWN, Settings.names()) + ".");
		}
		if (!NAMES.contains(name) && !OF_BOOT.contains(name) && !name.startsWith(OWN)
				&& OF_SPRING.stream().noneMatch(name::startsWith)) {
			throw new UsageException("There is no option --" + name + "; there are --" + String.join(", --", NAMES)
					+ ", --help, and those that --help lists.");
		}
	}

}
