package org.crosscheck.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;

/**
 * "rose 5 percent to 42 from 40", "by half a point, from 4.5% to 4%", "from 40 to 42.
 * That is an increase of 5 percent": a change, the level before and the level after agree
 * (semantics.md section 3, CHANGE). Stateless.
 */
final class ChangeRule implements ArithmeticRule {

	private final ChangeWords words;

	ChangeRule(ChangeWords words) {
		this.words = words;
	}

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		List<LevelPair> pairs = LevelPair.in(numbers);
		return Stream.concat(
				pairs.stream().flatMap((pair) -> Stream.concat(before(numbers, pair), behind(numbers, pairs, pair))),
				inNext(numbers));
	}

	/** "rose 5 percent to 42 from 40". */
	private static Stream<Flaw> before(SentenceNumbers numbers, LevelPair pair) {
		int change = LevelPair.previous(numbers, pair.first());
		return (change >= 0 && isChange(numbers, change) && !LevelPair.tie(numbers, change, pair.first()).isEmpty())
				? compare(numbers.get(change), pair) : Stream.empty();
	}

	/** "from 40 to 42, an increase of 5 percent". */
	private Stream<Flaw> behind(SentenceNumbers numbers, List<LevelPair> pairs, LevelPair pair) {
		int change = LevelPair.next(numbers, pair.last());
		return (pairs.size() == 1 && change < numbers.size() && isChange(numbers, change)
				&& this.words.appositive(LevelPair.wordsBetween(numbers, pair.last(), change), numbers.after(change))
				&& !this.words.isOtherwise(numbers, pair.last())) ? compare(numbers.get(change), pair) : Stream.empty();
	}

	/** "from 40 to 42. That is an increase of 5 percent." */
	private Stream<Flaw> inNext(SentenceNumbers numbers) {
		SentenceNumbers before = numbers.sentenceBefore();
		if (before == null || !isChange(numbers, 0) || !this.words.refersBack(numbers.before(0))
				|| !this.words.isClosed(numbers.after(0)) || this.words.isOtherwise(numbers, 0)) {
			return Stream.empty();
		}
		long levels = IntStream.range(0, before.size()).filter((i) -> !LevelPair.isDate(before.get(i))).count();
		return (levels == 2) ? LevelPair.in(before).stream().flatMap((pair) -> compare(numbers.get(0), pair))
				: Stream.empty();
	}

	private static boolean isChange(SentenceNumbers numbers, int place) {
		return numbers.isCompared(place) && LevelPair.isPlain(numbers.get(place))
				&& (numbers.get(place).value().trend() != null && numbers.get(place).measure() == Measure.CHANGE
						|| numbers.is(place, Dimension.PERCENT));
	}

	private static Stream<Flaw> compare(NumericClaim change, LevelPair pair) {
		return ChangeArithmetic.of(change, pair)
			.filter((arithmetic) -> !arithmetic.holds())
			.map((arithmetic) -> new Flaw(Kind.CHANGE, List.of(change, pair.from()), arithmetic.expected(),
					List.of(pair.to()), arithmetic.rule()))
			.stream();
	}

}
