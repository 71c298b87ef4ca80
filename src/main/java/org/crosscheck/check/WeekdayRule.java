package org.crosscheck.check;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;

/**
 * "Tuesday, 3 March 2026": a weekday and the date beside it are the same day of the
 * calendar (semantics.md section 4.9). Stateless.
 */
final class WeekdayRule implements ArithmeticRule {

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		return IntStream.range(0, numbers.size())
			.mapToObj(numbers::get)
			.filter(WeekdayRule::isWrong)
			.map(WeekdayRule::flaw);
	}

	/** Only a date with its year is known for certain. */
	private static boolean isWrong(NumericClaim claim) {
		DatePeriod date = claim.value().date();
		if (claim.value().unit().dimension() != Dimension.DATE || date == null || !date.first().equals(date.last())
				|| !claim.place().surface().contains(String.valueOf(date.first().getYear()))) {
			return false;
		}
		Optional<DayOfWeek> named = weekday(claim.place().surface());
		return named.isPresent() && named.get() != date.first().getDayOfWeek();
	}

	private static Optional<DayOfWeek> weekday(String date) {
		String lower = date.toLowerCase(Locale.ROOT);
		return Arrays.stream(DayOfWeek.values())
			.filter((day) -> lower.startsWith(day.name().toLowerCase(Locale.ROOT)))
			.findFirst();
	}

	private static Flaw flaw(NumericClaim claim) {
		DatePeriod date = claim.value().date();
		String day = (date != null) ? date.first().getDayOfWeek().name() : "";
		return new Flaw(Kind.DATE, List.of(claim), Interval.exactly(claim.value().low()), List.of(),
				"by the calendar this day is a " + day.charAt(0) + day.substring(1).toLowerCase(Locale.ROOT));
	}

}
