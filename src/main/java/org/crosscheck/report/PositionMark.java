package org.crosscheck.report;

import org.crosscheck.quantity.Interval;

/**
 * A position as it is drawn; places in percent of the length of the axis. What is drawn
 * as a matter of course is left empty, for a page holds thousands of these.
 *
 * @param letter "A" or "B", also its class
 * @param first whether it is A
 * @param centre where its value lies
 * @param label the value
 * @param anchor which end of the label stands at the value, in the words of SVG; empty
 * for the middle
 * @param band where the plausible interval begins; empty when it is one number
 * @param bandWidth how long it is
 * @param from where the strict interval begins; empty when it is one number
 * @param to where it ends
 * @param openLow whether it has no lower end
 * @param openHigh whether it has no upper end
 */
record PositionMark(String letter, boolean first, String centre, String label, String anchor, String band,
		String bandWidth, String from, String to, boolean openLow, boolean openHigh) {

	/** A label nearer to an end than this would be cut off there on a phone. */
	private static final double LABEL_ROOM = 15;

	static PositionMark of(PositionReading reading, NumberAxis axis) {
		double centre = axis.at(reading.value());
		Interval strict = reading.strict();
		Interval plausible = reading.plausible();
		boolean range = strict.low() != strict.high();
		boolean band = plausible.low() != plausible.high();
		double start = axis.at(plausible.low());
		return new PositionMark(reading.letter(), "A".equals(reading.letter()), NumberAxis.percent(centre),
				reading.label(), NumberAxis.anchor(centre, LABEL_ROOM), band ? NumberAxis.percent(start) : "",
				band ? NumberAxis.percent(axis.at(plausible.high()) - start) : "",
				range ? NumberAxis.percent(axis.at(strict.low())) : "",
				range ? NumberAxis.percent(axis.at(strict.high())) : "", !strict.isBoundedBelow(),
				!strict.isBoundedAbove());
	}

}
