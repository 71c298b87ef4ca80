package org.crosscheck.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates: "Oct. 3, 2024", "3 October", "February 2022", "October 27-28", "Sunday",
 * "last month", "2024-10-25", "the first quarter". Anchored on the day of publication,
 * from which incomplete dates are completed to the nearest. Immutable.
 */
final class DateReader {

	private static final Unit DATE = new Unit("date", Dimension.DATE, "day", 1, 0, null);

	/** The date that begins at a piece, {@code null} when none does. */
	@Nullable Draft read(Pieces pieces, int at, @Nullable LocalDate published) {
		Piece piece = pieces.get(at);
		Draft past = RelativePast.read(pieces, at, published);
		if (past != null) {
			return past;
		}
		if (piece.isNumber()) {
			Draft numeric = NumericDates.read(pieces, at);
			return (numeric != null) ? numeric : MonthDates.dayFirst(pieces, at, published);
		}
		if (piece.is(Tag.MONTH) && piece.isCapitalised()) {
			return MonthDates.monthFirst(pieces, at, published);
		}
		if (piece.is(Tag.WEEKDAY) && piece.isCapitalised() && isPlainWeekday(pieces, at)) {
			Draft whole = withWeekday(pieces, at, pieces.is(at + 1, ",") ? at + 2 : at + 1, published);
			return (whole != null) ? whole : weekday(pieces, at, published);
		}
		if (piece.is(Tag.DAY_WORD) && !pieces.is(at + 1, "'s")) {
			long days = (long) piece.word().value(Tag.DAY_WORD);
			return date(at, at + 1, (published == null) ? null : DatePeriod.day(published.plusDays(days)));
		}
		return RelativeDates.read(pieces, at, published);
	}

	/** "Sat" and "Sun" are days only before a date or behind a preposition. */
	private static boolean isPlainWeekday(Pieces pieces, int at) {
		int next = pieces.is(at + 1, ",") ? at + 2 : at + 1;
		return pieces.get(at).lower().length() > 4 || pieces.is(at - 1, "on") || MonthDates.isMonth(pieces, next)
				|| pieces.get(next).isNumber();
	}

	static Draft date(int from, int to, @Nullable DatePeriod period) {
		Draft draft = new Draft(from, to, (period == null) ? 0 : period.first().toEpochDay());
		draft.unit = DATE;
		draft.date = period;
		draft.step = 0;
		if (period == null) {
			draft.skip = SkipReason.DATE;
		}
		else {
			draft.high = period.last().toEpochDay();
		}
		return draft;
	}

	/** "Friday, 3 October 2023"; {@code null} when no date follows the weekday. */
	private @Nullable Draft withWeekday(Pieces pieces, int at, int next, @Nullable LocalDate published) {
		boolean day = pieces.get(next).isNumber();
		if (!day && !MonthDates.isMonth(pieces, next)) {
			return null;
		}
		Draft date = day ? MonthDates.dayFirst(pieces, next, published)
				: MonthDates.monthFirst(pieces, next, published);
		boolean whole = date != null && (day || pieces.get(next + 1).isNumber() && !pieces.get(next + 1).glued());
		if (date == null || !whole) {
			return null;
		}
		date.numberFrom = at;
		date.from = at;
		date.spanFrom = at;
		return date;
	}

	/** "Sunday", "last Friday", "Thursday morning" is left to the claim. */
	private static Draft weekday(Pieces pieces, int at, @Nullable LocalDate published) {
		DayOfWeek day = DayOfWeek.of((int) pieces.get(at).word().value(Tag.WEEKDAY));
		int from = pieces.is(at - 1, Tag.RELATIVE) ? at - 1 : at;
		int next = pieces.is(at + 1, ",") ? at + 2 : at + 1;
		Draft full = pieces.get(next).isNumber() ? MonthDates.dayFirst(pieces, next, published) : null;
		if (full != null) {
			full.numberFrom = at;
			full.from = at;
			full.spanFrom = at;
			return full;
		}
		if (published == null) {
			return date(from, at + 1, null);
		}
		boolean ahead = pieces.is(from, "next") || pieces.is(from, "this") || pieces.is(from, "coming")
				|| pieces.is(from - 1, "by") || pieces.is(from - 1, "until") || isFuture(pieces, from);
		LocalDate meant = ahead && !MonthDates.isMonth(pieces, next) ? published.with(TemporalAdjusters.nextOrSame(day))
				: published.with(TemporalAdjusters.previousOrSame(day));
		return date(from, at + 1, DatePeriod.day(meant));
	}

	static boolean isFuture(Pieces pieces, int at) {
		for (int i = at - 1; i >= 0 && i >= at - 12; i--) {
			if (pieces.is(i, "will") || pieces.is(i, "as") && pieces.is(i + 1, "early")) {
				return true;
			}
		}
		return false;
	}

	/** The value of up to four plain digits, -1 for anything else. */
	static int whole(Piece piece) {
		String text = piece.text();
		if (!piece.isNumber() || text.length() > 4) {
			return -1;
		}
		int value = 0;
		for (int i = 0; i < text.length(); i++) {
			int digit = Character.digit(text.charAt(i), 10);
			if (digit < 0) {
				return -1;
			}
			value = value * 10 + digit;
		}
		return value;
	}

}
