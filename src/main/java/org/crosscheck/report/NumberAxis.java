package org.crosscheck.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The stretch of numbers, or of days since 1970-01-01, that a drawing covers.
 *
 * @param from its left end
 * @param to its right end, above {@code from}
 * @param days whether it counts days
 */
record NumberAxis(double from, double to, boolean days) {

	/** Space beside the outermost numbers, as a part of the stretch between them. */
	private static final double MARGIN = 0.06;

	/** Steps from end to end, about; more marks would run into each other on a phone. */
	private static final int STEPS = 5;

	/** The same for labels of more than {@value #SHORT} characters. */
	private static final int WIDE_STEPS = 3;

	private static final int SHORT = 5;

	/** A label nearer to an end than this, in percent, would be cut off there. */
	private static final double LABEL_ROOM = 6;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uu", Locale.ENGLISH);

	/**
	 * A mark on the axis.
	 *
	 * @param x percent of the length
	 * @param anchor which end of the label stands there, in the words of SVG; empty for
	 * the middle
	 * @param text the number
	 */
	record Tick(String x, String anchor, String text) {
	}

	/**
	 * The axis for numbers between two ends. It begins at zero where the upper end is
	 * twice the lower or more, so that what is said to be twice as much looks so.
	 */
	static NumberAxis between(double low, double high, boolean days) {
		boolean fromZero = !days && low >= 0 && low <= high / 2;
		double margin = MARGIN * (high - (fromZero ? 0 : low));
		return new NumberAxis(fromZero ? 0 : low - margin, high + margin, days);
	}

	/** Where a number lies, in percent of the length; beyond the ends at the ends. */
	double at(double value) {
		return Math.min(100, Math.max(0, 100 * (value - this.from) / (this.to - this.from)));
	}

	/** What the numbers of the axis are counted in: 1, a million, … */
	Magnitude magnitude() {
		return this.days ? Magnitude.ONE : Magnitude.of(Math.max(Math.abs(this.from), Math.abs(this.to)));
	}

	/** Round numbers on the axis, ascending. */
	List<Tick> ticks() {
		List<Tick> ticks = ticks(STEPS);
		return ticks.stream().allMatch((tick) -> tick.text().length() <= SHORT) ? ticks : ticks(WIDE_STEPS);
	}

	private List<Tick> ticks(int steps) {
		double step = step((this.to - this.from) / steps);
		List<Tick> ticks = new ArrayList<>();
		double first = Math.ceil(this.from / step - 1e-9);
		for (int i = 0; i <= 2 * steps && (first + i) * step <= this.to; i++) {
			double x = at((first + i) * step);
			ticks.add(new Tick(percent(x), anchor(x, LABEL_ROOM), text((first + i) * step)));
		}
		return ticks;
	}

	/** The number as a label on the axis. */
	private String text(double value) {
		return this.days ? DAY.format(LocalDate.ofEpochDay((long) value))
				: PlainNumber.grouped(value / magnitude().factor());
	}

	/** The smallest of 1, 2, 5, 10, 20, … (of days: no less than one) that is enough. */
	private double step(double least) {
		double power = Math.pow(10, Math.floor(Math.log10(least)));
		double step = (least <= power) ? power
				: (least <= 2 * power) ? 2 * power : (least <= 5 * power) ? 5 * power : 10 * power;
		return this.days ? Math.max(1, step) : step;
	}

	/**
	 * Which end of a label stands at a place, so that the label is not cut off; empty for
	 * its middle.
	 */
	static String anchor(double x, double room) {
		return (x < room) ? "start" : (x > 100 - room) ? "end" : "";
	}

	/** A percentage with the precision that a screen has. */
	static String percent(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

}
