package org.crosscheck.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;

/**
 * "Kolm gave 40 beds and Sarn 25. Together that makes 75", "Greens 42, Left 31: together
 * 75": what numbers are said to make together is their sum (semantics.md section 3, SUM).
 * Stateless.
 */
final class TogetherRule implements ArithmeticRule {

	private final TotalWords words;

	TogetherRule(TotalWords words) {
		this.words = words;
	}

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		return Stream.concat(inNext(numbers), inList(numbers));
	}

	/** "Together that makes 75", of the sentence before. */
	private Stream<Flaw> inNext(SentenceNumbers numbers) {
		SentenceNumbers list = numbers.sentenceBefore();
		if (list == null || !AddedParts.isAddable(numbers, 0)
				|| !this.words.sumsUp(numbers.before(0), numbers.after(0))) {
			return Stream.empty();
		}
		int first = behindColon(list);
		return (first == 0 || IntStream.range(0, first).noneMatch((i) -> isSame(list.get(i), numbers.get(0))))
				? compare(list, first, list.size() - 1, numbers.get(0), list.after(list.size() - 1)) : Stream.empty();
	}

	/** The whole that a list opens with is held against it already. */
	private static boolean isSame(NumericClaim one, NumericClaim other) {
		return one.value().low() == other.value().low();
	}

	/** ", together 75". */
	private Stream<Flaw> inList(SentenceNumbers numbers) {
		return IntStream.range(2, numbers.size())
			.filter((i) -> AddedParts.isAddable(numbers, i) && this.words.sumsUpList(numbers.between(i - 1, i)))
			.boxed()
			.limit(1)
			.flatMap((i) -> compare(numbers, 0, i - 1, numbers.get(i), ""));
	}

	/** The first number behind the last colon. */
	private static int behindColon(SentenceNumbers numbers) {
		return IntStream.range(0, numbers.size()).filter((i) -> numbers.before(i).indexOf(':') >= 0).max().orElse(0);
	}

	private Stream<Flaw> compare(SentenceNumbers numbers, int first, int last, NumericClaim whole, String tail) {
		boolean parts = AddedParts.areTallies(numbers, first, last)
				|| AddedParts.isAddable(numbers, first) && IntStream.rangeClosed(first, last)
					.allMatch((i) -> AddedParts.isAddable(numbers, i) || AddedParts.isTally(numbers, i));
		if (last <= first || !parts || this.words.isOpen(tail)
				|| IntStream.rangeClosed(first, last).anyMatch((i) -> this.words.isOpen(words(numbers, i, first)))) {
			return Stream.empty();
		}
		List<NumericClaim> claims = IntStream.rangeClosed(first, last).mapToObj(numbers::get).toList();
		AddedParts added = new AddedParts(claims);
		return (added.areOf(whole) && added.misses(whole)) ? Stream.of(new Flaw(Kind.SUM, claims, added.sum(),
				List.of(whole), "the parts do not come to what they are said to make together")) : Stream.empty();
	}

	/** The words before a part; before the first, those behind the colon only. */
	private static String words(SentenceNumbers numbers, int place, int first) {
		String before = numbers.before(place);
		return (place == first) ? before.substring(before.lastIndexOf(':') + 1) : before;
	}

}
