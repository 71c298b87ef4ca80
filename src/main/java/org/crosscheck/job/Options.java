package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.DefaultApplicationArguments;

import static java.util.stream.Collectors.joining;

/**
 * What the user asked for on the command line.
 *
 * @param input file or folder to read; absolute, exists
 * @param output folder for the reports; absolute, exists and can be written
 * @param store folder of the database; absolute
 * @param runDate date of the run, {@code null} for today
 * @param explained ids of two claims whose comparison is to be explained instead of a
 * run; else empty
 */
public record Options(Path input, Path output, Path store, @Nullable LocalDate runDate, List<String> explained) {

	public Options {
		explained = List.copyOf(explained);
	}

	/** Folder for the reports of a run. */
	Path reports(String run) {
		return this.output.resolve("runs").resolve(run);
	}

	/** What {@code --help} says. */
	static final String HELP = """
			Finds the numbers in news articles and what contradicts what.

			  --input=PATH      file or folder to read (default: input)
			  --output=DIR      where reports go (default: output)
			  --store=DIR       where the database lies (default: store in the output)
			  --run.date=DATE   date of a new run, as 2026-11-22 (default: today)
			  --explain A B     no run, but why two claims of claims.csv were held against each other or not
			%s
			Properties of Spring (--logging.level.root=debug) may be given the same way.
			Ends with 0 complete, 2 gate exceeded, 3 store held by another run, 4 stopped on request,
			5 failed (the same command goes on), 64 wrong arguments."""
		.formatted(Settings.names().stream().map((name) -> "  --crosscheck." + name + "\n").collect(joining()));

	private static final Set<String> NAMES = Set.of("input", "output", "store", "run.date", "explain", "debug",
			"trace");

	/** Beginnings of what is left to Spring Boot. */
	private static final List<String> OF_SPRING = List.of("spring.", "logging.");

	/**
	 * Reads the arguments. Properties of Spring are left to Spring, but for the address
	 * of the database, which {@link StoreLock} could not guard; others that are not known
	 * are most likely misspelt.
	 * @throws UsageException when they make no sense
	 */
	static Options parse(String... args) {
		DefaultApplicationArguments arguments = new DefaultApplicationArguments(args);
		List<String> explained = explained(arguments);
		for (String stray : explained.isEmpty() ? arguments.getNonOptionArgs() : List.<String>of()) {
			throw new UsageException(
					"'" + stray + "' is not an option; write --input=" + stray + " if it is the input.");
		}
		arguments.getOptionNames().forEach(Options::requireKnown);
		Path output = path(arguments, "output", Path.of("output"));
		Options options = new Options(path(arguments, "input", Path.of("input")), output,
				path(arguments, "store", output.resolve("store")), date(arguments), explained);
		options.check();
		return options;
	}

	/** Whether the user only wants to know what can be asked for. */
	static boolean isHelp(String... args) {
		return List.of(args).contains("--help");
	}

	private static void requireKnown(String name) {
		String own = "crosscheck.";
		if (name.startsWith("spring.datasource.")) {
			throw new UsageException("The option --" + name
					+ " would leave the store unlocked; name its folder with --store=DIR instead.");
		}
		if (name.startsWith(own) && !Settings.names().contains(name.substring(own.length()))) {
			throw new UsageException("There is no option --" + name + "; of its kind there are --" + own
					+ String.join(", --" + own, Settings.names()) + ".");
		}
		if (!NAMES.contains(name) && !name.startsWith(own) && OF_SPRING.stream().noneMatch(name::startsWith)) {
			throw new UsageException("There is no option --" + name
					+ "; there are --input, --output, --store, --run.date, --explain, --help, and those that --help lists.");
		}
	}

	private static List<String> explained(DefaultApplicationArguments arguments) {
		if (!arguments.containsOption("explain")) {
			return List.of();
		}
		List<String> ids = Stream
			.concat(Objects.requireNonNullElse(arguments.getOptionValues("explain"), List.<String>of()).stream(),
					arguments.getNonOptionArgs().stream())
			.flatMap((value) -> Stream.of(value.split("[,\\s]+", -1)))
			.filter((id) -> !id.isEmpty())
			.toList();
		if (ids.size() != 2) {
			throw new UsageException("--explain needs two claim ids of claims.csv, as in --explain A B.");
		}
		return ids;
	}

	private static Path path(DefaultApplicationArguments arguments, String name, Path otherwise) {
		String value = value(arguments, name);
		try {
			return ((value != null) ? Path.of(value) : otherwise).toAbsolutePath().normalize();
		}
		catch (InvalidPathException ex) {
			throw new UsageException("--" + name + "=" + value + " is not a path.");
		}
	}

	private static @Nullable LocalDate date(DefaultApplicationArguments arguments) {
		String value = value(arguments, "run.date");
		try {
			return (value != null) ? LocalDate.parse(value) : null;
		}
		catch (DateTimeParseException ex) {
			throw new UsageException("--run.date=" + value + " is not a date; write it as 2026-11-22.");
		}
	}

	private static @Nullable String value(DefaultApplicationArguments arguments, String name) {
		List<String> values = arguments.getOptionValues(name);
		if (values == null) {
			return null;
		}
		if (values.size() != 1 || values.get(0).isBlank()) {
			throw new UsageException("--" + name + " needs one value, as in --" + name + "=VALUE.");
		}
		return values.get(0);
	}

	private void check() {
		if (!this.explained.isEmpty()) {
			if (!Files.isDirectory(this.store)) {
				throw new UsageException("There is no store " + this.store + "; name that of the run with --store=DIR"
						+ " or its --output=DIR.");
			}
			return;
		}
		if (!Files.exists(this.input)) {
			throw new UsageException(
					"There is no input " + this.input + "; name a file or a folder with --input=PATH.");
		}
		if (!Files.isReadable(this.input)) {
			throw new UsageException("The input " + this.input + " cannot be read; allow reading it.");
		}
		if (Files.isDirectory(this.input) && this.output.startsWith(this.input)) {
			throw new UsageException("The output " + this.output + " lies inside the input " + this.input
					+ "; its reports would be read as articles.");
		}
		if (this.store.toString().contains(";")) {
			throw new UsageException("The path of the store, " + this.store + ", must not hold a semicolon.");
		}
		requireWritable("output", this.output);
		requireWritable("store", this.store);
	}

	private static void requireWritable(String name, Path folder) {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new UsageException(
					"The " + name + " " + folder + " is a file; name a folder with --" + name + "=DIR.");
		}
		try {
			Files.createDirectories(folder);
			Files.delete(Files.createTempFile(folder, ".probe", ""));
		}
		catch (IOException ex) {
			throw new UsageException(
					"The " + name + " " + folder + " cannot be written; name another with --" + name + "=DIR.");
		}
	}

}
