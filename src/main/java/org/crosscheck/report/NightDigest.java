package org.crosscheck.report;

import java.util.List;

/**
 * A night counted and gathered, for {@code summary.html}.
 *
 * @param result where it comes from
 * @param counts the night in figures
 * @param tally the counts of its rows
 * @param unread what was not read
 * @param findings all findings
 * @param corroborated how many positions agree
 */
record NightDigest(NightlyResult result, NightCounts counts, Tally tally, UnreadList unread,
		List<ReportedFinding> findings, int corroborated) {

	RunFacts facts() {
		return this.result.facts();
	}

}
