package org.crosscheck.quantity;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
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
			return (numeric != null) ? numeric : dayFirst(pieces, at, published);
		}
		if (piece.is(Tag.MONTH) && piece.isCapitalised()) {
			return month(pieces, at, published);
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
		return pieces.get(at).lower().length() > 4 || pieces.is(at - 1, "on") || isMonth(pieces, next)
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

	/** "3 October 2024", "3rd of October", "27-28 October". */
	private static @Nullable Draft dayFirst(Pieces pieces, int at, @Nullable LocalDate published) {
		int day = whole(pieces.get(at));
		if (day < 1 || day > 31) {
			return null;
		}
		int next = afterOrdinal(pieces, at + 1);
		int last = day;
		if (pieces.get(next).isDash() || pieces.is(next, "to") || pieces.is(next, "and")) {
			int second = whole(pieces.get(next + 1));
			int after = afterOrdinal(pieces, next + 2);
			if (second > day && second <= 31 && isMonth(pieces, after)) {
				last = second;
				next = after;
			}
		}
		next += pieces.is(next, "of") ? 1 : 0;
		if (!isMonth(pieces, next)) {
			return null;
		}
		int month = (int) pieces.get(next).word().value(Tag.MONTH);
		int to = next + 1;
		int comma = pieces.is(to, ",") ? to + 1 : to;
		int year = yearAt(pieces, comma, true);
		return days(at, (year > 0) ? comma + 1 : to, year, month, day, last, published);
	}

	private static boolean isMonth(Pieces pieces, int at) {
		return pieces.is(at, Tag.MONTH) && pieces.get(at).isCapitalised();
	}

	private static int afterOrdinal(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		boolean ending = piece.is("st") || piece.is("nd") || piece.is("rd") || piece.is("th");
		return (ending && piece.glued()) ? at + 1 : at;
	}

	/** "October 3, 2024", "October 27-28", "February 2022", bare "October". */
	private static @Nullable Draft month(Pieces pieces, int at, @Nullable LocalDate published) {
		int month = (int) pieces.get(at).word().value(Tag.MONTH);
		int day = whole(pieces.get(at + 1));
		if (day >= 1 && day <= 31 && !pieces.get(at + 1).glued()
				&& (!isMonth(pieces, at + 2) || pieces.get(at + 3).isNumber())) {
			int to = afterOrdinal(pieces, at + 2);
			int last = day;
			if (pieces.get(to).isDash() || pieces.is(to, "to") || pieces.is(to, "and")) {
				int second = whole(pieces.get(to + 1));
				boolean alone = !pieces.isNounLike(to + 2) && !pieces.is(to + 2, "%") || pieces.get(to).isDash();
				if (second > day && second <= 31 && alone) {
					last = second;
					to = afterOrdinal(pieces, to + 2);
				}
			}
			int comma = pieces.is(to, ",") ? to + 1 : to;
			int year = yearAt(pieces, comma, true);
			return days(at, (year > 0) ? comma + 1 : to, year, month, day, last, published);
		}
		int comma = pieces.is(at + 1, ",") || pieces.is(at + 1, "of") ? at + 2 : at + 1;
		int year = yearAt(pieces, comma, false);
		if (year > 0) {
			return date(at, comma + 1, Months.period(YearMonth.of(year, month)));
		}
		return Months.isPlain(pieces, at) ? Months.bare(pieces, at, month, published) : null;
	}

	private static @Nullable Draft days(int from, int to, int year, int month, int day, int last,
			@Nullable LocalDate published) {
		try {
			if (year > 0) {
				return date(from, to, new DatePeriod(LocalDate.of(year, month, day), LocalDate.of(year, month, last)));
			}
			if (published == null) {
				return date(from, to, null);
			}
			YearMonth meant = Months.nearest(YearMonth.of(published.getYear(), month), YearMonth.from(published));
			return date(from, to, new DatePeriod(meant.atDay(day), meant.atDay(last)));
		}
		catch (DateTimeException ex) {
			return date(from, to, null);
		}
	}

	/** "Friday, 3 October 2023"; {@code null} when no date follows the weekday. */
	private @Nullable Draft withWeekday(Pieces pieces, int at, int next, @Nullable LocalDate published) {
		boolean day = pieces.get(next).isNumber();
		if (!day && !isMonth(pieces, next)) {
			return null;
		}
		Draft date = day ? dayFirst(pieces, next, published) : month(pieces, next, published);
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
		Draft full = pieces.get(next).isNumber() ? dayFirst(pieces, next, published) : null;
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
		LocalDate meant = ahead && !isMonth(pieces, next) ? published.with(TemporalAdjusters.nextOrSame(day))
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

	/**
	 * A year of four digits, 0 when none stands there.
	 * @param dated whether a day and a month stand before it, so that a number behind it
	 * begins the text ("9 Aug 2016 5 people were hurt")
	 */
	private static int yearAt(Pieces pieces, int at, boolean dated) {
		int year = whole(pieces.get(at));
		boolean alone = !pieces.is(at + 1, "%") && (dated || !pieces.get(at + 1).isNumber());
		return (year >= 1000 && year < 2200 && pieces.get(at).text().length() == 4 && alone) ? year : 0;
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
