package org.crosscheck.job.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.crosscheck.check.BlockResult;
import org.crosscheck.check.Corroboration;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Relation;
import org.crosscheck.check.RelationGroups;
import org.crosscheck.history.FindingTracker;
import org.crosscheck.history.Tracking;
import org.crosscheck.store.FindingTable;
import org.crosscheck.store.ResultTable;
import org.crosscheck.store.ResultTable.Group;
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

	private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
		.thenComparing(Finding::confidence, Comparator.reverseOrder())
		.thenComparing(Finding::label)
		.thenComparing(Finding::id)
		.thenComparing((finding) -> finding.sides().get(0).anchor());

	private final ResultTable results;

	private final StoredNight night;

	private final FindingTable findings;

	FindingsOfNight(ResultTable results, StoredNight night, FindingTable findings) {
		this.results = results;
		this.night = night;
		this.findings = findings;
	}

	void assemble(String run) {
		FoundTonight found = new FoundTonight(this.night::claims);
		List<Group> together = new ArrayList<>();
		long held = 0;
		for (Group group : this.results.groups(run)) {
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
		Tracking tracking = new FindingTracker().track(tonight, found.fingerprints(), this.findings.knownBefore(run),
				run);
		this.findings.replace(run, tracking.findings(), corroborated, tracking.known());
	}

	/** Makes the findings of groups whose blocks follow each other. */
	private void assemble(String run, List<Group> groups, long count, FoundTonight found) {
		int from = groups.get(0).from();
		int to = groups.get(groups.size() - 1).to();
		RelationGroups ofClaims = new RelationGroups();
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
				found.add(relations, sources);
				relations.clear();
				sources.clear();
			}
		});
		found.add(relations, sources);
	}

}
