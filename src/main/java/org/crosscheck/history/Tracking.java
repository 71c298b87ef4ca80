package org.crosscheck.history;

import java.util.List;

/**
 * What a night's findings are against the nights before.
 *
 * @param findings tonight's, in the order given, under the ids by which readers know
 * them; after them those that were found in the last run and are not any more (RESOLVED)
 * @param known everything to be remembered for the next night, in place of what was known
 * before
 */
public record Tracking(List<TrackedFinding> findings, List<KnownFinding> known) {

	public Tracking {
		findings = List.copyOf(findings);
		known = List.copyOf(known);
	}

}
