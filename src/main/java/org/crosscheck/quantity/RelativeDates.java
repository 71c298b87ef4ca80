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
		int noun = pieces.overHyphen(at + 1);
		if (piece.is(Tag.ORDINAL) && pieces.is(noun, "quarter")) {
			return part(pieces, at, noun + 1, (int) piece.word().value(Tag.ORDINAL), 3, published);
		}
		if (piece.is(Tag.ORDINAL) && pieces.is(noun, "half") && pieces.is(noun + 1, "of")
				&& (DateReader.whole(pieces.get(noun + 2)) > 1900 || pieces.is(noun + 3, "year"))) {
			return part(pieces, at, noun + 1, (int) piece.word().value(Tag.ORDINAL), 6, published);
		}
		boolean isShort = piece.text().equals("Q") && pieces.get(at + 1).isNumber() && pieces.get(at + 1).glued();
		if (isShort) {
			return part(pieces, at, at + 2, DateReader.whole(pieces.get(at + 1)), 3, published);
		}
		if (piece.is("weekend") && pieces.is(at - 1, "the")) {
			return DateReader.date(at, at + 1, (published == null) ? null : period("weekend", 0, published));
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

	/** A quarter or half of a year; without a year, the last that has begun. */
	private static @Nullable Draft part(Pieces pieces, int at, int to, int number, int months,
			@Nullable LocalDate published) {
		if (number < 1 || number > 12 / months) {
			return null;
		}
		boolean of = pieces.is(to, "of");
		int after = of ? to + 1 : to;
		int said = DateReader.whole(pieces.get(after));
		int end = to;
		int year;
		if (said >= 1900 && said < 2200) {
			year = said;
			end = after + 1;
		}
		else if (published == null) {
			return DateReader.date(at, to, null);
		}
		else if (pieces.is(after, Tag.RELATIVE) && pieces.is(after + 1, "year")) {
			year = published.getYear() + shift(pieces.get(after));
			end = after + 2;
		}
		else {
			boolean begun = !LocalDate.of(published.getYear(), months * (number - 1) + 1, 1).isAfter(published);
			year = (begun || of || DateReader.isFuture(pieces, at)) ? published.getYear() : published.getYear() - 1;
		}
		YearMonth first = YearMonth.of(year, months * (number - 1) + 1);
		return DateReader.date(at, end, new DatePeriod(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth()));
	}

}
