package org.crosscheck.job;

import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
 * @param limit how much of one input is taken in
 * @param maxContradictions quality gate: with more open contradictions than this the
 * program ends with code 2 ({@code crosscheck.max-contradictions}, default none)
 */
@ConfigurationProperties("crosscheck")
public record Settings(@DefaultValue("30d") Period window, @DefaultValue("0") int threads,
		@DefaultValue("20") int chunk, @DefaultValue("30") int eventDays, @DefaultValue("2000") int blockLimit,
		@DefaultValue("5s") Duration progress, @DefaultValue("15s") Duration stopTimeout,
		@DefaultValue("1s") Duration settle, @DefaultValue InputLimits limit, @Nullable Integer maxContradictions) {

	public Settings {
		require(!window.isNegative() && !window.isZero(), "crosscheck.window must be at least one day");
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
	static List<String> names() {
		return Stream
			.of(names(Settings.class, "").filter((name) -> !name.equals("limit")), names(InputLimits.class, "limit."),
					Stream.of("connections"))
			.flatMap((names) -> names)
			.sorted()
			.toList();
	}

	private static Stream<String> names(Class<?> properties, String beginning) {
		return Arrays.stream(properties.getRecordComponents())
			.map((component) -> beginning + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
	}

	static void require(boolean holds, String sentence) {
		if (!holds) {
			throw new IllegalArgumentException(sentence);
		}
	}

	/** Number of threads to use. */
	public int workers() {
		return (this.threads > 0) ? this.threads : Runtime.getRuntime().availableProcessors();
	}

}
