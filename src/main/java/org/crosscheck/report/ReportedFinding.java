package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Position;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.history.TrackedFinding;
import org.jspecify.annotations.Nullable;

/**
 * A finding with the claims that stand for its sides.
 *
 * @param tracked the finding
 * @param sides one or two, in the finding's order
 */
record ReportedFinding(TrackedFinding tracked, List<FindingSide> sides) {

	ReportedFinding {
		sides = List.copyOf(sides);
	}

	/** All findings of a night, in its order. */
	static List<ReportedFinding> all(NightlyResult night) {
		List<TrackedFinding> tracked = night.findings();
		Map<String, ClaimInContext> anchors = night.claims(tracked.stream()
			.flatMap((one) -> one.finding().sides().stream())
			.map(Position::anchor)
			.collect(Collectors.toCollection(java.util.TreeSet::new)));
		List<ReportedFinding> all = new ArrayList<>();
		for (TrackedFinding one : tracked) {
			List<FindingSide> sides = one.finding()
				.sides()
				.stream()
				.map((side) -> new FindingSide(side, anchors.get(side.anchor())))
				.toList();
			all.add(new ReportedFinding(Aftermath.told(one, sides), sides));
		}
		return all;
	}

	/** Whether it would be open, had not a person put it aside. */
	boolean isPutAside() {
		return isSure() && !isResolved() && this.tracked.isPutAside();
	}

	Finding finding() {
		return this.tracked.finding();
	}

	FindingStatus status() {
		return this.tracked.status();
	}

	boolean isResolved() {
		return this.tracked.status() == FindingStatus.RESOLVED;
	}

	boolean isSure() {
		return this.tracked.isSure();
	}

	/** Whether it belongs in one of the tables that people work through. */
	boolean isOpen() {
		return this.tracked.isOpen();
	}

	/** Severity as the reports write it. */
	String severity() {
		return finding().severity().name().toLowerCase(Locale.ROOT);
	}

	FindingSide first() {
		return this.sides.get(0);
	}

	/** The other side; {@code null} when there is none. */
	@Nullable FindingSide second() {
		return (this.sides.size() > 1) ? this.sides.get(1) : null;
	}

}
