package org.crosscheck.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** Months named without a year: "October", "last August", "June this year". */
final class Months {

	private Months() {
	}

	static Draft bare(Pieces pieces, int at, int month, @Nullable LocalDate published) {
		int from = pieces.is(at - 1, Tag.RELATIVE) ? at - 1 : at;
		boolean ownYear = pieces.is(at + 1, Tag.RELATIVE) && pieces.is(at + 2, "year");
		int to = ownYear ? at + 3 : at + 1;
		if (published == null) {
			return DateReader.date(from, to, null);
		}
		YearMonth now = YearMonth.from(published);
		YearMonth same = YearMonth.of(now.getYear(), month);
		YearMonth meant = nearest(same, now);
		if (ownYear) {
			meant = same.plusYears(RelativeDates.shift(pieces.get(at + 1)));
		}
		else if (pieces.is(from - 1, "since")) {
			meant = same.isAfter(now) ? same.minusYears(1) : same;
		}
		else if (pieces.is(from, "last")) {
			meant = same.isBefore(now) ? same : same.minusYears(1);
		}
		else if (pieces.is(from, "next")) {
			meant = same.isAfter(now) ? same : same.plusYears(1);
		}
		return DateReader.date(from, to, period(meant));
	}

	/** "may" and "march" are months only where the words around say so. */
	static boolean isPlain(Pieces pieces, int at) {
		Piece piece = pieces.get(at);
		if (!piece.is("may") && !piece.is("march") && !piece.is("mar") && !piece.is("jun") && !piece.is("jan")) {
			return piece.lower().length() > 3 || piece.lower().endsWith(".") || pieces.is(at - 1, "in");
		}
		Piece before = pieces.get(at - 1);
		return before.is("in") || before.is("since") || before.is("until") || before.is("by") || before.is("of")
				|| before.is("from") || before.is("to") || before.is("between") || before.is("through")
				|| before.is("and") && pieces.is(at - 3, "between") || before.is("early") || before.is("late")
				|| before.is("mid") || before.isDash() && pieces.is(at - 2, "mid") || before.is(Tag.RELATIVE);
	}

	static YearMonth nearest(YearMonth same, YearMonth now) {
		long ahead = now.until(same, ChronoUnit.MONTHS);
		return (ahead > 4) ? same.minusYears(1) : (ahead < -8) ? same.plusYears(1) : same;
	}

	static DatePeriod period(YearMonth month) {
		return new DatePeriod(month.atDay(1), month.atEndOfMonth());
	}

}
