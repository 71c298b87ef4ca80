package org.crosscheck.job;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.DefaultApplicationArguments;

/** The arguments of the command line, read one by one. Immutable. */
final class Arguments {

	private final DefaultApplicationArguments arguments;

	Arguments(String... args) {
		this.arguments = new DefaultApplicationArguments(args);
	}

	/** Names of the options given, in no certain order. */
	List<String> names() {
		return List.copyOf(this.arguments.getOptionNames());
	}

	/** What stands there without a name. */
	List<String> strays() {
		return this.arguments.getNonOptionArgs();
	}

	boolean has(String name) {
		return this.arguments.containsOption(name);
	}

	/**
	 * Whether a switch is set.
	 * @throws UsageException when it has a value
	 */
	boolean isSet(String name) {
		List<String> values = this.arguments.getOptionValues(name);
		if (values != null && !values.isEmpty()) {
			throw new UsageException("--" + name + " takes no value; write --" + name + ".");
		}
		return values != null;
	}

	/** The values of an option and what stands there without a name. */
	List<String> valuesAndStrays(String name) {
		return Stream
			.concat(Objects.requireNonNullElse(this.arguments.getOptionValues(name), List.<String>of()).stream(),
					strays().stream())
			.flatMap((value) -> Stream.of(value.split("[,\\s]+", -1)))
			.filter((value) -> !value.isEmpty())
			.toList();
	}

	/**
	 * The one value of an option, {@code null} when it is not given.
	 * @throws UsageException when it has none or several
	 */
	@Nullable String value(String name) {
		List<String> values = this.arguments.getOptionValues(name);
		if (values == null) {
			return null;
		}
		if (values.size() != 1 || values.get(0).isBlank()) {
			throw new UsageException("--" + name + " needs one value, as in --" + name + "=VALUE.");
		}
		return values.get(0);
	}

	/**
	 * The path given, absolute, or another.
	 * @param folder in which a relative path lies
	 */
	Path path(String name, Path folder, Path otherwise) {
		Path given = path(name, folder);
		return (given != null) ? given : folder.resolve(otherwise).toAbsolutePath().normalize();
	}

	/** The path given, absolute, {@code null} when it is not given. */
	@Nullable Path path(String name, Path folder) {
		String value = value(name);
		try {
			return (value != null) ? folder.resolve(Path.of(value)).toAbsolutePath().normalize() : null;
		}
		catch (InvalidPathException ex) {
			throw new UsageException("--" + name + "=" + value + " is not a path.");
		}
	}

	@Nullable LocalDate date(String name) {
		String value = value(name);
		try {
			return (value != null) ? LocalDate.parse(value) : null;
		}
		catch (DateTimeParseException ex) {
			throw new UsageException("--" + name + "=" + value + " is not a date; write it as 2026-11-22.");
		}
	}

}
