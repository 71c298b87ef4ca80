package org.crosscheck.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.crosscheck.check.Finding;
import org.crosscheck.check.FindingIds;

/**
 * Pairs tonight's findings with known ones, each with one at most. The same id settles
 * it; after that the pair that shares most claims goes first, then the older known
 * finding, then the smaller ids, so that the order of neither list matters.
 */
final class Recognition {

	private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::shared)
		.reversed()
		.thenComparing((candidate) -> candidate.known().firstRun())
		.thenComparing((candidate) -> candidate.known().finding().id())
		.thenComparing((candidate) -> candidate.sighting().finding().id());

	private final FindingIds ids = new FindingIds();

	private final Map<String, KnownFinding> knownById = new HashMap<>();

	private final Map<String, List<KnownFinding>> knownByClaim = new HashMap<>();

	Recognition(Collection<KnownFinding> known) {
		for (KnownFinding one : known) {
			this.knownById.put(one.finding().id(), one);
			one.fingerprints()
				.stream()
				.flatMap(List::stream)
				.distinct()
				.forEach((print) -> this.knownByClaim.computeIfAbsent(print, (key) -> new ArrayList<>()).add(one));
		}
	}

	/** The known finding that each sighting is, by the sighting's place. */
	Map<Integer, KnownFinding> recognise(List<Sighting> sightings) {
		Map<Integer, KnownFinding> recognised = new HashMap<>();
		Set<String> taken = new HashSet<>();
		for (Sighting sighting : sightings) {
			KnownFinding same = this.knownById.get(sighting.finding().id());
			if (same != null && taken.add(same.finding().id())) {
				recognised.put(sighting.place(), same);
			}
		}
		List<Candidate> candidates = new ArrayList<>();
		for (Sighting sighting : sightings) {
			if (!recognised.containsKey(sighting.place())) {
				candidates.addAll(candidates(sighting, taken));
			}
		}
		candidates.sort(BEST_FIRST);
		for (Candidate candidate : candidates) {
			if (!recognised.containsKey(candidate.sighting().place()) && taken.add(candidate.known().finding().id())) {
				recognised.put(candidate.sighting().place(), candidate.known());
			}
		}
		return recognised;
	}

	private List<Candidate> candidates(Sighting sighting, Set<String> taken) {
		Map<String, KnownFinding> sharing = new HashMap<>();
		for (String print : sighting.fingerprints().get(0)) {
			this.knownByClaim.getOrDefault(print, List.of())
				.forEach((known) -> sharing.put(known.finding().id(), known));
		}
		return sharing.values()
			.stream()
			.filter((known) -> !taken.contains(known.finding().id()) && isSameFamily(sighting, known))
			.map((known) -> new Candidate(sighting, known, shared(sighting.fingerprints(), known.fingerprints())))
			.filter((candidate) -> candidate.shared() > 0)
			.toList();
	}

	private boolean isSameFamily(Sighting sighting, KnownFinding known) {
		return this.ids.family(sighting.finding().label()).equals(this.ids.family(known.finding().label()));
	}

	/**
	 * Number of claims in common, 0 unless every side has one in common with its opposite
	 * number; the sides may have changed places.
	 */
	private static int shared(List<List<String>> left, List<List<String>> right) {
		if (left.size() != right.size()) {
			return 0;
		}
		if (left.size() == 1) {
			return common(left.get(0), right.get(0));
		}
		return Math.max(both(common(left.get(0), right.get(0)), common(left.get(1), right.get(1))),
				both(common(left.get(0), right.get(1)), common(left.get(1), right.get(0))));
	}

	private static int both(int one, int other) {
		return (one > 0 && other > 0) ? one + other : 0;
	}

	private static int common(List<String> left, List<String> right) {
		Set<String> both = new TreeSet<>(left);
		both.retainAll(right);
		return both.size();
	}

	/**
	 * A finding of tonight.
	 *
	 * @param place its position among tonight's findings
	 * @param finding as the night made it
	 * @param fingerprints of the claims of its sides
	 */
	record Sighting(int place, Finding finding, List<List<String>> fingerprints) {
	}

	private record Candidate(Sighting sighting, KnownFinding known, int shared) {
	}

}
