package org.crosscheck.job.findings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.check.Finding;
import org.crosscheck.history.FindingTracker;
import org.crosscheck.history.Memory;
import org.crosscheck.history.Review;
import org.crosscheck.history.Tracking;
import org.crosscheck.job.Progress;
import org.crosscheck.job.Progress.Task;
import org.crosscheck.job.Settings;
import org.crosscheck.store.FindingTable;
import org.crosscheck.store.NightTable;
import org.crosscheck.store.ResultTable;
import org.crosscheck.store.ResultTable.Group;
import org.crosscheck.store.ReviewTable;
import org.springframework.stereotype.Component;

/**
 * Gathers what all groups of articles came to into the findings of the night and tracks
 * them over the nights. All findings are in memory at once.
 */
@Component
class FindingsOfNight {

	private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
		.thenComparing(Finding::confidence, Comparator.reverseOrder())
		.thenComparing(Finding::label)
		.thenComparing(Finding::id)
		.thenComparing((finding) -> finding.sides().get(0).anchor());

	private final ResultTable results;

	private final GroupOutcomes outcomes;

	private final FindingTable findings;

	private final ReviewTable reviews;

	private final NightTable nights;

	private final Settings settings;

	private final Progress progress;

	FindingsOfNight(ResultTable results, GroupOutcomes outcomes, FindingTable findings, ReviewTable reviews,
			NightTable nights, Settings settings, Progress progress) {
		this.results = results;
		this.outcomes = outcomes;
		this.findings = findings;
		this.reviews = reviews;
		this.nights = nights;
		this.settings = settings;
		this.progress = progress;
	}

	void assemble(String run) {
		FoundTonight found = new FoundTonight();
		List<Group> groups = this.results.groups(run);
		this.progress
			.begin(Task.of("assembleFindings", "results", "findings", groups.stream().mapToLong(Group::results).sum()));
		this.outcomes.forEach(run, groups, (outcome, count) -> {
			found.add(outcome);
			this.progress.add(count, outcome.size());
		});
		List<Finding> tonight = found.findings().stream().sorted(WORST_FIRST).toList();
		Tracking tracking = new FindingTracker().track(tonight, found.fingerprints(), memory(run), run);
		this.findings.replace(run, tracking.findings(), tracking.known());
		this.progress.end();
	}

	private Memory memory(String run) {
		Map<String, Review> reviews = new HashMap<>();
		this.reviews.current().forEach((id, entry) -> reviews.put(id, entry.review()));
		return new Memory(this.findings.knownBefore(run), reviews,
				this.settings.historyBegins(this.nights.get(run).date()).toString());
	}

}
