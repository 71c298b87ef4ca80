package org.crosscheck.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Quantity;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which days a value speaks: those that the same sentence names nearest to it
 * and that reach it ({@link DateReach}), else, unless it is a plan, the article's day. A
 * date behind "since" or "by" begins or ends a period and dates nothing. What another
 * value is held against has only a date said of itself, else it is earlier
 * ({@link Baselines}). Immutable and safe for use by several threads.
 */
final class AsOfReader {

	private final EarlierTimes earlierTimes = new EarlierTimes();

	private final Baselines baselines = new Baselines();

	private final DateReach reach = new DateReach();

	private final PeriodBorders borders = new PeriodBorders();

	/**
	 * The times of a sentence.
	 * @param numbers all its numbers
	 * @param dating those of them that tell when something happened, and all that is no
	 * date
	 * @param published the article's day, {@code null} when unknown
	 */
	Times times(ParsedSentence parsed, Sentence sentence, List<Quantity> numbers, List<Quantity> dating,
			@Nullable LocalDate published) {
		boolean timed = numbers.size() > 1;
		List<Time> times = new ArrayList<>();
		for (Quantity number : dating) {
			DatePeriod period = timed ? periodOf(sentence, number) : null;
			if (period != null && this.borders.dates(sentence, number, published)) {
				boolean now = DateReach.isNow(period, published);
				if (!this.reach.isOfRanking(parsed, parsed.first(number), now)) {
					times.add(new Time(parsed.first(number), new AsOf(period, AsOf.Basis.TEXT)));
				}
			}
		}
		List<Integer> earlier = this.earlierTimes.of(parsed.tokens());
		earlier.stream()
			.filter((at) -> this.earlierTimes.frames(parsed.tokens(), at))
			.forEach((at) -> times.add(new Time(at, AsOf.EARLIER)));
		List<Time> told = timed ? toldOfThen(parsed, dating) : List.of();
		return new Times(parsed, times, told, timed ? this.baselines.of(parsed, numbers, earlier) : List.of(),
				published);
	}

	/**
	 * "the worst since 2006, when 41 people died": the clause is of the time before it.
	 */
	private static List<Time> toldOfThen(ParsedSentence parsed, List<Quantity> dating) {
		List<Time> told = new ArrayList<>();
		for (Quantity number : dating) {
			DatePeriod period = (number.skip() == SkipReason.YEAR) ? yearOf(number) : number.date();
			int behind = parsed.last(number) + 1;
			int when = (behind < parsed.size() && parsed.word(behind).equals(",")) ? behind + 1 : behind;
			if (period != null && when < parsed.size() && parsed.word(when).equals("when")) {
				told.add(new Time(when, new AsOf(period, AsOf.Basis.TEXT)));
			}
		}
		return told;
	}

	/** A time that a sentence names, and where. */
	private record Time(int token, AsOf asOf) {

		boolean isAfter(@Nullable LocalDate day) {
			DatePeriod period = this.asOf.period();
			return period != null && day != null && period.first().isAfter(day);
		}

	}

	/**
	 * The times of one sentence, asked for each of its numbers. Not changed after it was
	 * made.
	 */
	final class Times {

		private final ParsedSentence parsed;

		private final List<Time> times;

		/** Where clauses begin that are told of a time before them. */
		private final List<Time> then;

		private final List<Baselines.Baseline> baselines;

		private final @Nullable LocalDate published;

		private Times(ParsedSentence parsed, List<Time> times, List<Time> then, List<Baselines.Baseline> baselines,
				@Nullable LocalDate published) {
			this.parsed = parsed;
			this.times = times;
			this.then = then;
			this.baselines = baselines;
			this.published = published;
		}

		/**
		 * Of which days a number speaks.
		 * @param counted the token that heads what it counts, negative without one
		 */
		AsOf of(Quantity number, int counted, Stage stage) {
			int first = this.parsed.first(number);
			if (number.date() != null) {
				return alone(number, stage, this.published);
			}
			for (Time clause : this.then) {
				if (clause.token() < first) {
					return clause.asOf();
				}
			}
			Baselines.Baseline own = baselineOf(first);
			return this.times.stream()
				.filter((time) -> Objects.equals(own, baselineOf(time.token())) && reaches(time, number, counted))
				.min(Comparator.comparingInt((Time time) -> Math.abs(time.token() - first))
					.thenComparingInt(Time::token))
				.map(Time::asOf)
				.orElseGet(() -> (own != null) ? AsOf.EARLIER : alone(number, stage, this.published));
		}

		private boolean reaches(Time time, Quantity number, int counted) {
			return AsOfReader.this.reach.reaches(this.parsed, time.token(), this.parsed.last(number), counted,
					time.isAfter(this.published));
		}

		private Baselines.@Nullable Baseline baselineOf(int token) {
			return this.baselines.stream().filter((baseline) -> baseline.holds(token)).findFirst().orElse(null);
		}

	}

	/** Of which days a number speaks that no other time stands beside. */
	static AsOf alone(Quantity number, Stage stage, @Nullable LocalDate published) {
		if (number.date() != null) {
			return new AsOf(number.date(), AsOf.Basis.TEXT);
		}
		boolean present = stage == Stage.ACTUAL || stage == Stage.ALLEGED || stage == Stage.ANNOUNCED;
		return (present && published != null) ? new AsOf(DatePeriod.day(published), AsOf.Basis.PUBLISHED)
				: AsOf.UNKNOWN;
	}

	/** The days a number names: a date, or the whole of a year behind a preposition. */
	private static @Nullable DatePeriod periodOf(Sentence sentence, Quantity number) {
		int first = sentence.tokenAt(number.span().start());
		if (number.date() == null && first > 0 && isOfYear(sentence.tokens().get(first - 1).lower())
				&& number.skip() == SkipReason.YEAR) {
			return yearOf(number);
		}
		return number.date();
	}

	private static @Nullable DatePeriod yearOf(Quantity number) {
		int year = (int) number.low();
		return (year >= 1 && year <= 9999) ? new DatePeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
				: null;
	}

	private static boolean isOfYear(String word) {
		return switch (word) {
			case "in", "of", "during", "for", "through", "throughout", "the" -> true;
			default -> false;
		};
	}

}
