package org.crosscheck.history;

import java.util.List;

import org.crosscheck.check.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a finding from one night to the next: enough to recognise it when
 * it is found again and to show it once more when it is not.
 *
 * @param finding as last seen, under the id it was first given
 * @param fingerprints for each of its sides the fingerprints of the side's claims
 * ({@link FindingTracker}), ascending; made from content, so that they outlive edits
 * elsewhere in an article and know a copy in another
 * @param status what it was in {@code lastRun}; RESOLVED from the first run on that did
 * not find it
 * @param firstRun name of the run that found it first
 * @param lastRun name of the last run that found it
 * @param review what a person said of it last, {@code null} when nobody did
 */
public record KnownFinding(Finding finding, List<List<String>> fingerprints, FindingStatus status, String firstRun,
		String lastRun, @Nullable Review review) {

	public KnownFinding {
		fingerprints = fingerprints.stream().map(List::copyOf).toList();
		if (fingerprints.size() != finding.sides().size()) {
			throw new IllegalArgumentException(
					"fingerprints for " + fingerprints.size() + " sides of a finding with " + finding.sides().size());
		}
	}

}
