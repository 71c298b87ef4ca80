package org.crosscheck.quantity;

import java.util.Locale;

/**
 * What kind of thing a value measures. Values of different dimensions are never compared.
 */
public enum Dimension {

	COUNT, MONEY, PERCENT, PERCENTAGE_POINT, SHARE, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, ENERGY, POWER,
	DURATION, AGE, RATE, DATE, OTHER;

	/** The name as {@code claims.csv} writes it: lower case, words apart by a space. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
