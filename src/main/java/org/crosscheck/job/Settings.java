package org.crosscheck.job;

import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code crosscheck.*}. A wrong value ends the program with code 64 before
 * the store is touched.
 *
 * @param window how long an article stays in the comparison, counted in days from its
 * publication, or from when it was first seen ({@code crosscheck.window}, default 30d)
 * @param threads how many articles or blocks are worked on at once
 * ({@code crosscheck.threads}, default 0: one a processor)
 * @param chunk articles committed together, 1 to 1,000 ({@code crosscheck.chunk}, default
 * 20); less work is lost at a crash when it is small
 * @param eventDays most days between two articles that are held against each other, 0 to
 * 3,660 ({@code crosscheck.event-days}, default 30)
 * @param blockLimit most claims held against those of an article at once, 2 to 20,000;
 * more are split ({@code crosscheck.block-limit}, default 2000)
 * @param progress time between two lines of progress ({@code crosscheck.progress},
 * default 5s)
 * @param stopTimeout how long a stop on request waits for the chunks under way
 * ({@code crosscheck.stop-timeout}, default 15s)
 * @param settle how long ago a file must have been written to be taken as whole at once;
 * younger ones are watched for as long ({@code crosscheck.settle}, default 1s)
 * @param history how long a finding that is gone and was not reviewed is remembered, and
 * how old a run must be for {@code --purge} to delete it ({@code crosscheck.history},
 * default 365d); the window when that is longer
 * @param limit how much of one input is taken in
 * @param remote of managers and workers
 * @param maxContradictions quality gate: with more open contradictions than this the
 * program ends with code 2 ({@code crosscheck.max-contradictions}, default none)
 */
@ConfigurationProperties("crosscheck")
public record Settings(@DefaultValue("30d") Period window, @DefaultValue("0") int threads,
		@DefaultValue("20") int chunk, @DefaultValue("30") int eventDays, @DefaultValue("2000") int blockLimit,
		@DefaultValue("5s") Duration progress, @DefaultValue("15s") Duration stopTimeout,
		@DefaultValue("1s") Duration settle, @DefaultValue("365d") Period history, @DefaultValue InputLimits limit,
		@DefaultValue RemoteSettings remote, @Nullable Integer maxContradictions) {

	public Settings {
		require(!window.isNegative() && !window.isZero(), "crosscheck.window must be at least one day");
		require(!history.isNegative() && !history.isZero(), "crosscheck.history must be at least one day");
		require(threads >= 0 && threads <= 256, "crosscheck.threads must be 0 to 256");
		require(chunk >= 1 && chunk <= 1000, "crosscheck.chunk must be 1 to 1000");
		require(eventDays >= 0 && eventDays <= 3660, "crosscheck.event-days must be 0 to 3660");
		require(blockLimit >= 2 && blockLimit <= 20_000, "crosscheck.block-limit must be 2 to 20000");
		require(!progress.isNegative() && !progress.isZero(), "crosscheck.progress must be more than nothing");
		require(!stopTimeout.isNegative(), "crosscheck.stop-timeout must not be negative");
		require(!settle.isNegative(), "crosscheck.settle must not be negative");
		require(maxContradictions == null || maxContradictions >= 0,
				"crosscheck.max-contradictions must not be negative");
	}

	/** The names of all properties, without their beginning. */
	static Set<String> names() {
		return defaults().keySet();
	}

	/**
	 * The defaults of all properties, by their names without their beginning; "none"
	 * where there is none.
	 */
	static SortedMap<String, String> defaults() {
		SortedMap<String, String> defaults = new TreeMap<>();
		add(Settings.class, "", defaults);
		defaults.remove("limit");
		add(InputLimits.class, "limit.", defaults);
		defaults.remove("remote");
		add(RemoteSettings.class, "remote.", defaults);
		defaults.put("connections", "40");
		return defaults;
	}

	private static void add(Class<?> properties, String beginning, Map<String, String> defaults) {
		for (Parameter one : properties.getConstructors()[0].getParameters()) {
			DefaultValue value = one.getAnnotation(DefaultValue.class);
			defaults.put(beginning + one.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
					(value != null) ? String.join(",", value.value()) : "none");
		}
	}

	static void require(boolean holds, String sentence) {
		if (!holds) {
			throw new IllegalArgumentException(sentence);
		}
	}

	/** The first day of the history that a run of some date looks back on. */
	public LocalDate historyBegins(LocalDate date) {
		LocalDate remembered = date.minus(this.history);
		LocalDate compared = date.minus(this.window);
		return remembered.isBefore(compared) ? remembered : compared;
	}

	/** Number of threads to use. */
	public int workers() {
		return (this.threads > 0) ? this.threads : Runtime.getRuntime().availableProcessors();
	}

}
