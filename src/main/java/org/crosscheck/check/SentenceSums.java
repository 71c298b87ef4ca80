package org.crosscheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.check.Counterparts.Compared;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;
import org.crosscheck.quantity.SkipReason;

/**
 * Knows which numbers of an article stand in one sentence and may add up (semantics.md
 * section 4.13): "four were hurt by shots and one by glass" denies no "five were hurt",
 * and "six were hurt, four inside and two outside" tells parts. Immutable.
 */
final class SentenceSums {

	/** Counts by the sentence they stand in, those that count nothing named included. */
	private final Map<String, List<NumericClaim>> counts = new HashMap<>();

	SentenceSums(List<NumericClaim> claims) {
		for (NumericClaim one : claims) {
			if (isCount(one) && (one.isCompared() || one.skip() == SkipReason.NO_COUNTED_THING)) {
				this.counts.computeIfAbsent(sentence(one), (key) -> new ArrayList<>()).add(one);
			}
		}
	}

	/** Whether one of the two is a part of what the other gives the whole of. */
	boolean explain(Compared pair) {
		return explain(pair.one().claim(), pair.other().claim()) || explain(pair.other().claim(), pair.one().claim());
	}

	private boolean explain(NumericClaim part, NumericClaim total) {
		if (!isCount(part) || !isCount(total)) {
			return false;
		}
		List<NumericClaim> told = this.counts.getOrDefault(sentence(part), List.of());
		return isPartOf(total, part, told)
				|| told.stream().anyMatch((whole) -> mayJoin(part, whole) && isPartOf(whole, part, told));
	}

	/**
	 * Whether a number and one or all others of its sentence add up to a total, as a
	 * reader takes them: "over 3,100 and some 620" are 3,700.
	 */
	private static boolean isPartOf(NumericClaim total, NumericClaim part, List<NumericClaim> told) {
		if (value(part).high() >= value(total).low()) {
			return false;
		}
		List<Interval> others = told.stream()
			.filter((other) -> !other.id().equals(part.id()) && !other.id().equals(total.id()) && mayJoin(other, total))
			.map(SentenceSums::value)
			.toList();
		return others.stream().anyMatch((other) -> value(part).plus(other).meets(value(total))) || others.stream()
			.reduce(Interval::plus)
			.filter((sum) -> value(part).plus(sum).meets(value(total)))
			.isPresent();
	}

	private static boolean mayJoin(NumericClaim part, NumericClaim total) {
		String event = part.scope().event();
		String kind = part.counted().kind();
		return (event.isEmpty() || event.equals(total.scope().event()))
				&& (kind.isEmpty() || kind.equals(total.counted().kind()));
	}

	private static boolean isCount(NumericClaim claim) {
		return claim.value().unit().dimension() == Dimension.COUNT;
	}

	private static Interval value(NumericClaim claim) {
		return claim.value().plausible();
	}

	private static String sentence(NumericClaim claim) {
		return claim.articleId() + " " + claim.place().part() + " " + claim.place().sentenceIndex();
	}

}
