package org.crosscheck.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

/**
 * What the user asked for on the command line.
 *
 * @param errand what is to be done
 * @param input file or folder to read; absolute, exists when it is to be read
 * @param output folder for the reports; absolute, exists and can be written when a run
 * writes into it
 * @param store where the database lies
 * @param reviews file or folder of reviewed tables; absolute, need not exist
 * @param runDate date of the run, {@code null} for today
 * @param explained ids of two claims whose comparison is to be explained; else empty
 * @param exported file that verdicts are to be written to, {@code null} for none
 * @param metrics file in the output that metrics are to be written to, {@code null} for
 * none
 * @param gate how much may be found
 * @param formats in which reports are written
 * @param role what this process is for
 * @param broker where manager and workers meet, {@code null} for a process that works
 * alone
 */
public record Options(Errand errand, Path input, Path output, StoreLocation store, Path reviews,
		@Nullable LocalDate runDate, List<String> explained, @Nullable Path exported, @Nullable Path metrics,
		QualityGate gate, Set<ReportFormat> formats, Role role, @Nullable Broker broker) {

	private static final String OWN = "crosscheck.";

	private static final List<String> NAMES = List.of("input", "output", "store", "store-credentials", "reviews",
			"run.date", "fail-on", "formats", "metrics-file", "role", "broker", "broker-credentials", "dry-run",
			"explain", "export-reviews", "purge", "workers");

	/** What is left to Spring Boot. */
	private static final Set<String> OF_BOOT = Set.of("debug", "trace");

	/** Beginnings of what is left to Spring Boot. */
	private static final List<String> OF_SPRING = List.of("spring.", "logging.");

	public Options {
		explained = List.copyOf(explained);
		formats = Set.copyOf(formats);
	}

	/** Folder for the reports of all runs. */
	Path runs() {
		return this.output.resolve("runs");
	}

	/** Folder for the reports of a run. */
	Path reports(String run) {
		return runs().resolve(run);
	}

	/**
	 * Reads the arguments. Properties of Spring are left to Spring, but for the address
	 * of the database, which its lock could not guard; others that are not known are most
	 * likely misspelt.
	 * @throws UsageException when they make no sense
	 */
	static Options parse(String... args) {
		Arguments arguments = new Arguments(args);
		Errand errand = errand(arguments);
		List<String> explained = (errand == Errand.EXPLAIN) ? explained(arguments) : List.of();
		for (String stray : explained.isEmpty() ? arguments.strays() : List.<String>of()) {
			throw new UsageException(
					"'" + stray + "' is not an option; write --input=" + stray + " if it is the input.");
		}
		arguments.names().forEach(Options::requireKnown);
		Path here = Path.of("");
		Path output = arguments.path("output", here, Path.of("output"));
		String limits = arguments.value("fail-on");
		Options options = new Options(errand, arguments.path("input", here, Path.of("input")), output,
				store(arguments, output), arguments.path("reviews", here, output.resolve("reviews")),
				arguments.date("run.date"), explained, arguments.path("export-reviews", here),
				arguments.path("metrics-file", output), (limits != null) ? QualityGate.parse(limits) : QualityGate.OPEN,
				formats(arguments.value("formats")), role(arguments), broker(arguments));
		options.requireRole();
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

	/** Whether the store is used beside the run that holds it. */
	boolean joinsRun() {
		return this.role == Role.WORKER || this.errand == Errand.WORKERS;
	}

	private void requireRole() {
		if (this.role != Role.ALONE && this.broker == null) {
			throw new UsageException("--role needs the broker where manager and workers meet; name it with"
					+ " --broker=tcp://HOST:61616.");
		}
		if (this.role == Role.ALONE && this.broker != null) {
			throw new UsageException(
					"--broker is for a manager and its workers; say which with --role=manager or" + " --role=worker.");
		}
		if (this.role != Role.ALONE && this.errand != Errand.RUN) {
			throw new UsageException("--role is for runs; leave it out.");
		}
		if ((this.role != Role.ALONE || this.errand == Errand.WORKERS) && !(this.store instanceof StoreServer)) {
			throw new UsageException("Several processes can only share a store on a PostgreSQL server; name it with"
					+ " --store=jdbc:postgresql://HOST/DATABASE.");
		}
	}

	/** Whether the user only wants to know what can be asked for. */
	static boolean isHelp(String... args) {
		return List.of(args).contains("--help");
	}

	private static Errand errand(Arguments arguments) {
		List<Errand> asked = new ArrayList<>();
		if (arguments.has("explain")) {
			asked.add(Errand.EXPLAIN);
		}
		if (arguments.has("dry-run") && arguments.isSet("dry-run")) {
			asked.add(Errand.DRY_RUN);
		}
		if (arguments.has("export-reviews")) {
			asked.add(Errand.EXPORT_REVIEWS);
		}
		if (arguments.has("purge")) {
			asked.add(purge(arguments));
		}
		if (arguments.has("workers") && arguments.isSet("workers")) {
			asked.add(Errand.WORKERS);
		}
		if (asked.size() > 1) {
			throw new UsageException("Of --explain, --dry-run, --export-reviews, --purge and --workers only one can be"
					+ " asked for at a time.");
		}
		return asked.isEmpty() ? Errand.RUN : asked.get(0);
	}

	private static Errand purge(Arguments arguments) {
		List<String> values = arguments.valuesAndStrays("purge");
		if (!values.isEmpty() && !values.equals(List.of("reviews"))) {
			throw new UsageException("--purge takes no value but reviews, as in --purge=reviews.");
		}
		return values.isEmpty() ? Errand.PURGE : Errand.PURGE_WITH_REVIEWS;
	}

	private static List<String> explained(Arguments arguments) {
		List<String> ids = arguments.valuesAndStrays("explain");
		if (ids.size() != 2) {
			throw new UsageException("--explain needs two claim ids of claims.csv, as in --explain A B.");
		}
		return ids;
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

	private static void requireKnown(String name) {
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
