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
import org.crosscheck.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things of which a party gives one number only in an article ("86
 * firefighters"). Where another report of the same event gives one number of them too,
 * readers take both for the same quantity though no verb says so: who tells a definite
 * number without saying which of several presupposes that there is one. Two numbers of
 * one kind, narrowed by the same words, take that away. Of what is measured, one party
 * with a name must say both. Immutable and safe for use by several threads.
 */
final class SoleFigures {

	/**
	 * What a story seldom gives two of from one party; lengths are too many (a depth, a
	 * distance, a height).
	 */
	private static final Set<Dimension> MEASURED = Set.of(Dimension.SPEED, Dimension.AREA, Dimension.MASS,
			Dimension.VOLUME);

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
		return level && claim.isCompared() && !sort(claim).isEmpty();
	}

	private String sort(NumericClaim claim) {
		Unit unit = claim.value().unit();
		if (unit.dimension() == Dimension.COUNT) {
			return this.populations.sort(claim.counted());
		}
		return (MEASURED.contains(unit.dimension()) && claim.attribution().source() != null) ? unit.base() : "";
	}

	private Figure figure(NumericClaim claim) {
		return new Figure(claim, new Told(sort(claim), claim.counted().restrictors(), PairDecision.isPlan(claim),
				Party.of(claim.attribution())));
	}

	private record Figure(NumericClaim claim, Told told) {
	}

	/** What a party gives a number of; what is planned is not yet counted. */
	private record Told(String sort, List<String> restrictors, boolean plan, @Nullable Party party) {
	}

}
