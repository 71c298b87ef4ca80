package org.crosscheck.check;

import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Interval;

/** How much a desk should care (semantics.md section 3, severity). Thread-safe. */
final class Severities {

	private final CoreTopics topics = new CoreTopics();

	Severity of(Verdict.Judged judged, NumericClaim a, NumericClaim b) {
		if (judged.kind() == Kind.HEDGE) {
			return Severity.LOW;
		}
		if (!judged.label().isContradiction()) {
			return Severity.INFO;
		}
		if (judged.kind() == Kind.MISREPORT) {
			return judged.hard() ? Severity.HIGH : Severity.MEDIUM;
		}
		boolean dispute = judged.kind() == Kind.DISPUTED || judged.kind() == Kind.UNATTRIBUTED;
		boolean grave = this.topics.isGraveInDispute(a) || this.topics.isGraveInDispute(b);
		if (!judged.hard()) {
			return (dispute && grave) ? Severity.MEDIUM : Severity.LOW;
		}
		return (dispute && (grave || ratio(a, b) >= 2)) ? Severity.HIGH : Severity.MEDIUM;
	}

	private static double ratio(NumericClaim a, NumericClaim b) {
		Interval one = Interval.closed(a.value().low(), a.value().high()).times(a.value().unit().factor());
		Interval two = Interval.closed(b.value().low(), b.value().high()).times(b.value().unit().factor());
		double low = Math.min(Math.abs(one.high()), Math.abs(two.high()));
		double high = Math.max(Math.abs(one.low()), Math.abs(two.low()));
		return (low > 0) ? high / low : 1;
	}

}
