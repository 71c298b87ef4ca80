package org.crosscheck.report;

import java.time.LocalDate;

import org.crosscheck.history.FormulaGuard;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One value of a table, written to CSV safely and to JSON as it is. */
sealed interface Cell {

	/** Unknown, unbounded or nothing: an empty cell, {@code null} in JSON. */
	Cell EMPTY = new Text("");

	/** How it stands in a CSV file, before quoting. */
	String csv();

	/** Writes it as a JSON value. */
	void json(JsonGenerator out);

	static Cell text(@Nullable String value) {
		return (value == null) ? EMPTY : new Text(value);
	}

	/** The name of an enum constant. */
	static Cell name(@Nullable Enum<?> value) {
		return (value == null) ? EMPTY : new Text(value.name());
	}

	/** A day in ISO form. */
	static Cell day(@Nullable LocalDate value) {
		return (value == null) ? EMPTY : new Text(value.toString());
	}

	static Cell number(double value) {
		return new Digits(PlainNumber.of(value));
	}

	static Cell whole(long value) {
		return new Digits(Long.toString(value));
	}

	static Cell flag(boolean value) {
		return new Flag(value);
	}

	/** Text, raw. */
	record Text(String value) implements Cell {

		@Override
		public String csv() {
			return FormulaGuard.guarded(VisibleText.of(this.value));
		}

		@Override
		public void json(JsonGenerator out) {
			if (this.value.isEmpty()) {
				out.writeNull();
			}
			else {
				out.writeString(this.value);
			}
		}

	}

	/** A number as {@link PlainNumber} writes it; "" when unbounded. */
	record Digits(String digits) implements Cell {

		@Override
		public String csv() {
			return this.digits;
		}

		@Override
		public void json(JsonGenerator out) {
			if (this.digits.isEmpty()) {
				out.writeNull();
			}
			else {
				out.writeNumber(this.digits);
			}
		}

	}

	/** Yes or no. */
	record Flag(boolean value) implements Cell {

		@Override
		public String csv() {
			return Boolean.toString(this.value);
		}

		@Override
		public void json(JsonGenerator out) {
			out.writeBoolean(this.value);
		}

	}

}
