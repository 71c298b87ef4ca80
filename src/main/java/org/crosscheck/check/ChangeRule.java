package org.crosscheck.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.Trend;

/**
 * "rose 5 percent to 42 from 40": a change in percent, the level before and the level
 * after agree (semantics.md section 3, CHANGE). Stateless.
 */
final class ChangeRule implements ArithmeticRule {

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		return IntStream.range(0, numbers.size())
			.filter((i) -> numbers.is(i, Dimension.PERCENT) && numbers.get(i).value().trend() != null
					&& numbers.get(i).measure() == Measure.CHANGE)
			.boxed()
			.flatMap((i) -> Stream.of(from(numbers, i, i + 1, i + 2), from(numbers, i, i + 2, i + 1))
				.flatMap((it) -> it));
	}

	/**
	 * The change at one place, the level after at the second, that before at the third.
	 */
	private static Stream<Flaw> from(SentenceNumbers numbers, int change, int after, int before) {
		if (!numbers.isCompared(after) || !numbers.isCompared(before) || !numbers.before(after).equals("to")
				|| !numbers.before(before).equals("from") && !numbers.before(before).equals(", from")) {
			return Stream.empty();
		}
		NumericClaim to = numbers.get(after);
		NumericClaim from = numbers.get(before);
		boolean levels = to.value().unit().equals(from.value().unit()) && isPlain(to) && isPlain(from)
				&& isPlain(numbers.get(change)) && from.value().plausible().low() > 0;
		return levels ? compare(numbers.get(change), from, to) : Stream.empty();
	}

	private static boolean isPlain(NumericClaim claim) {
		return claim.value().bound() == Bound.EXACT || claim.value().bound() == Bound.ABOUT;
	}

	private static Stream<Flaw> compare(NumericClaim change, NumericClaim from, NumericClaim to) {
		int sign = (change.value().trend() == Trend.DOWN) ? -1 : 1;
		Interval percent = change.value().plausible();
		Interval base = from.value().plausible();
		double one = 1 + sign * percent.low() / 100;
		double two = 1 + sign * percent.high() / 100;
		Interval computed = Interval.closed(base.low() * Math.min(one, two), base.high() * Math.max(one, two));
		return computed.meets(to.value().plausible()) ? Stream.empty()
				: Stream.of(new Flaw(Kind.CHANGE, List.of(change, from), computed, List.of(to),
						"the level before and the change in percent do not come to the level after"));
	}

}
