package org.crosscheck.job.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.check.Assembly;
import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Corroboration;
import org.crosscheck.check.Finding;
import org.crosscheck.check.FindingAssembler;
import org.crosscheck.check.Relation;
import org.crosscheck.history.ClaimFingerprints;

/**
 * What a night has come to so far. The result does not depend on the order in which
 * relations are added, as long as those that share a claim come together. Mutable, for
 * one thread.
 */
final class FoundTonight {

	/**
	 * Of findings that say the same one stands for all; which does not depend on order.
	 */
	private static final BinaryOperator<Finding> LEAST = BinaryOperator
		.minBy(Comparator.comparing((Finding finding) -> finding.sides().get(0).claims().get(0)));

	private final FindingAssembler assembler = new FindingAssembler();

	private final ClaimFingerprints prints = new ClaimFingerprints();

	private final Function<Collection<String>, Map<String, ClaimInContext>> load;

	private final Map<String, Finding> comparisons = new TreeMap<>();

	private final List<Finding> sources = new ArrayList<>();

	private final List<Corroboration> corroborated = new ArrayList<>();

	private final Map<String, List<String>> fingerprints = new HashMap<>();

	/**
	 * Nothing yet.
	 * @param load loads claims by their ids
	 */
	FoundTonight(Function<Collection<String>, Map<String, ClaimInContext>> load) {
		this.load = load;
	}

	/** Adds what follows from some relations, and some findings about sources. */
	void add(List<Relation> relations, List<Finding> aboutSources) {
		Set<String> named = relations.stream()
			.flatMap((relation) -> Stream.concat(relation.left().stream(), relation.right().stream()))
			.collect(Collectors.toCollection(TreeSet::new));
		aboutSources.forEach((finding) -> named.addAll(claimsOf(finding)));
		Map<String, ClaimInContext> claims = this.load.apply(named);
		Assembly assembly = this.assembler.assemble(relations, claims);
		assembly.findings().forEach((finding) -> this.comparisons.merge(finding.id(), finding, LEAST));
		this.corroborated.addAll(assembly.corroborated());
		this.sources.addAll(aboutSources);
		Stream.concat(assembly.findings().stream(), aboutSources.stream())
			.flatMap((finding) -> claimsOf(finding).stream())
			.forEach((id) -> {
				ClaimInContext claim = claims.get(id);
				if (claim != null) {
					this.fingerprints.computeIfAbsent(id, (key) -> this.prints.of(claim.claim()));
				}
			});
	}

	private static List<String> claimsOf(Finding finding) {
		return finding.sides().stream().flatMap((side) -> side.claims().stream()).toList();
	}

	/** How many findings there are. */
	long count() {
		return this.comparisons.size() + (long) this.sources.size();
	}

	/** All findings, in no certain order. */
	List<Finding> findings() {
		return Stream.concat(this.comparisons.values().stream(), this.sources.stream()).toList();
	}

	/** Positions that agree, by their claims. */
	List<Corroboration> corroborated() {
		return this.corroborated.stream()
			.sorted(Comparator.comparing((one) -> one.position().claims().get(0)))
			.toList();
	}

	/** Fingerprints of the claims that findings name, by id. */
	Map<String, List<String>> fingerprints() {
		return this.fingerprints;
	}

}
