package org.crosscheck.report;

import java.util.List;
import java.util.stream.Collectors;

import org.crosscheck.check.Finding;
import org.crosscheck.history.FindingState;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.history.Review;
import org.crosscheck.history.TrackedFinding;
import org.crosscheck.history.Verdict;

/**
 * Tells at the end of an explanation what has changed since the last night, or since a
 * person put the finding aside.
 */
final class Aftermath {

	private Aftermath() {
	}

	/**
	 * The same finding with an explanation that tells it, if there is anything to tell.
	 */
	static TrackedFinding told(TrackedFinding tracked, List<FindingSide> sides) {
		String more = words(tracked, sides);
		if (more.isEmpty()) {
			return tracked;
		}
		Finding finding = tracked.finding();
		return new TrackedFinding(
				new Finding(finding.id(), finding.disputeId(), finding.label(), finding.kind(), finding.severity(),
						finding.confidence(), finding.what(), finding.explanation() + " " + more, finding.sides()),
				tracked.status(), tracked.judgement(), tracked.before());
	}

	private static String words(TrackedFinding tracked, List<FindingSide> sides) {
		boolean dates = sides.stream().anyMatch(FindingSide::isDate);
		FindingState now = FindingState.of(tracked.finding());
		Review review = tracked.judgement();
		if (review != null && review.judged() != null && tracked.isLapsed()) {
			String who = review.reviewer().isEmpty() ? "" : " by " + review.reviewer();
			String why = review.note().isEmpty() ? "" : " (“" + review.note() + "”)";
			String what = (review.verdict() == Verdict.DUPLICATE) ? "Called a duplicate" : "Dismissed";
			return what + who + why + " when it was " + change(review.judged(), now, dates);
		}
		if (tracked.before() != null) {
			return "In the last report it was " + change(tracked.before(), now, dates);
		}
		return (tracked.status() == FindingStatus.REOPENED) ? "It was gone from the last report and is back." : "";
	}

	/** The values then and now, with the labels where these differ. */
	private static String change(FindingState then, FindingState now, boolean dates) {
		boolean labels = then.label() != now.label();
		return words(then, labels, dates) + "; now it is " + words(now, labels, dates) + ".";
	}

	private static String words(FindingState state, boolean label, boolean dates) {
		String values = state.values()
			.stream()
			.map((value) -> FindingSide.range(value.low(), value.high(), dates))
			.collect(Collectors.joining(" against "));
		return label ? state.label().name() + ", " + values : values;
	}

}
