package org.crosscheck.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/**
 * "last month", "next year", "this week", "over the weekend", "the first quarter of
 * 2024".
 */
final class RelativeDates {

	private RelativeDates() {
	}

	static @Nullable Draft read(Pieces pieces, int at, @Nullable LocalDate published) {
		Piece piece = pieces.get(at);
		if (piece.is(Tag.ORDINAL) && pieces.is(at + 1, "quarter")) {
			return quarter(pieces, at, (int) piece.word().value(Tag.ORDINAL), published);
		}
		if (piece.is("the") && pieces.is(at + 1, "weekend")) {
			return DateReader.date(at, at + 2, (published == null) ? null : period("weekend", 0, published));
		}
		if (!piece.is(Tag.RELATIVE) || piece.is("past") || piece.is("previous") || piece.is("same")
				|| piece.is("following")) {
			return null;
		}
		int shift = shift(piece);
		String unit = pieces.get(at + 1).lower();
		if (!unit.equals("week") && !unit.equals("month") && !unit.equals("year") && !unit.equals("weekend")) {
			return null;
		}
		return DateReader.date(at, at + 2, (published == null) ? null : period(unit, shift, published));
	}

	static int shift(Piece piece) {
		return piece.is("last") ? -1 : (piece.is("next") || piece.is("coming")) ? 1 : 0;
	}

	private static DatePeriod period(String unit, int shift, LocalDate published) {
		return switch (unit) {
			case "week" -> {
				LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
				yield new DatePeriod(monday, monday.plusDays(6));
			}
			case "weekend" -> {
				LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
				LocalDate meant = (shift > 0) ? saturday.plusWeeks(1) : saturday;
				yield new DatePeriod(meant, meant.plusDays(1));
			}
			case "month" -> {
				YearMonth month = YearMonth.from(published).plusMonths(shift);
				yield new DatePeriod(month.atDay(1), month.atEndOfMonth());
			}
			default -> {
				int year = published.getYear() + shift;
				yield new DatePeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
			}
		};
	}

	private static @Nullable Draft quarter(Pieces pieces, int at, int number, @Nullable LocalDate published) {
		if (number > 4) {
			return null;
		}
		int after = at + 2 + (pieces.is(at + 2, "of") ? 1 : 0);
		int year = DateReader.whole(pieces.get(after));
		boolean said = year >= 1900 && year < 2200;
		if (!said && published == null) {
			return DateReader.date(at, at + 2, null);
		}
		int meant = (said || published == null) ? year : published.getYear();
		YearMonth first = YearMonth.of(meant, 3 * number - 2);
		return DateReader.date(at, said ? after + 1 : at + 2,
				new DatePeriod(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
	}

}
