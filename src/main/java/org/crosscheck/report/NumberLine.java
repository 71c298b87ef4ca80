package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Two positions on one line, in percent of its length.
 *
 * @param description the same in words, for those who cannot see it
 * @param marks one for each position, in the finding's order
 */
record NumberLine(String description, List<Mark> marks) {

	/** Space left and right of the outermost ends, as a part of the whole. */
	private static final double MARGIN = 0.08;

	/** A label nearer to an end of the line than this would be cut off there. */
	private static final double LABEL_ROOM = 16;

	/**
	 * A position.
	 *
	 * @param letter the side's class, "a" or "b"
	 * @param start where its plausible interval begins
	 * @param width how long that is
	 * @param centre where its value lies
	 * @param label the value
	 * @param anchor which end of the label stands at the value, in the words of SVG
	 * @param shift pixels from the top to the position, above or below the axis
	 * @param rise pixels from there to the foot of the label
	 */
	record Mark(String letter, String start, String width, String centre, String label, String anchor, int shift,
			int rise) {
	}

	private record Reading(double low, double value, double high, String label) {
	}

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
		boolean convert = !one.name().equals(two.name());
		return of(reading(finding.first(), one, convert), reading(other, two, convert));
	}

	private static @Nullable NumberLine of(Reading left, Reading right) {
		double low = Math.min(left.low(), right.low());
		double high = Math.max(left.high(), right.high());
		double length = high - low;
		if (!(length > 0) || Double.isInfinite(length)) {
			return null;
		}
		double from = low - MARGIN * length;
		double whole = length * (1 + 2 * MARGIN);
		return new NumberLine("A: " + words(left) + "; B: " + words(right),
				List.of(mark("a", left, from, whole), mark("b", right, from, whole)));
	}

	private static Reading reading(FindingSide side, Unit unit, boolean convert) {
		double factor = convert ? unit.factor() : 1;
		double offset = convert ? unit.offset() : 0;
		List<Double> ends = new ArrayList<>();
		ends.add(side.position().low());
		ends.add(side.position().high());
		if (side.anchor() != null && !side.isComputed()) {
			Interval plausible = side.anchor().claim().value().plausible();
			ends.add(plausible.low());
			ends.add(plausible.high());
		}
		List<Double> known = ends.stream()
			.filter(Double::isFinite)
			.map((end) -> end * factor + offset)
			.sorted()
			.toList();
		List<Double> own = ends.subList(0, 2).stream().filter(Double::isFinite).toList();
		if (own.isEmpty() || known.isEmpty()) {
			return new Reading(Double.NaN, Double.NaN, Double.NaN, "");
		}
		double value = own.stream().mapToDouble(Double::doubleValue).average().orElseThrow() * factor + offset;
		return new Reading(known.get(0), value, known.get(known.size() - 1), side.shorthand());
	}

	private static Mark mark(String letter, Reading reading, double from, double whole) {
		double centre = 100 * (reading.value() - from) / whole;
		boolean above = "a".equals(letter);
		String anchor = (centre < LABEL_ROOM) ? "start" : (centre > 100 - LABEL_ROOM) ? "end" : "middle";
		return new Mark(letter, percent(100 * (reading.low() - from) / whole),
				percent(100 * (reading.high() - reading.low()) / whole), percent(centre),
				letter.toUpperCase(Locale.ROOT) + " · " + reading.label(), anchor, above ? 27 : 47, above ? -12 : 20);
	}

	private static String percent(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

	private static String words(Reading reading) {
		return reading.label() + " (taken as " + PlainNumber.grouped(reading.low()) + " to "
				+ PlainNumber.grouped(reading.high()) + ")";
	}

}
