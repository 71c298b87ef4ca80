package org.crosscheck.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;

/**
 * "12 people died: five men, four women and two children": a list behind a colon or a
 * dash gives all parts of the number before it (semantics.md section 3, SUM). Stateless.
 */
final class EnumerationRule implements ArithmeticRule {

	private final PopulationSlot populations;

	EnumerationRule(PopulationSlot populations) {
		this.populations = populations;
	}

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		return IntStream.range(0, numbers.size() - 2)
			.filter((i) -> opens(numbers.between(i, i + 1)) && isList(numbers, i))
			.boxed()
			.flatMap((i) -> add(numbers, i));
	}

	/**
	 * "people died:": nothing but the colon or the dash parts the total from its list.
	 */
	private static boolean opens(String words) {
		boolean mark = words.endsWith(":") || words.endsWith("—") || words.endsWith("–") || words.endsWith(" -");
		return mark && words.chars().limit(words.length() - 1L).noneMatch(EnumerationRule::isMark);
	}

	private static boolean isMark(int character) {
		return ",;:—–(".indexOf(character) >= 0;
	}

	/** All numbers up to the end of the sentence are parts, the last behind "and". */
	private boolean isList(SentenceNumbers numbers, int total) {
		int last = numbers.size() - 1;
		for (int i = total; i <= last; i++) {
			if (!numbers.isQuantity(i) || numbers.get(i).value().unit().dimension() != Dimension.COUNT
					|| numbers.get(i).value().bound() != Bound.EXACT) {
				return false;
			}
		}
		boolean included = IntStream.rangeClosed(total + 1, last)
			.allMatch((i) -> numbers.get(i).counted().head().isEmpty()
					|| this.populations.mayInclude(numbers.get(total).counted(), numbers.get(i).counted()));
		boolean listed = IntStream.range(total + 1, last)
			.allMatch((i) -> numbers.between(i, i + 1).endsWith(",") || numbers.between(i, i + 1).endsWith("and"));
		return included && listed && numbers.between(last - 1, last).endsWith("and")
				&& numbers.after(last).chars().noneMatch(EnumerationRule::isMark);
	}

	private static Stream<Flaw> add(SentenceNumbers numbers, int total) {
		List<NumericClaim> parts = IntStream.range(total + 1, numbers.size()).mapToObj(numbers::get).toList();
		Interval sum = parts.stream()
			.map((part) -> part.value().plausible())
			.reduce(Interval.exactly(0), Interval::plus);
		NumericClaim whole = numbers.get(total);
		return sum.meets(whole.value().plausible()) ? Stream.empty() : Stream
			.of(new Flaw(Kind.SUM, parts, sum, List.of(whole), "the numbers of the list do not come to its total"));
	}

}
