package org.crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A unit as the text uses it and how it converts to the base unit of its dimension.
 * {@code base = value * factor + offset}.
 *
 * @param name singular, lower case, as reports write it ("kilometre per hour", "dollar",
 * "percentage", "year of age"); empty for a bare count, whose head noun the claim room
 * finds
 * @param dimension what it measures
 * @param base name of the base unit; values compare only within one base ("metre", "USD",
 * "killed per day")
 * @param factor greater than zero
 * @param offset zero but for temperatures
 * @param currency ISO 4217 code; {@code null} when not money or ambiguous
 */
public record Unit(String name, Dimension dimension, String base, double factor, double offset,
		@Nullable String currency) {

	/** The unit of a bare number. */
	public static final Unit COUNT = new Unit("", Dimension.COUNT, "", 1, 0, null);

	/** Values of this unit in its base unit. */
	public Interval toBase(Interval values) {
		return (this.offset == 0) ? values.times(this.factor)
				: values.times(this.factor).plus(Interval.exactly(this.offset));
	}

}
