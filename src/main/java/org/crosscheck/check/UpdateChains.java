package org.crosscheck.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;

/**
 * Leaves of the updates of one quantity the steps: where 20 became 43 and 43 became 70,
 * nobody needs to be told that 20 became 70, unless an article or a party says just that.
 * Without this n figures of a rising toll would be n (n - 1) / 2 findings. The result
 * does not depend on order. Not safe for use by several threads.
 */
final class UpdateChains {

	private final ClaimIndex claims;

	/** How sure the surest update between a group and each of its neighbours is. */
	private final Map<String, Map<String, Double>> linked = new HashMap<>();

	UpdateChains(Map<Front, List<Relation>> fronts, ClaimIndex claims) {
		this.claims = claims;
		fronts.forEach((front, relations) -> {
			if (front.label() == Label.UPDATE) {
				double sure = surest(relations);
				this.linked.computeIfAbsent(front.left(), (key) -> new HashMap<>()).put(front.right(), sure);
				this.linked.computeIfAbsent(front.right(), (key) -> new HashMap<>()).put(front.left(), sure);
			}
		});
	}

	private static double surest(List<Relation> relations) {
		return relations.stream().mapToDouble(Relation::confidence).max().orElse(0);
	}

	/**
	 * Whether other updates, none of them less sure, lead from one end of a front to the
	 * other.
	 */
	boolean isBridged(Front front, List<Relation> relations) {
		if (front.label() != Label.UPDATE || relations.stream().anyMatch(this::isStated)) {
			return false;
		}
		double sure = surest(relations);
		Map<String, Double> fromRight = this.linked.getOrDefault(front.right(), Map.of());
		return this.linked.getOrDefault(front.left(), Map.of()).entrySet().stream().anyMatch((middle) -> {
			double weakest = Math.min(middle.getValue(), fromRight.getOrDefault(middle.getKey(), 0.0));
			return weakest >= sure && leads(front.left(), middle.getKey(), front.right(), weakest > sure);
		});
	}

	/** Whether one article, or one party, gives both figures. */
	private boolean isStated(Relation relation) {
		NumericClaim a = this.claims.get(relation.left().get(0)).claim();
		NumericClaim b = this.claims.get(relation.right().get(0)).claim();
		Party one = Party.of(a.attribution());
		Party other = Party.of(b.attribution());
		return a.articleId().equals(b.articleId())
				|| one != null && other != null && one.linkTo(other).slot() == Slot.EQUAL;
	}

	/**
	 * Reports of different days come in order. Those of one day do not tell which was
	 * first: there a step in value is taken only where it is surer.
	 */
	private boolean leads(String left, String middle, String right, boolean surer) {
		ClaimInContext a = this.claims.get(left);
		ClaimInContext m = this.claims.get(middle);
		ClaimInContext b = this.claims.get(right);
		return isBetween(day(a), day(m), day(b))
				|| surer && grows(a) && grows(m) && grows(b) && isBetween(low(a), low(m), low(b));
	}

	/**
	 * Days since 1970; no number when the article has no date, which lies between none.
	 */
	private static double day(ClaimInContext one) {
		LocalDate day = one.article().published();
		return (day != null) ? (double) day.toEpochDay() : Double.NaN;
	}

	private static boolean isBetween(double a, double middle, double b) {
		return Math.min(a, b) < middle && middle < Math.max(a, b);
	}

	private static boolean grows(ClaimInContext one) {
		return one.claim().measure() == Measure.CUMULATIVE;
	}

	private static double low(ClaimInContext one) {
		return one.claim().value().unit().toBase(one.claim().value().plausible()).low();
	}

}
