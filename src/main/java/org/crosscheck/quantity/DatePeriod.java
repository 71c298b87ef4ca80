package org.crosscheck.quantity;

import java.time.LocalDate;

/**
 * A day or a run of days that words name ("Oct. 3", "last month", "February 2022").
 *
 * @param first first day
 * @param last last day, not before {@code first}
 */
public record DatePeriod(LocalDate first, LocalDate last) {

	public DatePeriod {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException("ends before it begins: " + first + ".." + last);
		}
	}

	public static DatePeriod day(LocalDate day) {
		return new DatePeriod(day, day);
	}

}
