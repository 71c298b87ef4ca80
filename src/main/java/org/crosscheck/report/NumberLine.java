package org.crosscheck.report;

import java.util.List;
import java.util.stream.DoubleStream;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Two positions on one axis, with what their words say and what a reader takes from them
 * (semantics.md section 1).
 *
 * @param description the same in words, for those who cannot see it
 * @param scale what the numbers of the axis are to be multiplied by; empty for one
 * @param gap how far the positions are apart, in words; empty when they meet
 * @param apart by which part of the greater number the lesser falls short of it, in
 * thousandths
 * @param ticks the marks on the axis
 * @param marks one for each position, in the finding's order
 */
record NumberLine(String description, String scale, String gap, long apart, List<NumberAxis.Tick> ticks,
		List<PositionMark> marks) {

	/** The line of a finding; {@code null} where the two sides have no common measure. */
	static @Nullable NumberLine of(ReportedFinding finding) {
		FindingSide other = finding.second();
		if (other == null) {
			return null;
		}
		ClaimInContext left = finding.first().anchor();
		ClaimInContext right = other.anchor();
		if (left == null || right == null) {
			return null;
		}
		Unit one = left.claim().value().unit();
		Unit two = right.claim().value().unit();
		if (one.dimension() != two.dimension() || !one.base().equals(two.base())) {
			return null;
		}
		Unit unit = finding.first().isDerived() ? two : one;
		PositionReading first = PositionReading.of("A", finding.first(), unit);
		PositionReading second = PositionReading.of("B", other, unit);
		return (first != null && second != null) ? of(first, second, unit) : null;
	}

	private static @Nullable NumberLine of(PositionReading first, PositionReading second, Unit unit) {
		double low = ends(first, second).min().orElse(0);
		double high = ends(first, second).max().orElse(0);
		if (!(high > low) || Double.isInfinite(high - low)) {
			return null;
		}
		boolean days = unit.dimension() == Dimension.DATE;
		NumberAxis axis = NumberAxis.between(low, high, days);
		return new NumberLine(first.words(days) + "; " + second.words(days), axis.magnitude().words(),
				first.apartFrom(second, days), days ? 0 : first.shortfall(second), axis.ticks(),
				List.of(PositionMark.of(first, axis), PositionMark.of(second, axis)));
	}

	private static DoubleStream ends(PositionReading first, PositionReading second) {
		return DoubleStream.concat(first.ends(), second.ends());
	}

}
