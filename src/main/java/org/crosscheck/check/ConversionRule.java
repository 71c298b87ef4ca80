package org.crosscheck.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.Unit;

/**
 * "60 miles (97 km)": a figure and its own conversion agree within the rounding of the
 * coarser one (semantics.md section 4.15). Stateless.
 */
final class ConversionRule implements ArithmeticRule {

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		return IntStream.range(1, numbers.size())
			.filter((i) -> isTwin(numbers, i) && !agree(numbers.get(i - 1), numbers.get(i)))
			.mapToObj((i) -> flaw(numbers.get(i - 1), numbers.get(i)));
	}

	private static boolean isTwin(SentenceNumbers numbers, int second) {
		if (!numbers.isCompared(second - 1) || !numbers.isCompared(second)
				|| !List.of("(", "[").contains(numbers.between(second - 1, second))
				|| !numbers.after(second).startsWith(")") && !numbers.after(second).startsWith("]")) {
			return false;
		}
		Unit one = numbers.get(second - 1).value().unit();
		Unit two = numbers.get(second).value().unit();
		return one.dimension() == two.dimension() && one.base().equals(two.base()) && one.factor() != two.factor()
				&& one.offset() == 0 && two.offset() == 0 && numbers.get(second).value().bound() != Bound.VAGUE;
	}

	private static boolean agree(NumericClaim one, NumericClaim two) {
		return base(one, one.value().plausible()).meets(base(two, two.value().plausible()));
	}

	private static Interval base(NumericClaim claim, Interval interval) {
		return interval.times(claim.value().unit().factor());
	}

	private static Flaw flaw(NumericClaim first, NumericClaim twin) {
		Interval converted = first.value()
			.plausible()
			.times(first.value().unit().factor() / twin.value().unit().factor());
		return new Flaw(Kind.CONVERSION, List.of(first), converted, List.of(twin),
				"the figure in brackets is not the figure before it in another unit");
	}

}
