package org.crosscheck.report;

import java.time.LocalDate;
import java.time.temporal.ChronoField;

/** Ends of the intervals of dates, which count days since 1970-01-01. */
final class EpochDay {

	private EpochDay() {
	}

	/** The day in ISO form; empty when unbounded or beyond every calendar. */
	static Cell cell(double day) {
		return (Double.isFinite(day) && ChronoField.EPOCH_DAY.range().isValidValue((long) day))
				? Cell.day(LocalDate.ofEpochDay((long) day)) : Cell.EMPTY;
	}

}
