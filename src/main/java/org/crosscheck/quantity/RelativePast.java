package org.crosscheck.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/**
 * Times counted back from the day of publication: "three days ago", "two weeks ago", "a
 * year ago". What is meant is as coarse as the unit: the day, the calendar week, month or
 * year. Without a day of publication they stay durations.
 */
final class RelativePast {

	/** More is history, told in round numbers. */
	private static final int MOST = 99;

	private RelativePast() {
	}

	/** The date that begins at a piece, {@code null} when none does. */
	static @Nullable Draft read(Pieces pieces, int at, @Nullable LocalDate published) {
		int amount = amount(pieces, at);
		if (published == null || amount < 1 || amount > MOST || isBounded(pieces.get(at - 1))) {
			return null;
		}
		int unit = pieces.overHyphen(at + 1);
		unit = (pieces.is(at, Tag.TENS) && pieces.is(unit, Tag.CARDINAL)) ? unit + 1 : unit;
		if (!pieces.is(unit + 1, "ago")) {
			return null;
		}
		DatePeriod period = period(pieces.get(unit).lower(), amount, published);
		return (period == null) ? null : DateReader.date(at, unit + 2, period);
	}

	private static int amount(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		if (piece.is("a") || piece.is("an")) {
			return 1;
		}
		if (piece.is(Tag.TENS)) {
			int next = pieces.overHyphen(at + 1);
			return (int) (piece.word().value(Tag.TENS) + pieces.get(next).word().value(Tag.CARDINAL));
		}
		return piece.is(Tag.CARDINAL) ? (int) piece.word().value(Tag.CARDINAL) : DateReader.whole(piece);
	}

	/** "more than two weeks ago" names no day. */
	private static boolean isBounded(Piece before) {
		return before.is(Tag.MAGNITUDE) || before.isNumber() || switch (before.lower()) {
			case "than", "over", "under", "nearly", "almost", "least", "about", "around", "some", "roughly",
					"approximately", "to", "or", "and", "half", "-", "–" ->
				true;
			default -> false;
		};
	}

	private static @Nullable DatePeriod period(String unit, int amount, LocalDate published) {
		return switch (unit) {
			case "minute", "minutes", "hour", "hours" -> DatePeriod.day(published);
			case "day", "days" -> DatePeriod.day(published.minusDays(amount));
			case "week", "weeks" -> {
				LocalDate monday = published.minusWeeks(amount)
					.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
				yield new DatePeriod(monday, monday.plusDays(6));
			}
			case "month", "months" -> Months.period(YearMonth.from(published).minusMonths(amount));
			case "year", "years" -> {
				int year = published.getYear() - amount;
				yield new DatePeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
			}
			default -> null;
		};
	}

}
