package org.crosscheck.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;

/**
 * "12 people, including 15 children", "15 of the 12": a part is not greater than its
 * whole (semantics.md section 4.13). Stateless.
 */
final class PartWholeRule implements ArithmeticRule {

	private final PopulationSlot populations;

	PartWholeRule(PopulationSlot populations) {
		this.populations = populations;
	}

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		return IntStream.range(1, numbers.size())
			.filter((i) -> numbers.is(i - 1, Dimension.COUNT) && numbers.is(i, Dimension.COUNT))
			.boxed()
			.flatMap((i) -> {
				NumericClaim one = numbers.get(i - 1);
				NumericClaim other = numbers.get(i);
				if (numbers.isOutOfNext(i - 1)) {
					return compare(one, other);
				}
				boolean included = isIncluded(numbers.between(i - 1, i))
						&& this.populations.mayInclude(one.counted(), other.counted());
				return included ? compare(other, one) : Stream.empty();
			});
	}

	/**
	 * "people were killed, including": the words lead to the part and nothing parts them.
	 */
	private static boolean isIncluded(String words) {
		return words.endsWith(", including") && words.indexOf(',') == words.lastIndexOf(',') && words.indexOf(';') < 0;
	}

	private static Stream<Flaw> compare(NumericClaim part, NumericClaim whole) {
		boolean greater = part.value().strict().low() > whole.value().strict().high();
		return greater ? Stream.of(new Flaw(Kind.PART_WHOLE, List.of(part), part.value().strict(), List.of(whole),
				"a part is greater than its whole")) : Stream.empty();
	}

}
