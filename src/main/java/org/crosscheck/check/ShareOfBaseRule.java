package org.crosscheck.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Bound;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;

/**
 * "Of the 900 guests, 40 percent, or 360, had left": a share of a whole is the number
 * that the words equate it with (semantics.md section 3, SHARE). Stateless.
 */
final class ShareOfBaseRule implements ArithmeticRule {

	private final BreakdownWords words;

	ShareOfBaseRule(BreakdownWords words) {
		this.words = words;
	}

	@Override
	public Stream<Flaw> check(SentenceNumbers numbers) {
		return IntStream.range(0, numbers.size() - 2).boxed().flatMap((i) -> from(numbers, i));
	}

	/** Three numbers in a row, whichever of whole and share comes first. */
	private Stream<Flaw> from(SentenceNumbers numbers, int first) {
		boolean wholeFirst = numbers.is(first + 1, Dimension.PERCENT);
		int whole = wholeFirst ? first : first + 1;
		int share = wholeFirst ? first + 1 : first;
		if (!numbers.isCompared(whole) || !numbers.is(share, Dimension.PERCENT) || !numbers.isQuantity(first + 2)
				|| numbers.get(share).value().bound() != Bound.EXACT
				|| !BreakdownWords.areAlike(numbers.get(whole), numbers.get(first + 2))) {
			return Stream.empty();
		}
		boolean stated = wholeFirst
				? first == 0 && this.words.opensWhole(numbers.before(first)) && isClause(numbers.between(whole, share))
						&& this.words.equates(numbers.between(share, first + 2))
				: this.words.opensWhole(numbers.between(share, whole)) && equates(numbers.between(whole, first + 2));
		return stated ? compare(numbers.get(share), numbers.get(whole), numbers.get(first + 2)) : Stream.empty();
	}

	/** "guests who had come by train,". */
	private static boolean isClause(String words) {
		return words.endsWith(",") && words.indexOf(',') == words.length() - 1;
	}

	/** "guests, or", "guests (". */
	private boolean equates(String words) {
		int mark = Math.max(words.indexOf(','), words.indexOf('('));
		return mark >= 0 && this.words.equates(words.substring(mark)) && words.indexOf(')') < 0;
	}

	private static Stream<Flaw> compare(NumericClaim share, NumericClaim whole, NumericClaim part) {
		Interval percent = share.value().plausible();
		Interval base = whole.value().plausible();
		Interval computed = Interval.closed(percent.low() * base.low() / 100, percent.high() * base.high() / 100);
		return computed.meets(part.value().plausible()) ? Stream.empty()
				: Stream.of(new Flaw(Kind.SHARE, List.of(whole, share), computed, List.of(part),
						"the share of the whole is not the number given for it"));
	}

}
