package org.crosscheck.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;

/**
 * "The budget is 90 million. Of this, 50 million goes to roads and 60 million to
 * schools": the parts do not come to more than the whole, and to just the whole where the
 * last of them is said to be the rest, or the whole to be made up of them (semantics.md
 * section 2.3). Stateless.
 */
final class BreakdownRule implements ArithmeticRule {

	/** A list that ends with the rest has at least as many parts. */
	private static final int LIST = 3;

	private final BreakdownWords words;

	BreakdownRule(BreakdownWords words) {
		this.words = words;
	}

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		SentenceNumbers before = numbers.sentenceBefore();
		List<Integer> places = IntStream.range(0, numbers.size()).filter(numbers::isQuantityOfSum).boxed().toList();
		if (before == null || places.size() < 2 || !isList(numbers, places)) {
			return Stream.empty();
		}
		int first = places.get(0);
		boolean announced = this.words.announcesParts(numbers.get(first), numbers.after(first));
		boolean made = announced || this.words.makesUp(numbers.before(first));
		List<NumericClaim> parts = places.stream().skip(announced ? 1 : 0).map(numbers::get).toList();
		boolean rest = places.size() >= LIST && this.words
			.endsList(numbers.between(places.get(places.size() - 1) - 1, places.get(places.size() - 1)));
		boolean all = made && parts.size() > 1 || rest;
		boolean refers = made || this.words.refersToWhole(numbers.before(0));
		List<NumericClaim> wholes = before.quantities();
		if (wholes.size() != 1 || !refers && !(all && isTotal(before, wholes.get(0)))
				|| !parts.stream().allMatch((part) -> BreakdownWords.areAlike(wholes.get(0), part))) {
			return Stream.empty();
		}
		return compare(parts, wholes.get(0), all);
	}

	/** Every number stands in one list, none beside it. */
	private boolean isList(SentenceNumbers numbers, List<Integer> places) {
		Predicate<Integer> apart = (place) -> this.words.setsAside(numbers.before(place));
		return places.stream().skip(1).noneMatch(apart)
				&& !this.words.setsAside(item(numbers.after(numbers.size() - 1)));
	}

	/** What the last number is of; behind a comma it is told what that holds. */
	private static String item(String after) {
		int comma = after.indexOf(',');
		return (comma >= 0) ? after.substring(0, comma) : after;
	}

	private static boolean isTotal(SentenceNumbers sentence, NumericClaim whole) {
		return sentence.mentions("total") && (whole.value().unit().dimension() == Dimension.MONEY
				|| whole.value().unit().dimension() == Dimension.COUNT);
	}

	private static Stream<Flaw> compare(List<NumericClaim> parts, NumericClaim whole, boolean all) {
		Interval sum = parts.stream()
			.map((part) -> part.value().plausible())
			.reduce(Interval.exactly(0), Interval::plus);
		Interval given = whole.value().plausible();
		boolean broken = all ? !sum.meets(given) : sum.low() > given.high();
		return broken
				? Stream.of(new Flaw(all ? Kind.SUM : Kind.PART_WHOLE, parts, sum, List.of(whole),
						all ? "the parts do not come to the whole" : "the parts come to more than the whole"))
				: Stream.empty();
	}

}
