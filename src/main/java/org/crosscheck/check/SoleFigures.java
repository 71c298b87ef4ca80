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
		List<Figure> figures = claims.stream().filter(this::isOfThings).map(this::figure).toList();
		Map<Told, Interval> values = new HashMap<>();
		Set<Told> several = new HashSet<>();
		for (Figure figure : figures) {
			Interval own = figure.claim().value().plausible();
			Interval before = values.putIfAbsent(figure.told(), own);
			if (before != null && !before.meets(own)) {
				several.add(figure.told());
			}
		}
		Map<String, String> sole = new HashMap<>();
		for (Figure figure : figures) {
			EventFrame.Kind kind = events.get(figure.claim().scope().telling()).kind();
			boolean own = kind == EventFrame.Kind.MAIN || kind == EventFrame.Kind.OTHER;
			if (own && !several.contains(figure.told())) {
				sole.put(figure.claim().id(), figure.told().sort());
			}
		}
		return sole;
	}

	private boolean isOfThings(NumericClaim claim) {
		boolean level = claim.measure() == Measure.STOCK || claim.measure() == Measure.CUMULATIVE;
		return level && claim.isCompared() && claim.value().unit().dimension() == Dimension.COUNT
				&& !this.populations.sort(claim.counted()).isEmpty();
	}

	private Figure figure(NumericClaim claim) {
		return new Figure(claim, new Told(this.populations.sort(claim.counted()), claim.counted().restrictors(),
				PairDecision.isPlan(claim), Party.of(claim.attribution())));
	}

	private record Figure(NumericClaim claim, Told told) {
	}

	/** What a party gives a number of; what is planned is not yet counted. */
	private record Told(String sort, List<String> restrictors, boolean plan, @Nullable Party party) {
	}

}
