package org.crosscheck.job.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.crosscheck.check.BlockResult;
import org.crosscheck.check.Finding;
import org.crosscheck.check.Relation;

/** What comparing a group of articles came to, gathered. Mutable, for one thread. */
final class GroupResults {

	private final String key;

	private final List<Relation> relations = new ArrayList<>();

	private final List<Finding> sources = new ArrayList<>();

	/**
	 * Nothing yet.
	 * @param key names the group
	 */
	GroupResults(String key) {
		this.key = key;
	}

	void add(BlockResult result) {
		add(result, List::of);
	}

	/**
	 * Adds results.
	 * @param due what is to be added instead of a relation
	 */
	void add(BlockResult result, Function<Relation, List<Relation>> due) {
		this.sources.addAll(result.ownFindings());
		result.relations().forEach((relation) -> this.relations.addAll(due.apply(relation)));
	}

	/** All that is here under another name; afterwards nothing is. */
	GroupResults taken(String name) {
		GroupResults taken = new GroupResults(name);
		taken.relations.addAll(this.relations);
		taken.sources.addAll(this.sources);
		this.relations.clear();
		this.sources.clear();
		return taken;
	}

	String key() {
		return this.key;
	}

	List<Relation> relations() {
		return this.relations;
	}

	/** Findings about sources. */
	List<Finding> sources() {
		return this.sources;
	}

	/** Relations and findings. */
	long size() {
		return this.relations.size() + (long) this.sources.size();
	}

	/** Ids of the claims that they name. */
	Set<String> claims() {
		Set<String> named = new TreeSet<>();
		for (Relation relation : this.relations) {
			named.addAll(relation.left());
			named.addAll(relation.right());
		}
		this.sources.forEach((finding) -> claimsOf(finding).forEach(named::add));
		return named;
	}

	/** Ids of the claims of all sides of a finding. */
	static Stream<String> claimsOf(Finding finding) {
		return finding.sides().stream().flatMap((side) -> side.claims().stream());
	}

}
