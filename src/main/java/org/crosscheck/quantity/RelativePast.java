package org.crosscheck.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/**
 * Times counted back from the day of publication: "three days ago", "two weeks ago", "a
 * year ago". What is meant is as coarse as the unit: the day, the calendar week, month or
 * year. Numbers of them stay durations; their days date what the sentence tells.
 */
final class RelativePast {

	/** More is history, told in round numbers. */
	private static final int MOST = 99;

	private RelativePast() {
	}

	/** "a year ago"; {@code null} when no such date begins at a piece. */
	static @Nullable Draft read(Pieces pieces, int at, @Nullable LocalDate published) {
		boolean article = pieces.is(at, "a") || pieces.is(at, "an");
		if (!article || published == null || !pieces.is(at + 2, "ago") || isBounded(pieces.get(at - 1))) {
			return null;
		}
		DatePeriod period = period(pieces.get(at + 1).lower(), 1, published);
		return (period == null) ? null : DateReader.date(at, at + 3, period);
	}

	/** Adds to a stretch of time the days it leads back to: "two weeks ago". */
	static void date(Pieces pieces, Draft draft, @Nullable LocalDate published) {
		boolean exact = draft.unit.dimension() == Dimension.DURATION && !draft.isVague() && draft.low >= 1
				&& draft.low <= MOST && draft.low == Math.rint(draft.low);
		if (exact && published != null && pieces.is(draft.to, "ago") && !isBounded(pieces.get(draft.from - 1))) {
			draft.date = period(draft.unit.name(), (int) draft.low, published);
		}
	}

	/** "more than two weeks ago" names no day. */
	private static boolean isBounded(Piece before) {
		return before.is(Tag.MAGNITUDE) || before.isNumber() || before.is(Tag.HEDGE) || before.isDash();
	}

	private static @Nullable DatePeriod period(String unit, int amount, LocalDate published) {
		return switch (unit) {
			case "minute", "hour" -> DatePeriod.day(published);
			case "day" -> DatePeriod.day(published.minusDays(amount));
			case "week" -> {
				LocalDate monday = published.minusWeeks(amount)
					.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
				yield new DatePeriod(monday, monday.plusDays(6));
			}
			case "month" -> Months.period(YearMonth.from(published).minusMonths(amount));
			case "year" -> {
				int year = published.getYear() - amount;
				yield new DatePeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
			}
			default -> null;
		};
	}

}
