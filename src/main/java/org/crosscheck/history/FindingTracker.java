package org.crosscheck.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Finding;

/**
 * Recognises tonight's findings among those of earlier nights (contract.md,
 * {@code finding_id}). A finding is the same as a known one when both are of one label
 * family and share a claim, or a copy of one, on every side; it then inherits the id. Two
 * claims are copies when their sentences and values are the same; offsets and articles
 * don't matter. Pure. Immutable and safe for use by several threads.
 */
public final class FindingTracker {

	/**
	 * Tracks one night. Tracking the same night twice against the same known findings
	 * gives the same; hence a restarted run must hand in what was known before the run,
	 * not what the run itself remembered.
	 * @param tonight the findings of the run, worst first
	 * @param claims every claim that one of them names, by id; ids without a claim are
	 * recognised by nothing
	 * @param known what the last complete run remembered; empty on the first night
	 * @param run name of this run
	 */
	public Tracking track(List<Finding> tonight, Map<String, ClaimInContext> claims, Collection<KnownFinding> known,
			String run) {
		return new Tracking(List.of(), List.copyOf(known));
	}

}
