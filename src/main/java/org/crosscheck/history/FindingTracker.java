package org.crosscheck.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.crosscheck.check.Finding;
import org.crosscheck.history.Recognition.Sighting;
import org.jspecify.annotations.Nullable;

/**
 * Recognises tonight's findings among those of earlier nights (contract.md,
 * {@code finding_id}). A finding is the same as a known one when both are of one label
 * family and share a claim, or a copy of one, on every side; it then inherits the id. Two
 * claims are copies when their sentences and values are the same; offsets and articles
 * don't matter. A claim whose number alone was edited in its article is the same claim.
 * Pure. Immutable and safe for use by several threads.
 */
public final class FindingTracker {

	/**
	 * Tracks one night. Tracking the same night twice against the same known findings
	 * gives the same; hence a restarted run must hand in what was known before the run,
	 * not what the run itself remembered.
	 * @param tonight the findings of the run, worst first
	 * @param prints the fingerprints ({@link ClaimFingerprints}) of every claim that one
	 * of them names, by the claim's id; a claim that is missing recognises nothing
	 * @param memory what is known before
	 * @param run name of this run
	 */
	public Tracking track(List<Finding> tonight, Map<String, List<String>> prints, Memory memory, String run) {
		Collection<KnownFinding> known = memory.known();
		List<Sighting> sightings = sightings(tonight, prints);
		Map<Integer, KnownFinding> recognised = new Recognition(known).recognise(sightings);
		List<String> ids = ids(tonight, known, recognised);
		DisputeNames disputes = new DisputeNames(tonight, ids, recognised);
		List<TrackedFinding> findings = new ArrayList<>();
		Map<String, KnownFinding> remembered = new HashMap<>();
		for (Sighting sighting : sightings) {
			KnownFinding before = recognised.get(sighting.place());
			Finding finding = named(sighting.finding(), ids.get(sighting.place()), disputes.of(sighting.finding()));
			Review review = Judging.review(memory.reviews().get(finding.id()), before, finding);
			FindingStatus status = Judging.status(before, finding, review);
			String firstRun = (before != null) ? before.firstRun() : run;
			findings.add(new TrackedFinding(finding, status, review, Judging.before(before, finding, status)));
			remembered.put(finding.id(),
					new KnownFinding(finding, sighting.fingerprints(), status, firstRun, run, review));
		}
		for (KnownFinding gone : notFound(known, remembered.keySet())) {
			KnownFinding resolved = resolved(gone, memory.reviews().get(gone.finding().id()));
			if (gone.status() != FindingStatus.RESOLVED) {
				findings.add(new TrackedFinding(gone.finding(), FindingStatus.RESOLVED, resolved.review()));
			}
			if (memory.keeps(resolved)) {
				remembered.put(gone.finding().id(), resolved);
			}
		}
		return new Tracking(findings,
				remembered.values().stream().sorted(Comparator.comparing((one) -> one.finding().id())).toList());
	}

	private static List<Sighting> sightings(List<Finding> tonight, Map<String, List<String>> prints) {
		List<Sighting> sightings = new ArrayList<>();
		for (Finding finding : tonight) {
			sightings.add(new Sighting(sightings.size(), finding, ClaimFingerprints.ofSides(finding, prints)));
		}
		return sightings;
	}

	/**
	 * The id of each finding. Two findings minted alike, from anchors that say the same,
	 * are told apart by a number, for an id names one finding only.
	 */
	private static List<String> ids(List<Finding> tonight, Collection<KnownFinding> all,
			Map<Integer, KnownFinding> recognised) {
		Set<String> taken = new HashSet<>();
		all.forEach((known) -> taken.add(known.finding().id()));
		List<String> ids = new ArrayList<>();
		for (int place = 0; place < tonight.size(); place++) {
			KnownFinding known = recognised.get(place);
			String minted = tonight.get(place).id();
			ids.add((known != null) ? known.finding().id()
					: Stream.iterate(1, (copy) -> copy + 1)
						.map((copy) -> (copy == 1) ? minted : minted + "-" + copy)
						.filter(taken::add)
						.findFirst()
						.orElseThrow());
		}
		return ids;
	}

	/** Worst first, then by id, as tonight's own are. */
	private static List<KnownFinding> notFound(Collection<KnownFinding> known, Set<String> found) {
		return known.stream()
			.filter((one) -> !found.contains(one.finding().id()))
			.sorted(Comparator.<KnownFinding, Finding>comparing(KnownFinding::finding,
					Comparator.comparing(Finding::severity).thenComparing(Finding::id)))
			.toList();
	}

	private static KnownFinding resolved(KnownFinding gone, @Nullable Review given) {
		return new KnownFinding(gone.finding(), gone.fingerprints(), FindingStatus.RESOLVED, gone.firstRun(),
				gone.lastRun(), Judging.review(given, gone, gone.finding()));
	}

	private static Finding named(Finding finding, String id, String disputeId) {
		return new Finding(id, disputeId, finding.label(), finding.kind(), finding.severity(), finding.confidence(),
				finding.what(), finding.explanation(), finding.sides());
	}

}
