package org.crosscheck.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Dates in digits alone: "2024-10-25", "25/10/2024", "25.10.2024", "25/10/24". */
final class NumericDates {

	private NumericDates() {
	}

	/** The date that begins at a number, {@code null} when none does. */
	static @Nullable Draft read(Pieces pieces, int at) {
		return (pieces.get(at).text().indexOf('.') > 0) ? pointed(pieces, at) : iso(pieces, at);
	}

	private static @Nullable Draft iso(Pieces pieces, int at) {
		boolean dashes = pieces.get(at + 1).isDash() && pieces.get(at + 3).isDash()
				|| pieces.is(at + 1, "/") && pieces.is(at + 3, "/");
		if (!dashes || !pieces.get(at + 1).glued() || !pieces.get(at + 4).isNumber() || !pieces.get(at + 4).glued()) {
			return null;
		}
		int one = DateReader.whole(pieces.get(at));
		int two = DateReader.whole(pieces.get(at + 2));
		int three = DateReader.whole(pieces.get(at + 4));
		int to = at + 5;
		if (pieces.get(to).glued() && pieces.is(to, "t") && pieces.get(to + 1).isNumber()) {
			to = endOfClock(pieces, to + 1);
		}
		if (one > 1000 && one < 2200) {
			return valid(at, to, one, two, three);
		}
		boolean slashes = pieces.is(at + 1, "/");
		if (slashes && three >= 0 && three < 100 && pieces.get(at + 4).text().length() == 2) {
			three += 2000;
		}
		if (three > 1000 && three < 2200 && one > 0 && two > 0) {
			// 25/10/2024 has one reading, 3/10/2024 two: left open
			boolean known = one > 12 || two > 12 || one == two;
			Draft draft = known ? valid(at, to, three, (one > 12) ? two : one, (one > 12) ? one : two) : null;
			return (draft != null) ? draft : (one <= 31 && two <= 31) ? DateReader.date(at, to, null) : null;
		}
		return null;
	}

	/** "25.10.2024", day first as in the countries that write so. */
	private static @Nullable Draft pointed(Pieces pieces, int at) {
		String text = pieces.get(at).text();
		int month = text.indexOf('.') + 1;
		int year = text.indexOf('.', month) + 1;
		boolean shortYear = text.length() == year + 2 && month == 3 && year == 6;
		if (year == 0 || !shortYear && text.length() != year + 4 || month > 3 || year - month > 3) {
			return null;
		}
		int day = digits(text, 0, month - 1);
		int number = digits(text, year, text.length()) + (shortYear ? 2000 : 0);
		return (number > 1000 && number < 2200) ? valid(at, at + 1, number, digits(text, month, year - 1), day) : null;
	}

	private static int digits(String text, int from, int to) {
		int value = 0;
		for (int i = from; i < to; i++) {
			int digit = Character.digit(text.charAt(i), 10);
			value = (digit < 0) ? 10_000 : Math.min(value * 10 + digit, 10_000);
		}
		return value;
	}

	private static int endOfClock(Pieces pieces, int at) {
		int to = at;
		while (pieces.get(to).glued() && to < pieces.size() && to - at < 9) {
			to++;
		}
		return to;
	}

	private static @Nullable Draft valid(int from, int to, int year, int month, int day) {
		try {
			return DateReader.date(from, to, DatePeriod.day(LocalDate.of(year, month, day)));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
