package org.crosscheck.job.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.check.Assembly;
import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Finding;
import org.crosscheck.check.FindingAssembler;
import org.crosscheck.check.Relation;
import org.crosscheck.history.FindingTracker;
import org.crosscheck.history.Tracking;
import org.crosscheck.store.FindingTable;
import org.crosscheck.store.ResultTable;
import org.crosscheck.store.StoredNight;
import org.springframework.stereotype.Component;

/** Gathers the results of all blocks into findings and tracks them over the nights. */
@Component
class FindingsOfNight {

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
		List<Relation> relations = this.results.relations(run);
		List<Finding> aboutSources = this.results.sourceFindings(run);
		Map<String, ClaimInContext> claims = this.night.claims(named(relations, aboutSources));
		Assembly assembly = new FindingAssembler().assemble(relations, claims);
		List<Finding> tonight = new ArrayList<>(assembly.findings());
		tonight.addAll(aboutSources);
		tonight.sort(WORST_FIRST);
		Tracking tracking = new FindingTracker().track(tonight, claims, this.findings.knownBefore(run), run);
		this.findings.replace(run, tracking.findings(), assembly.corroborated(), tracking.known());
	}

	private static Set<String> named(List<Relation> relations, List<Finding> findings) {
		Stream<String> related = relations.stream()
			.flatMap((relation) -> Stream.concat(relation.left().stream(), relation.right().stream()));
		Stream<String> found = findings.stream()
			.flatMap((finding) -> finding.sides().stream())
			.flatMap((side) -> side.claims().stream());
		return Stream.concat(related, found).collect(Collectors.toSet());
	}

}
