package org.crosscheck.claim;

import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.Trend;
import org.crosscheck.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The number of a claim, in the unit the text gives.
 *
 * @param low the number written, scaled (contract.md {@code value_low})
 * @param high the same unless a range
 * @param bound how the words bound it
 * @param strict what the words say
 * @param plausible what a reader takes from them
 * @param unit as written
 * @param trend direction of a change, else {@code null}
 * @param date days meant by a date, else {@code null}
 * @param conversion whether the text gives the number before it in another unit
 */
public record Value(double low, double high, Bound bound, Interval strict, Interval plausible, Unit unit,
		@Nullable Trend trend, @Nullable DatePeriod date, boolean conversion) {

}
