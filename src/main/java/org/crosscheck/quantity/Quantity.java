package org.crosscheck.quantity;

import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One number as it stands in a sentence, compared or not.
 *
 * @param span number with its modifier and unit ("at least 12.5 million barrels a day")
 * @param number the number alone ("12.5 million")
 * @param low the number written, scaled to the surface unit (1.2 million is 1200000, 40 %
 * is 40); of a vague number its lower plausible end; of a date its first epoch day
 * @param high the same as {@code low} unless a range
 * @param bound how the words bound it
 * @param strict what the words say (semantics.md section 1)
 * @param plausible what a reader takes from them; never wider than sensible, may reach
 * out of {@code strict} by the rounding of the number
 * @param unit the unit the text gives
 * @param trend direction when the words state a change, else {@code null}
 * @param date the days meant when the dimension is DATE or a duration leads back to them
 * ("two weeks ago") and they can be known, else {@code null}
 * @param skip why it is never compared, {@code null} when it may be
 * @param conversion whether it is the article's own conversion of the number before it
 * ("160 km" in "100 miles (160 km)"): both are one claim in two units (semantics.md
 * sections 4.14 and 4.15)
 */
public record Quantity(Span span, Span number, double low, double high, Bound bound, Interval strict,
		Interval plausible, Unit unit, @Nullable Trend trend, @Nullable DatePeriod date, @Nullable SkipReason skip,
		boolean conversion) {

	/** The same number, marked as never compared. */
	public Quantity skippedAs(SkipReason reason) {
		return new Quantity(this.span, this.number, this.low, this.high, this.bound, this.strict, this.plausible,
				this.unit, this.trend, this.date, reason, this.conversion);
	}

	public boolean isSkipped() {
		return this.skip != null;
	}

}
