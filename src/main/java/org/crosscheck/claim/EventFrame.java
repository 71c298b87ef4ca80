package org.crosscheck.claim;

import java.util.List;

import org.crosscheck.quantity.DatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * One event as an article tells it, gathered from the sentences that go on about it.
 * Frames rather than sentences tell whether two numbers are of one event (semantics.md
 * section 2.1), since most sentences name neither place nor day again.
 *
 * @param kind what the event is to the article
 * @param day days that the text gives it, {@code null} when it gives none
 * @param places normalised names of places where it happened, countries left out, sorted
 * @param names normalised names of anything but countries in its sentences, sorted
 * @param manners how it happened, classes of {@code event-manners.txt}, sorted
 * @param targets what it befell, classes of {@code event-targets.txt}, sorted
 * @param words content words of its sentences, normalised, sorted
 */
public record EventFrame(Kind kind, @Nullable DatePeriod day, List<String> places, List<String> names,
		List<String> manners, List<String> targets, List<String> words) {

	/** An event of which nothing is known. */
	public static final EventFrame UNKNOWN = new EventFrame(Kind.MAIN, null, List.of(), List.of(), List.of(), List.of(),
			List.of());

	public EventFrame {
		places = List.copyOf(places);
		names = List.copyOf(names);
		manners = List.copyOf(manners);
		targets = List.copyOf(targets);
		words = List.copyOf(words);
	}

	/** What an event is to the article that tells it. */
	public enum Kind {

		/** The one the article is about. */
		MAIN,
		/** One told besides. */
		OTHER,
		/**
		 * One told besides, which the text says is another ("elsewhere", "last month").
		 */
		SEPARATE,
		/** A whole war, season or epidemic, of which single events are parts. */
		WHOLE

	}

}
