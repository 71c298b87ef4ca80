package org.crosscheck.job.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.check.BlockResult;
import org.crosscheck.check.Corroboration;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Relation;
import org.crosscheck.check.RelationGroups;
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
import org.crosscheck.store.StoredNight;
import org.springframework.stereotype.Component;

/**
 * Gathers the results of all blocks into findings and tracks them over the nights. Of the
 * relations and claims only those of some groups of articles are in memory at once, of a
 * group too large those of some groups of claims; all findings are.
 */
@Component
class FindingsOfNight {

	/** Results from which findings are made together. */
	private static final long RESULTS = 20_000;

	/** Relations that wait for the rest of their groups at once, some 30 MB. */
	private static final int HELD = 100_000;

	private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
		.thenComparing(Finding::confidence, Comparator.reverseOrder())
		.thenComparing(Finding::label)
		.thenComparing(Finding::id)
		.thenComparing((finding) -> finding.sides().get(0).anchor());

	private final ResultTable results;

	private final StoredNight night;

	private final FindingTable findings;

	private final ReviewTable reviews;

	private final NightTable nights;

	private final Settings settings;

	private final Progress progress;

	FindingsOfNight(ResultTable results, StoredNight night, FindingTable findings, ReviewTable reviews,
			NightTable nights, Settings settings, Progress progress) {
		this.results = results;
		this.night = night;
		this.findings = findings;
		this.reviews = reviews;
		this.nights = nights;
		this.settings = settings;
		this.progress = progress;
	}

	void assemble(String run) {
		FoundTonight found = new FoundTonight(this.night::claims);
		List<Group> groups = this.results.groups(run);
		this.progress
			.begin(Task.of("assembleFindings", "results", "findings", groups.stream().mapToLong(Group::results).sum()));
		List<Group> together = new ArrayList<>();
		long held = 0;
		for (Group group : groups) {
			if (!together.isEmpty() && held + group.results() > RESULTS) {
				assemble(run, together, held, found);
				together.clear();
				held = 0;
			}
			together.add(group);
			held += group.results();
		}
		if (!together.isEmpty()) {
			assemble(run, together, held, found);
		}
		List<Finding> tonight = found.findings().stream().sorted(WORST_FIRST).toList();
		List<Corroboration> corroborated = found.corroborated();
		Tracking tracking = new FindingTracker().track(tonight, found.fingerprints(), memory(run), run);
		this.findings.replace(run, tracking.findings(), corroborated, tracking.known());
		this.progress.end();
	}

	private Memory memory(String run) {
		Map<String, Review> reviews = new HashMap<>();
		this.reviews.current().forEach((id, entry) -> reviews.put(id, entry.review()));
		return new Memory(this.findings.knownBefore(run), reviews,
				this.settings.historyBegins(this.nights.get(run).date()).toString());
	}

	/** Makes the findings of groups whose blocks follow each other. */
	private void assemble(String run, List<Group> groups, long count, FoundTonight found) {
		int from = groups.get(0).from();
		int to = groups.get(groups.size() - 1).to();
		RelationGroups ofClaims = new RelationGroups(HELD);
		boolean whole = count <= RESULTS;
		if (!whole) {
			this.results.forEach(run, from, to, (result) -> result.relations().forEach(ofClaims::count));
		}
		List<Relation> relations = new ArrayList<>();
		List<Finding> sources = new ArrayList<>();
		this.results.forEach(run, from, to, (BlockResult result) -> {
			sources.addAll(result.ownFindings());
			for (Relation relation : result.relations()) {
				relations.addAll(whole ? List.of(relation) : ofClaims.take(relation));
			}
			if (relations.size() + sources.size() > RESULTS) {
				add(relations, sources, found);
			}
		});
		add(relations, sources, found);
	}

	private void add(List<Relation> relations, List<Finding> sources, FoundTonight found) {
		long before = found.count();
		found.add(relations, sources);
		this.progress.add(relations.size() + sources.size(), found.count() - before);
		relations.clear();
		sources.clear();
	}

}
