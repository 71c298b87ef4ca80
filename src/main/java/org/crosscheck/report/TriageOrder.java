package org.crosscheck.report;

import java.util.Comparator;
import java.util.List;

import org.crosscheck.history.FindingStatus;

/**
 * The order in which a person works through findings: the worst first, of those what is
 * new before what was there last night; otherwise as the night has them.
 */
final class TriageOrder {

	private static final List<FindingStatus> NEWEST_FIRST = List.of(FindingStatus.NEW, FindingStatus.REOPENED,
			FindingStatus.CHANGED, FindingStatus.PERSISTING, FindingStatus.RESOLVED);

	private static final Comparator<ReportedFinding> ORDER = Comparator
		.comparing((ReportedFinding one) -> one.finding().severity())
		.thenComparingInt((one) -> NEWEST_FIRST.indexOf(one.status()));

	private TriageOrder() {
	}

	static List<ReportedFinding> of(List<ReportedFinding> findings) {
		return findings.stream().sorted(ORDER).toList();
	}

}
