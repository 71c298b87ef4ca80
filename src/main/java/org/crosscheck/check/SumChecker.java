package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
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

	private final EventLink eventLink = new EventLink();

	/**
	 * Checks the sums of a block.
	 * @param owns whether a pair belongs to this block
	 */
	List<Relation> check(List<ClaimInContext> claims, BiPredicate<ClaimInContext, ClaimInContext> owns) {
		List<Relation> relations = new ArrayList<>();
		for (ClaimInContext killed : claims) {
			for (ClaimInContext wounded : partners(killed, claims)) {
				for (ClaimInContext total : claims) {
					if (isTotalOf(killed, total) && owns.test(killed, total) && exceeds(killed, wounded, total)) {
						relations.add(relation(killed.claim(), wounded.claim(), total.claim()));
					}
				}
			}
		}
		return relations;
	}

	private static List<ClaimInContext> partners(ClaimInContext killed, List<ClaimInContext> claims) {
		if (!killed.claim().scope().event().equals("killed")) {
			return List.of();
		}
		return claims.stream()
			.filter((other) -> other.claim().scope().event().equals("wounded")
					&& other.claim().articleId().equals(killed.claim().articleId())
					&& other.claim().place().part() == killed.claim().place().part()
					&& other.claim().place().sentenceIndex() == killed.claim().place().sentenceIndex()
					&& other.claim().counted().restrictors().equals(killed.claim().counted().restrictors()))
			.toList();
	}

	private boolean isTotalOf(ClaimInContext killed, ClaimInContext total) {
		return total.claim().scope().event().equals("casualties")
				&& !total.claim().articleId().equals(killed.claim().articleId())
				&& this.populations.isOnePeople(killed.claim(), total.claim())
				&& this.eventLink.apart(killed.article(), total.article()).isEmpty() && isNotEarlier(total, killed);
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
