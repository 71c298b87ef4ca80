package org.crosscheck.report;

import java.util.Locale;
import java.util.stream.DoubleStream;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.claim.Value;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A position as numbers of one unit, to be drawn.
 *
 * @param letter "A" or "B"
 * @param label its value with signs in place of words
 * @param value where it lies
 * @param strict what the words say
 * @param plausible what a reader takes from them
 */
record PositionReading(String letter, String label, double value, Interval strict, Interval plausible) {

	/** From here on "times as much" says more than a difference. */
	private static final double TIMES = 1.5;

	/**
	 * A side whose anchor is known.
	 * @param unit the unit to tell it in, of the same base as the side's own
	 * @return {@code null} when it has no number
	 */
	static @Nullable PositionReading of(String letter, FindingSide side, Unit unit) {
		ClaimInContext anchor = side.anchor();
		double[] own = DoubleStream.of(side.position().low(), side.position().high())
			.filter(Double::isFinite)
			.toArray();
		if (anchor == null || own.length == 0) {
			return null;
		}
		Value said = anchor.claim().value();
		Unit from = said.unit();
		boolean converted = side.isDerived() && !from.name().equals(unit.name());
		boolean same = converted || from.name().equals(unit.name());
		Interval whole = new Interval(side.position().low(), false, side.position().high(), false);
		Interval strict = (converted || side.isComputed()) ? whole : said.strict();
		Interval plausible = (converted || side.isComputed()) ? whole : said.plausible();
		double middle = DoubleStream.of(own).average().orElseThrow();
		return new PositionReading(letter,
				VisibleText.of(same ? side.shorthand() : side.shorthand() + " " + from.name()),
				same ? middle : told(middle, from, unit), same ? strict : told(strict, from, unit),
				same ? plausible : told(plausible, from, unit));
	}

	private static double told(double value, Unit from, Unit to) {
		return (value * from.factor() + from.offset() - to.offset()) / to.factor();
	}

	private static Interval told(Interval values, Unit from, Unit to) {
		return new Interval(told(values.low(), from, to), values.lowOpen(), told(values.high(), from, to),
				values.highOpen());
	}

	/** Every number that the drawing must have room for. */
	DoubleStream ends() {
		return DoubleStream
			.of(this.value, this.strict.low(), this.strict.high(), this.plausible.low(), this.plausible.high())
			.filter(Double::isFinite);
	}

	/** "A: ≥ 40 (taken as 40 to 60)". */
	String words(boolean days) {
		boolean plain = this.plausible.low() == this.plausible.high();
		return this.letter + ": " + this.label
				+ ((plain || days) ? "" : " (taken as " + PlainNumber.grouped(this.plausible.low()) + " to "
						+ PlainNumber.grouped(this.plausible.high()) + ")");
	}

	/**
	 * By which part of the greater number the lesser falls short of it, in thousandths; 0
	 * for numbers that are not above zero.
	 */
	long shortfall(PositionReading other) {
		double less = Math.min(this.value, other.value);
		double more = Math.max(this.value, other.value);
		return (less >= 0 && more > 0) ? Math.round(1000 * (1 - less / more)) : 0;
	}

	/** How far two positions are apart; empty when their values are one. */
	String apartFrom(PositionReading other, boolean days) {
		boolean greater = this.value >= other.value;
		PositionReading more = greater ? this : other;
		PositionReading less = greater ? other : this;
		double difference = more.value - less.value;
		if (!(difference > 0)) {
			return "";
		}
		if (days) {
			return Wording.counted(Math.round(difference), "day apart", "days apart");
		}
		double times = more.value / less.value;
		if (less.value > 0 && times >= TIMES) {
			return more.letter + " is "
					+ PlainNumber
						.grouped(Double.parseDouble(String.format(Locale.ROOT, (times < 10) ? "%.1f" : "%.0f", times)))
					+ " times " + less.letter;
		}
		return PlainNumber.rounded(difference) + " apart";
	}

}
