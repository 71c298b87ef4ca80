package org.crosscheck.job.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.RelationGroups;
import org.crosscheck.job.OutcomeVersion;
import org.crosscheck.store.GroupOutcome;
import org.crosscheck.store.OutcomeTable;
import org.crosscheck.store.OutcomeTable.Made;
import org.crosscheck.store.ResultTable;
import org.crosscheck.store.ResultTable.Group;
import org.crosscheck.store.Sha256;
import org.crosscheck.store.StoredNight;
import org.springframework.stereotype.Component;

/**
 * What the results of each group of articles come to: taken over from an earlier night
 * where it compared the same, else made. Of the relations and claims only those of some
 * groups are in memory at once, of a group too large those of some groups of claims.
 */
@Component
class GroupOutcomes {

	/** Results from which findings are made together. */
	private static final long RESULTS = 20_000;

	/** Relations that wait for the rest of their groups at once, some 30 MB. */
	private static final int HELD = 100_000;

	private final ResultTable results;

	private final StoredNight night;

	private final OutcomeTable outcomes;

	private final String version;

	private final GroupAssembler assembler = new GroupAssembler();

	GroupOutcomes(ResultTable results, StoredNight night, OutcomeTable outcomes, OutcomeVersion version) {
		this.results = results;
		this.night = night;
		this.outcomes = outcomes;
		this.version = version.value();
	}

	/** Hands out what the groups of a run come to, with how many results it came from. */
	void forEach(String run, List<Group> groups, Outcomes consumer) {
		this.outcomes.clear(run);
		List<Group> together = new ArrayList<>();
		long held = 0;
		for (Group group : groups) {
			if (!together.isEmpty() && held + group.results() > RESULTS) {
				forSome(run, together, consumer);
				together.clear();
				held = 0;
			}
			together.add(group);
			held += group.results();
		}
		forSome(run, together, consumer);
	}

	private void forSome(String run, List<Group> groups, Outcomes consumer) {
		Map<String, GroupOutcome> kept = this.outcomes.takeOver(run, groups.stream().map(this::key).toList());
		List<GroupResults> fresh = new ArrayList<>();
		for (Group group : groups) {
			GroupOutcome outcome = kept.get(key(group));
			if (outcome != null) {
				consumer.accept(outcome, group.results());
			}
			else if (group.results() > RESULTS) {
				inPortions(run, group, consumer);
			}
			else {
				fresh.add(gathered(run, group));
			}
		}
		make(run, fresh, consumer);
	}

	/** Names what a group's outcome is made from. */
	private String key(Group group) {
		return Sha256.of(this.version, group.key());
	}

	private GroupResults gathered(String run, Group group) {
		GroupResults gathered = new GroupResults(key(group));
		this.results.forEach(run, group.from(), group.to(), gathered::add);
		return gathered;
	}

	/** What a group too large to be held comes to is kept for the reports only. */
	private void inPortions(String run, Group group, Outcomes consumer) {
		RelationGroups ofClaims = new RelationGroups(HELD);
		this.results.forEach(run, group.from(), group.to(), (result) -> result.relations().forEach(ofClaims::count));
		GroupResults gathered = new GroupResults("");
		AtomicInteger portions = new AtomicInteger();
		Runnable make = () -> {
			GroupResults portion = gathered.taken(Sha256.of(key(group), portions.getAndIncrement()));
			make(run, List.of(portion), consumer);
		};
		this.results.forEach(run, group.from(), group.to(), (result) -> {
			gathered.add(result, ofClaims::take);
			if (gathered.size() > RESULTS) {
				make.run();
			}
		});
		make.run();
	}

	private void make(String run, List<GroupResults> groups, Outcomes consumer) {
		Set<String> named = new TreeSet<>();
		groups.forEach((group) -> named.addAll(group.claims()));
		Map<String, ClaimInContext> claims = this.night.claims(named);
		List<Made> made = new ArrayList<>();
		for (GroupResults group : groups) {
			Made one = this.assembler.assemble(group, claims);
			made.add(one);
			consumer.accept(one.outcome(), group.size());
		}
		this.outcomes.add(run, made);
	}

	/** Takes what groups come to. */
	@FunctionalInterface
	interface Outcomes {

		/**
		 * Takes what a group, or a portion of one too large, comes to.
		 * @param results how many results it was made from
		 */
		void accept(GroupOutcome outcome, long results);

	}

}
