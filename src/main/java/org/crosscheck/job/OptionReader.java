package org.crosscheck.job;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.job.remote.Broker;
import org.crosscheck.job.storage.Credentials;
import org.crosscheck.job.storage.StoreFolder;
import org.crosscheck.job.storage.StoreLocation;
import org.crosscheck.job.storage.StoreServer;
import org.crosscheck.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/** Reads from the command line what the user asked for. Stateless. */
final class OptionReader {

	private OptionReader() {
	}

	/**
	 * Reads the arguments. Properties of Spring are left to Spring, but for the address
	 * of the database, which its lock could not guard; others that are not known are most
	 * likely misspelt.
	 * @throws UsageException when they make no sense
	 */
	static Options read(String... args) {
		Arguments arguments = new Arguments(args);
		Errand errand = ErrandReader.errand(arguments);
		List<String> explained = (errand == Errand.EXPLAIN) ? ErrandReader.explained(arguments) : List.of();
		for (String stray : explained.isEmpty() ? arguments.strays() : List.<String>of()) {
			throw new UsageException(
					"'" + stray + "' is not an option; write --input=" + stray + " if it is the input.");
		}
		arguments.names().forEach(KnownOptions::require);
		Path here = Path.of("");
		Path output = arguments.path("output", here, Path.of("output"));
		String limits = arguments.value("fail-on");
		Options options = new Options(errand, arguments.path("input", here, Path.of("input")), output,
				store(arguments, output), arguments.path("reviews", here, output.resolve("reviews")),
				arguments.date("run.date"), explained, arguments.path("export-reviews", here),
				arguments.path("metrics-file", output), (limits != null) ? QualityGate.parse(limits) : QualityGate.OPEN,
				formats(arguments.value("formats")), role(arguments), broker(arguments));
		requireRole(options);
		new PathCheck(options).check();
		return options;
	}

	private static StoreLocation store(Arguments arguments, Path output) {
		String named = arguments.value("store");
		Path credentials = arguments.path("store-credentials", Path.of(""));
		if (named != null && StoreServer.isMeantBy(named)) {
			return new StoreServer(named,
					(credentials != null) ? Credentials.of(credentials) : Credentials.of(System.getenv()));
		}
		if (credentials != null) {
			throw new UsageException("--store-credentials is for a store on a server; name it with --store=.");
		}
		return new StoreFolder(arguments.path("store", Path.of(""), output.resolve("store")));
	}

	private static Role role(Arguments arguments) {
		String named = arguments.value("role");
		if (named == null) {
			return Role.ALONE;
		}
		return switch (named) {
			case "manager" -> Role.MANAGER;
			case "worker" -> Role.WORKER;
			default -> throw new UsageException("--role=" + Plain.text(named, 40)
					+ " is no role; there are manager and worker, and without --role a process does the job alone.");
		};
	}

	private static @Nullable Broker broker(Arguments arguments) {
		String url = arguments.value("broker");
		Path file = arguments.path("broker-credentials", Path.of(""));
		if (url == null) {
			if (file != null) {
				throw new UsageException("--broker-credentials is for a broker; name it with --broker=.");
			}
			return null;
		}
		return new Broker(url,
				(file != null) ? Credentials.of(file) : Credentials.of(System.getenv(), Broker.USER, Broker.PASSWORD));
	}

	private static void requireRole(Options options) {
		if (options.role() != Role.ALONE && options.broker() == null) {
			throw new UsageException("--role needs the broker where manager and workers meet; name it with"
					+ " --broker=tcp://HOST:61616.");
		}
		if (options.role() == Role.ALONE && options.broker() != null) {
			throw new UsageException(
					"--broker is for a manager and its workers; say which with --role=manager or" + " --role=worker.");
		}
		if (options.role() != Role.ALONE && options.errand() != Errand.RUN) {
			throw new UsageException("--role is for runs; leave it out.");
		}
		if ((options.role() != Role.ALONE || options.errand() == Errand.WORKERS)
				&& !(options.store() instanceof StoreServer)) {
			throw new UsageException("Several processes can only share a store on a PostgreSQL server; name it with"
					+ " --store=jdbc:postgresql://HOST/DATABASE.");
		}
	}

	private static Set<ReportFormat> formats(@Nullable String list) {
		Set<ReportFormat> formats = EnumSet.copyOf(ReportFormat.ALWAYS);
		if (list != null) {
			for (String name : list.split(",", -1)) {
				formats.add(format(name.strip(), list));
			}
		}
		return formats;
	}

	private static ReportFormat format(String name, String list) {
		for (ReportFormat format : ReportFormat.values()) {
			if (format.name().equalsIgnoreCase(name)) {
				return format;
			}
		}
		throw new UsageException(
				"--formats=" + Plain.text(list, 200) + ": '" + Plain.text(name, 40) + "' is no format; there are "
						+ Arrays.stream(ReportFormat.values())
							.map((format) -> format.name().toLowerCase(Locale.ROOT))
							.collect(Collectors.joining(", "))
						+ ".");
	}

}
