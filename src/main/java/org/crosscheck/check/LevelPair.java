package org.crosscheck.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.SkipReason;
import org.crosscheck.quantity.Unit;

/**
 * "from 40 last year to 52", "to 52 from 40": a level before and a level after of one
 * thing, which only a time parts. Immutable.
 *
 * @param first place of the one that the sentence gives first
 * @param last place of the other
 * @param from the level before
 * @param to the level after
 */
record LevelPair(int first, int last, NumericClaim from, NumericClaim to) {

	/**
	 * "from", "a year earlier to", "in the (third quarter) from"; the date itself is left
	 * out.
	 */
	private static final Pattern TIED = Pattern.compile("(?:(?:in|during|by|for|over|at|on) ?(?:the ?|its ?)?)?"
			+ "(?:(?:a|the|this|last|previous|next) (?:week|month|quarter|year|decade)(?: earlier| ago| before)? ?)?"
			+ "(?:, ?)?(from|to)");

	/** The pairs of a sentence, in text order. */
	static List<LevelPair> in(SentenceNumbers numbers) {
		return IntStream.range(0, numbers.size())
			.filter((i) -> !isDate(numbers.get(i)))
			.boxed()
			.flatMap((i) -> at(numbers, i))
			.toList();
	}

	/** The pair whose first level stands at a place. */
	private static Stream<LevelPair> at(SentenceNumbers numbers, int one) {
		int other = next(numbers, one);
		if (!numbers.isCompared(one) || !numbers.isCompared(other)
				|| !areOfOneThing(numbers.get(one), numbers.get(other))) {
			return Stream.empty();
		}
		String before = " " + numbers.before(one);
		String tie = tie(numbers, one, other);
		if (before.endsWith(" from") && tie.equals("to")) {
			return Stream.of(new LevelPair(one, other, numbers.get(one), numbers.get(other)));
		}
		return (before.endsWith(" to") && tie.equals("from"))
				? Stream.of(new LevelPair(one, other, numbers.get(other), numbers.get(one))) : Stream.empty();
	}

	private static boolean areOfOneThing(NumericClaim one, NumericClaim other) {
		Unit first = one.value().unit();
		Unit second = other.value().unit();
		return (first.equals(second) || isRateOf(first, second) || isRateOf(second, first)) && isPlain(one)
				&& isPlain(other) && (one.counted().head().isEmpty() || other.counted().head().isEmpty()
						|| one.counted().head().equals(other.counted().head()));
	}

	/**
	 * "from £900 a month to £1,000": the time that a sum is paid for may be said once.
	 */
	static boolean isRateOf(Unit rate, Unit sum) {
		return sum.dimension() == Dimension.MONEY && rate.dimension() == Dimension.RATE
				&& rate.name().startsWith(sum.name() + " per ");
	}

	/** Whether the number says how much, not how much at most or at least. */
	static boolean isPlain(NumericClaim claim) {
		return claim.value().bound() == Bound.EXACT || claim.value().bound() == Bound.ABOUT;
	}

	/** Whether a number tells when. */
	static boolean isDate(NumericClaim claim) {
		return claim.value().unit().dimension() == Dimension.DATE || claim.skip() == SkipReason.YEAR;
	}

	/** The next number that is no date, or one behind the last. */
	static int next(SentenceNumbers numbers, int before) {
		return IntStream.range(before + 1, numbers.size())
			.filter((i) -> !isDate(numbers.get(i)))
			.findFirst()
			.orElse(numbers.size());
	}

	/** The number before that is no date, or -1. */
	static int previous(SentenceNumbers numbers, int behind) {
		return IntStream.iterate(behind - 1, (i) -> i >= 0, (i) -> i - 1)
			.filter((i) -> !isDate(numbers.get(i)))
			.findFirst()
			.orElse(-1);
	}

	/**
	 * How a level is tied to the number before it: "from", "to", or empty when more than
	 * a time or the thing counted stands between.
	 */
	static String tie(SentenceNumbers numbers, int before, int level) {
		Matcher matcher = TIED.matcher(wordsBetween(numbers, before, level));
		return matcher.matches() ? matcher.group(1) : "";
	}

	/** The words between two numbers without dates and without what the first counts. */
	static String wordsBetween(SentenceNumbers numbers, int one, int other) {
		String words = IntStream.range(one, other)
			.mapToObj((i) -> numbers.between(i, i + 1))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		String counted = numbers.get(one).counted().phrase().toLowerCase(Locale.ROOT);
		List<String> all = Arrays.asList(counted, numbers.get(one).counted().head());
		return all.stream()
			.map(Objects::requireNonNull)
			.filter((phrase) -> !phrase.isEmpty() && (words + " ").startsWith(phrase + " ")
					|| !phrase.isEmpty() && words.startsWith(phrase + ","))
			.findFirst()
			.map((phrase) -> words.substring(phrase.length()).strip())
			.orElse(words);
	}

}
