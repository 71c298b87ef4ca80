package org.crosscheck.job.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.crosscheck.check.Finding;
import org.crosscheck.store.GroupOutcome;

/**
 * What a night has come to so far. The result does not depend on the order in which
 * outcomes are added. Mutable, for one thread.
 */
final class FoundTonight {

	/**
	 * Of findings that say the same one stands for all; which does not depend on order.
	 */
	private static final BinaryOperator<Finding> LEAST = BinaryOperator
		.minBy(Comparator.comparing((Finding finding) -> finding.sides().get(0).claims().get(0)));

	private final Map<String, Finding> comparisons = new TreeMap<>();

	private final List<Finding> sources = new ArrayList<>();

	private final Map<String, List<String>> fingerprints = new HashMap<>();

	/** Adds what some articles came to. */
	void add(GroupOutcome outcome) {
		outcome.comparisons().forEach((finding) -> this.comparisons.merge(finding.id(), finding, LEAST));
		this.sources.addAll(outcome.sources());
		this.fingerprints.putAll(outcome.fingerprints());
	}

	/** All findings, in no certain order. */
	List<Finding> findings() {
		return Stream.concat(this.comparisons.values().stream(), this.sources.stream()).toList();
	}

	/** Fingerprints of the claims that findings name, by id. */
	Map<String, List<String>> fingerprints() {
		return this.fingerprints;
	}

}
