package org.crosscheck.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates with the name of a month: "3 October 2024", "Oct. 27-28", "February 2022".
 * Stateless.
 */
final class MonthDates {

	private MonthDates() {
	}

	/** "3 October 2024", "3rd of October", "27-28 October". */
	static @Nullable Draft dayFirst(Pieces pieces, int at, @Nullable LocalDate published) {
		int day = DateReader.whole(pieces.get(at));
		if (day < 1 || day > 31) {
			return null;
		}
		int next = afterOrdinal(pieces, at + 1);
		int last = day;
		if (pieces.get(next).isDash() || pieces.is(next, "to") || pieces.is(next, "and")) {
			int second = DateReader.whole(pieces.get(next + 1));
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

	/** "October 3, 2024", "October 27-28", "February 2022", bare "October". */
	static @Nullable Draft monthFirst(Pieces pieces, int at, @Nullable LocalDate published) {
		int month = (int) pieces.get(at).word().value(Tag.MONTH);
		int day = DateReader.whole(pieces.get(at + 1));
		if (day >= 1 && day <= 31 && !pieces.get(at + 1).glued()
				&& (!isMonth(pieces, at + 2) || pieces.get(at + 3).isNumber())) {
			int to = afterOrdinal(pieces, at + 2);
			int last = day;
			if (pieces.get(to).isDash() || pieces.is(to, "to") || pieces.is(to, "and")) {
				int second = DateReader.whole(pieces.get(to + 1));
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
			return DateReader.date(at, comma + 1, Months.period(YearMonth.of(year, month)));
		}
		return Months.isPlain(pieces, at) ? Months.bare(pieces, at, month, published) : null;
	}

	private static @Nullable Draft days(int from, int to, int year, int month, int day, int last,
			@Nullable LocalDate published) {
		try {
			if (year > 0) {
				return DateReader.date(from, to,
						new DatePeriod(LocalDate.of(year, month, day), LocalDate.of(year, month, last)));
			}
			if (published == null) {
				return DateReader.date(from, to, null);
			}
			YearMonth meant = Months.nearest(YearMonth.of(published.getYear(), month), YearMonth.from(published));
			return DateReader.date(from, to, new DatePeriod(meant.atDay(day), meant.atDay(last)));
		}
		catch (DateTimeException ex) {
			return DateReader.date(from, to, null);
		}
	}

	/** Whether the name of a month stands at a piece. */
	static boolean isMonth(Pieces pieces, int at) {
		return pieces.is(at, Tag.MONTH) && pieces.get(at).isCapitalised();
	}

	private static int afterOrdinal(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		boolean ending = piece.is("st") || piece.is("nd") || piece.is("rd") || piece.is("th");
		return (ending && piece.glued()) ? at + 1 : at;
	}

	/**
	 * A year of four digits, 0 when none stands there.
	 * @param dated whether a day and a month stand before it, so that a number behind it
	 * begins the text ("9 Aug 2016 5 people were hurt")
	 */
	private static int yearAt(Pieces pieces, int at, boolean dated) {
		int year = DateReader.whole(pieces.get(at));
		boolean alone = !pieces.is(at + 1, "%") && (dated || !pieces.get(at + 1).isNumber());
		return (year >= 1000 && year < 2200 && pieces.get(at).text().length() == 4 && alone) ? year : 0;
	}

}
