package org.crosscheck.check;

import java.util.Optional;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.Trend;
import org.crosscheck.quantity.Unit;

/**
 * Where a change leads from a level. A change in percent of a percentage may be told of
 * the percentage or of its points ("rose 2 percent, from 4 percent to 6"): one of the two
 * must hold.
 *
 * @param expected the level after that follows, as told
 * @param loosely the same as the words may be meant, too
 * @param to the level after as given
 */
record ChangeArithmetic(Interval expected, Interval loosely, Interval to) {

	/** Rule of thumb: what a careful hand rounds to, and a little over. */
	private static final double ROUNDED = 0.6;

	/** Percentages are as often cut off as rounded. */
	private static final double CUT = 1;

	private static final double HUNDREDTH = 0.01;

	boolean holds() {
		return this.expected.meets(this.to) || this.loosely.meets(this.to);
	}

	String rule() {
		return "the level before and the change do not come to the level after";
	}

	/** What a change comes to, if it can be one of these levels. */
	static Optional<ChangeArithmetic> of(NumericClaim change, LevelPair pair) {
		Unit levels = pair.to().value().unit();
		Unit unit = change.value().unit();
		double digits = Math.min(WrittenPrecision.unit(pair.from()), WrittenPrecision.unit(pair.to()));
		Interval from = level(pair.from(), digits);
		if (!(from.low() > 0)) {
			return Optional.empty();
		}
		Interval to = level(pair.to(), digits);
		int sign = sign(change, pair);
		double digit = WrittenPrecision.unit(change);
		Interval points = WrittenPrecision.widened(change, digit * ROUNDED);
		boolean share = levels.dimension() == Dimension.PERCENT;
		if (unit.dimension() == Dimension.PERCENT) {
			Interval relative = grown(from, WrittenPrecision.widened(change, digit * CUT), sign);
			return Optional.of(new ChangeArithmetic(relative, share ? moved(from, points, sign) : relative, to));
		}
		if (share && (unit.dimension() == Dimension.PERCENTAGE_POINT || unit.name().equals("point"))) {
			// traders say "points" for basis points, too
			Interval told = moved(from, points.times(unit.factor()), sign);
			boolean bare = unit.dimension() != Dimension.PERCENTAGE_POINT;
			return Optional
				.of(new ChangeArithmetic(told, bare ? moved(from, points.times(HUNDREDTH), sign) : told, to));
		}
		boolean same = unit.equals(levels) || LevelPair.isRateOf(levels, unit)
				|| unit.equals(pair.from().value().unit());
		boolean thing = change.counted().head().isEmpty() || pair.to().counted().head().isEmpty()
				|| change.counted().head().equals(pair.to().counted().head());
		Interval moved = moved(from, points, sign);
		return (same && thing) ? Optional.of(new ChangeArithmetic(moved, moved, to)) : Optional.empty();
	}

	/** "from 3.5 percent to 4": both are as exact as the more exact of them. */
	private static Interval level(NumericClaim level, double digits) {
		double value = level.value().low();
		return (digits > 0 && level.value().unit().dimension() == Dimension.PERCENT
				&& level.value().bound() == Bound.EXACT) ? Interval.closed(value - digits / 2, value + digits / 2)
						: WrittenPrecision.rounded(level);
	}

	/** Down or up as the words say, else as the levels do. */
	private static int sign(NumericClaim change, LevelPair pair) {
		Trend trend = change.value().trend();
		boolean down = (trend != null) ? trend == Trend.DOWN : pair.to().value().low() < pair.from().value().low();
		return down ? -1 : 1;
	}

	private static Interval grown(Interval from, Interval percent, int sign) {
		double one = 1 + sign * percent.low() / 100;
		double two = 1 + sign * percent.high() / 100;
		double low = Math.min(one, two);
		return Interval.closed(Math.min(from.low() * low, from.high() * low), from.high() * Math.max(one, two));
	}

	private static Interval moved(Interval from, Interval by, int sign) {
		return (sign > 0) ? Interval.closed(from.low() + by.low(), from.high() + by.high())
				: Interval.closed(from.low() - by.high(), from.high() - by.low());
	}

}
