package org.crosscheck.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the findings of one dispute that they belong together. */
final class Siblings {

	/** How many findings a dispute has, by its id. */
	private final Map<String, Integer> disputes = new HashMap<>();

	/** Which of its dispute's findings one is, from 1, by its own id. */
	private final Map<String, Integer> places = new HashMap<>();

	Siblings(List<ReportedFinding> findings) {
		for (ReportedFinding one : findings) {
			int place = this.disputes.merge(one.finding().disputeId(), 1, Integer::sum);
			this.places.put(one.finding().id(), place);
		}
	}

	/** "2 of 3 in one dispute"; empty for a finding that stands alone. */
	String of(ReportedFinding one) {
		int all = this.disputes.getOrDefault(one.finding().disputeId(), 1);
		return (all > 1) ? this.places.get(one.finding().id()) + " of " + all + " in one dispute" : "";
	}

}
