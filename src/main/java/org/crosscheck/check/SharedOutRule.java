package org.crosscheck.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;

/**
 * "The 90 seats are shared out as follows: Greens 42, Liberals 31, Left 17": the numbers
 * behind the names come to the whole (semantics.md section 3, SUM). Stateless.
 */
final class SharedOutRule implements ArithmeticRule {

	private final TotalWords words;

	SharedOutRule(TotalWords words) {
		this.words = words;
	}

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		int first = firstOfList(numbers);
		int last = numbers.size() - 1;
		if (first < 1 || last - first < 1 || !AddedParts.areTallies(numbers, first, last)
				|| !numbers.after(last).chars().allMatch((character) -> !Character.isLetterOrDigit(character))) {
			return Stream.empty();
		}
		List<NumericClaim> wholes = IntStream.range(0, first)
			.filter((i) -> AddedParts.isAddable(numbers, i) && this.words.isShared(numbers.before(i), numbers.after(i)))
			.mapToObj(numbers::get)
			.toList();
		AddedParts parts = new AddedParts(IntStream.rangeClosed(first, last).mapToObj(numbers::get).toList());
		return (wholes.size() == 1 && parts.areOf(wholes.get(0)) && parts.misses(wholes.get(0)))
				? Stream
					.of(new Flaw(Kind.SUM, parts.parts(), parts.sum(), wholes, "the parts do not come to the whole"))
				: Stream.empty();
	}

	/** The number of the first name behind "as follows:", or -1. */
	private int firstOfList(SentenceNumbers numbers) {
		return IntStream.range(1, numbers.size()).filter((i) -> {
			String before = numbers.before(i);
			int colon = before.indexOf(':');
			return colon > 0 && colon == before.lastIndexOf(':') && this.words.sharesOut(before.substring(0, colon));
		}).findFirst().orElse(-1);
	}

}
