package org.crosscheck.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.claim.EventFrame;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things of which a party gives one number only in an article ("86
 * firefighters"). Where another report of the same event gives one number of them too,
 * readers take both for the same quantity though no verb says so: who tells a definite
 * number without saying which of several presupposes that there is one. Two numbers of
 * one kind, narrowed by the same words, take that away. Immutable and safe for use by
 * several threads.
 */
final class SoleFigures {

	private final PopulationSlot populations = new PopulationSlot();

	/**
	 * The claims that give their party's only number of a sort of thing, by id, with that
	 * sort.
	 * @param events those of their article
	 */
	Map<String, String> among(List<NumericClaim> claims, List<EventFrame> events) {
		Map<Told, Interval> values = new HashMap<>();
		Set<Told> several = new HashSet<>();
		for (NumericClaim claim : claims) {
			if (isOfThings(claim)) {
				Interval own = claim.value().plausible();
				Interval before = values.putIfAbsent(told(claim), own);
				if (before != null && !before.meets(own)) {
					several.add(told(claim));
				}
			}
		}
		Map<String, String> sole = new HashMap<>();
		for (NumericClaim claim : claims) {
			EventFrame.Kind kind = events.get(claim.scope().telling()).kind();
			boolean own = kind == EventFrame.Kind.MAIN || kind == EventFrame.Kind.OTHER;
			if (own && isOfThings(claim) && !several.contains(told(claim))) {
				sole.put(claim.id(), sort(claim));
			}
		}
		return sole;
	}

	private boolean isOfThings(NumericClaim claim) {
		boolean level = claim.measure() == Measure.STOCK || claim.measure() == Measure.CUMULATIVE;
		return level && claim.isCompared() && claim.value().unit().dimension() == Dimension.COUNT
				&& !this.populations.sort(claim.counted()).isEmpty();
	}

	/** A plan and a fact are two sorts: what is planned is not yet counted. */
	private String sort(NumericClaim claim) {
		return this.populations.sort(claim.counted()) + (PairDecision.isPlan(claim) ? " to come" : "");
	}

	private Told told(NumericClaim claim) {
		return new Told(sort(claim), claim.counted().restrictors(), Party.of(claim.attribution()));
	}

	/** What a party gives a number of. */
	private record Told(String sort, List<String> restrictors, @Nullable Party party) {
	}

}
