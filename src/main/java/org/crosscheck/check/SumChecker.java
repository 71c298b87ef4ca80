package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Interval;

/**
 * Checks that killed and wounded, told of together in one sentence, do not exceed a later
 * figure of casualties for the same people (semantics.md section 4.12): a cumulative
 * total cannot fall. Safe for use by several threads.
 */
final class SumChecker {

	private final PopulationSlot populations = new PopulationSlot();

	/**
	 * What a page has to add up, and the totals to hold it against.
	 *
	 * @param sums killed and wounded told of together
	 * @param totals figures of casualties
	 */
	record Parts(List<Sum> sums, List<ClaimInContext> totals) {
	}

	/** Two claims that add up. */
	record Sum(ClaimInContext killed, ClaimInContext wounded) {
	}

	static Parts partsOf(List<Comparand> claims) {
		List<Sum> sums = new ArrayList<>();
		List<ClaimInContext> wounded = of(claims, "wounded");
		for (ClaimInContext killed : of(claims, DoubtfulCounts.KILLED)) {
			wounded.stream()
				.filter((other) -> isToldTogether(killed.claim(), other.claim()))
				.forEach((other) -> sums.add(new Sum(killed, other)));
		}
		return new Parts(sums, of(claims, "casualties"));
	}

	private static List<ClaimInContext> of(List<Comparand> claims, String event) {
		return claims.stream()
			.map(Comparand::context)
			.filter((context) -> context.claim().scope().event().equals(event))
			.toList();
	}

	private static boolean isToldTogether(NumericClaim killed, NumericClaim wounded) {
		return wounded.place().part() == killed.place().part()
				&& wounded.place().sentenceIndex() == killed.place().sentenceIndex()
				&& wounded.counted().restrictors().equals(killed.counted().restrictors());
	}

	/** Checks the sums of each of two articles against the totals of the other. */
	List<Relation> check(Parts one, Parts other) {
		List<Relation> relations = new ArrayList<>();
		check(one.sums(), other.totals(), relations);
		check(other.sums(), one.totals(), relations);
		return relations;
	}

	private void check(List<Sum> sums, List<ClaimInContext> totals, List<Relation> relations) {
		for (Sum sum : sums) {
			for (ClaimInContext total : totals) {
				if (this.populations.isOnePeople(sum.killed().claim(), total.claim())
						&& isNotEarlier(total, sum.killed()) && exceeds(sum.killed(), sum.wounded(), total)) {
					relations.add(relation(sum.killed().claim(), sum.wounded().claim(), total.claim()));
				}
			}
		}
	}

	private static boolean isNotEarlier(ClaimInContext total, ClaimInContext killed) {
		return total.article().published() != null && killed.article().published() != null
				&& !total.article().published().isBefore(killed.article().published().minusDays(1));
	}

	private static boolean exceeds(ClaimInContext killed, ClaimInContext wounded, ClaimInContext total) {
		Interval sum = killed.claim().value().plausible().plus(wounded.claim().value().plausible());
		Interval whole = total.claim().value().plausible();
		return !sum.meets(whole) && sum.low() >= whole.high();
	}

	private static Relation relation(NumericClaim killed, NumericClaim wounded, NumericClaim total) {
		List<String> parts = Stream.of(killed.id(), wounded.id()).sorted().toList();
		return new Relation(parts, List.of(total.id()), Label.ARITHMETIC_INCONSISTENCY, Kind.SUM, Severity.MEDIUM, 0.6,
				"killed and wounded together exceed the later figure for all casualties, and a cumulative total"
						+ " cannot fall; both may be lower bounds, so this is no strict contradiction");
	}

}
