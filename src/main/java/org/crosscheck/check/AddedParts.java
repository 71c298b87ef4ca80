package org.crosscheck.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.SkipReason;

/**
 * Numbers that a sentence gives one after the other as parts of one whole: "42 kilometres
 * in Kolm, 31 in Sarn and 22 in Mora", "Greens 42, Liberals 31". Immutable.
 *
 * @param parts at least two, of one unit
 */
record AddedParts(List<NumericClaim> parts) {

	private static final Set<Dimension> ADDABLE = Set.of(Dimension.COUNT, Dimension.MONEY, Dimension.MASS,
			Dimension.LENGTH, Dimension.AREA, Dimension.VOLUME, Dimension.ENERGY);

	/**
	 * A sum this far from the total is more likely of another thing than wrong: whoever
	 * adds up wrongly, or swaps two digits, misses by less.
	 */
	private static final double NEAR = 1.34;

	/** "Regional List", "Greens": what a number in a list of names is said of. */
	private static final Pattern NAME = Pattern.compile("(?:[,;]|and|, and)? ?[^\\d,;:()]{2,40}");

	private static final Pattern BARE = Pattern.compile("\\d[\\d,]*");

	AddedParts {
		parts = List.copyOf(parts);
	}

	/** Whether a number is one of a quantity that may add up with others. */
	static boolean isAddable(SentenceNumbers numbers, int place) {
		return numbers.isQuantity(place) && ADDABLE.contains(numbers.get(place).value().unit().dimension())
				&& isExact(numbers.get(place));
	}

	/** Whether a number stands bare behind the name that it is of: "Greens 42". */
	static boolean isTally(SentenceNumbers numbers, int place) {
		NumericClaim claim = numbers.get(place);
		boolean number = claim.isCompared() || claim.skip() == SkipReason.IDENTIFIER
				|| claim.skip() == SkipReason.NO_COUNTED_THING;
		String after = numbers.after(place);
		return number && isExact(claim) && BARE.matcher(claim.place().surface()).matches()
				&& (after.isEmpty() || ",;:.–—".indexOf(after.charAt(0)) >= 0 || after.startsWith("and "));
	}

	/** Whether the numbers from one place to another are tallies of names. */
	static boolean areTallies(SentenceNumbers numbers, int from, int to) {
		return IntStream.rangeClosed(from, to).allMatch((i) -> isTally(numbers, i))
				&& IntStream.range(from, to).allMatch((i) -> NAME.matcher(numbers.between(i, i + 1)).matches());
	}

	Interval sum() {
		return this.parts.stream().map(WrittenPrecision::rounded).reduce(Interval.exactly(0), Interval::plus);
	}

	/** Whether the parts are close to a whole, and yet do not come to it. */
	boolean misses(NumericClaim whole) {
		Interval sum = sum();
		Interval given = WrittenPrecision.rounded(whole);
		double middle = (sum.low() + sum.high()) / 2;
		double value = whole.value().low();
		return !sum.meets(given) && middle < value * NEAR && value < middle * NEAR;
	}

	/** Whether a number may be the sum of the parts. */
	boolean areOf(NumericClaim whole) {
		return this.parts.stream().allMatch((part) -> BreakdownWords.areAlike(whole, part));
	}

	private static boolean isExact(NumericClaim claim) {
		return claim.value().bound() == Bound.EXACT && claim.value().trend() == null;
	}

}
