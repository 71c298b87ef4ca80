package org.crosscheck.check;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;

/**
 * "12 of the 30 houses (40 percent)": a share and the two counts it comes from agree; and
 * no share of people is above 100 percent (semantics.md sections 3 and 4.16). Stateless.
 */
final class ShareRule implements ArithmeticRule {

	private final PopulationSlot populations;

	private static final Set<String> OF = Set.of("of", "of all", "of some", "of about");

	ShareRule(PopulationSlot populations) {
		this.populations = populations;
	}

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		return Stream.concat(
				IntStream.range(0, numbers.size() - 1)
					.filter((i) -> isPartOf(numbers, i))
					.boxed()
					.flatMap((i) -> Stream.of(i - 1, i + 2)
						.filter((share) -> isShareOf(numbers, i, share))
						.flatMap((share) -> compare(numbers.get(i), numbers.get(i + 1), numbers.get(share)))),
				IntStream.range(0, numbers.size())
					.filter((i) -> isAboveAll(numbers, i))
					.mapToObj((i) -> new Flaw(Kind.SHARE, List.of(numbers.get(i)), numbers.get(i).value().plausible(),
							List.of(), "a share of people cannot be above 100 percent")));
	}

	private static boolean isPartOf(SentenceNumbers numbers, int part) {
		return numbers.is(part, Dimension.COUNT) && numbers.is(part + 1, Dimension.COUNT)
				&& (numbers.isOutOfNext(part) || OF.contains(numbers.between(part, part + 1)))
				&& isExact(numbers.get(part)) && isExact(numbers.get(part + 1))
				&& numbers.get(part + 1).value().low() > 0;
	}

	private static boolean isExact(NumericClaim claim) {
		return claim.value().bound() == Bound.EXACT;
	}

	/** "12 of 30 houses (40 percent)", "40 percent (12 of 30)", ", or 40 percent,". */
	private static boolean isShareOf(SentenceNumbers numbers, int part, int share) {
		if (!numbers.is(share, Dimension.PERCENT) || !isExact(numbers.get(share))) {
			return false;
		}
		String words = (share < part) ? numbers.between(share, part) : numbers.between(part + 1, share);
		boolean bracket = words.equals("(") || share > part && words.endsWith("(") && words.indexOf(')') < 0;
		boolean or = words.equals(", or")
				|| share > part && words.endsWith(", or") && words.indexOf(',') == words.lastIndexOf(',');
		return bracket || or;
	}

	private static Stream<Flaw> compare(NumericClaim part, NumericClaim whole, NumericClaim share) {
		Interval one = part.value().plausible();
		Interval all = whole.value().plausible();
		if (!(all.low() > 0)) {
			return Stream.empty();
		}
		Interval computed = Interval.closed(100 * one.low() / all.high(), 100 * one.high() / all.low());
		return computed.meets(share.value().plausible()) ? Stream.empty() : Stream.of(new Flaw(Kind.SHARE,
				List.of(part, whole), computed, List.of(share), "the share is not what the two counts come to"));
	}

	/** "120 percent of the voters", not "of the average". */
	private boolean isAboveAll(SentenceNumbers numbers, int share) {
		return numbers.is(share, Dimension.PERCENT) && numbers.get(share).value().strict().low() > 100
				&& numbers.after(share).startsWith("of ") && this.populations.arePeople(numbers.get(share).counted());
	}

}
