package org.crosscheck.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.quantity.Trend;

/**
 * "rose 5 percent to 42 from 40", "by 5 percent, from 40 last year to 42": a change in
 * percent, the level before and the level after agree (semantics.md section 3, CHANGE).
 * Stateless.
 */
final class ChangeRule implements ArithmeticRule {

	/**
	 * "from", "a year earlier to", "in the (third quarter) from"; the date itself is left
	 * out.
	 */
	private static final Pattern TIED = Pattern.compile("(?:(?:in|during|by|for|over) ?(?:the ?|its ?)?)?"
			+ "(?:(?:a|the|this|last|previous|next) (?:week|month|quarter|year|decade)(?: earlier| ago| before)? ?)?"
			+ "(?:, ?)?(from|to)");

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		return IntStream.range(0, numbers.size())
			.filter((i) -> numbers.is(i, Dimension.PERCENT) && numbers.get(i).value().trend() != null
					&& numbers.get(i).measure() == Measure.CHANGE)
			.boxed()
			.flatMap((i) -> from(numbers, i));
	}

	/** The change at one place, and the two levels behind it, in either order. */
	private static Stream<Flaw> from(SentenceNumbers numbers, int change) {
		int one = level(numbers, change);
		int other = level(numbers, one);
		if (!numbers.isCompared(one) || !numbers.isCompared(other)) {
			return Stream.empty();
		}
		String first = preposition(numbers, change, one);
		String second = preposition(numbers, one, other);
		if (first.equals("from") && second.equals("to")) {
			return compare(numbers.get(change), numbers.get(one), numbers.get(other));
		}
		return (first.equals("to") && second.equals("from"))
				? compare(numbers.get(change), numbers.get(other), numbers.get(one)) : Stream.empty();
	}

	/** The next number that is no date. */
	private static int level(SentenceNumbers numbers, int before) {
		int next = before + 1;
		while (next < numbers.size() && isDate(numbers.get(next))) {
			next++;
		}
		return next;
	}

	private static boolean isDate(NumericClaim claim) {
		return claim.value().unit().dimension() == Dimension.DATE || claim.skip() == SkipReason.YEAR;
	}

	/**
	 * How a level is tied to the number before it: "from", "to", or empty when more than
	 * a time stands between.
	 */
	private static String preposition(SentenceNumbers numbers, int before, int level) {
		String words = IntStream.range(before, level)
			.mapToObj((i) -> numbers.between(i, i + 1))
			.collect(Collectors.joining(" "))
			.strip();
		Matcher matcher = TIED.matcher(words);
		return matcher.matches() ? matcher.group(1) : "";
	}

	private static boolean isPlain(NumericClaim claim) {
		return claim.value().bound() == Bound.EXACT || claim.value().bound() == Bound.ABOUT;
	}

	private static Stream<Flaw> compare(NumericClaim change, NumericClaim from, NumericClaim to) {
		if (!to.value().unit().equals(from.value().unit()) || !isPlain(to) || !isPlain(from) || !isPlain(change)
				|| !(from.value().plausible().low() > 0)) {
			return Stream.empty();
		}
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
