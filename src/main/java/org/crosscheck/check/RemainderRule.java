package org.crosscheck.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Interval;

/**
 * "Of the 900 guests, 300 had left, leaving 500": what is left is the whole without the
 * part (semantics.md section 2.3). Stateless.
 */
final class RemainderRule implements ArithmeticRule {

	private final BreakdownWords words;

	RemainderRule(BreakdownWords words) {
		this.words = words;
	}

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		if (numbers.size() < 3 || !numbers.isQuantity(0) || !numbers.isQuantity(1)
				|| !this.words.opensWhole(numbers.before(0))
				|| !BreakdownWords.areAlike(numbers.get(0), numbers.get(1))) {
			return Stream.empty();
		}
		return IntStream.range(2, numbers.size())
			.filter((i) -> numbers.isQuantity(i) && this.words.leaves(numbers.before(i))
					&& BreakdownWords.areAlike(numbers.get(0), numbers.get(i)))
			.limit(1)
			.filter((i) -> IntStream.range(2, i).noneMatch(numbers::isQuantityOfSum))
			.boxed()
			.flatMap((i) -> compare(numbers.get(0), numbers.get(1), numbers.get(i)));
	}

	private static Stream<Flaw> compare(NumericClaim whole, NumericClaim part, NumericClaim left) {
		Interval all = whole.value().plausible();
		Interval gone = part.value().plausible();
		Interval computed = Interval.closed(all.low() - gone.high(), all.high() - gone.low());
		return computed.meets(left.value().plausible()) ? Stream.empty()
				: Stream.of(new Flaw(Kind.SUM, List.of(whole, part), computed, List.of(left),
						"the whole without the part is not what is said to be left"));
	}

}
