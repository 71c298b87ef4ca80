package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.crosscheck.quantity.Interval;

/**
 * Turns the relations between two groups of agreeing claims into findings with two sides,
 * such that no claim of one side is known to stand otherwise to a claim of the other. Not
 * safe for use by several threads.
 */
final class SideBuilder {

	private static final Comparator<Relation> BEST_FIRST = Comparator.comparing(Relation::severity)
		.thenComparing(Comparator.comparingDouble(Relation::confidence).reversed())
		.thenComparing((relation) -> relation.left().get(0))
		.thenComparing((relation) -> relation.right().get(0));

	/**
	 * The sides of one finding.
	 *
	 * @param anchor the relation that stands for it
	 */
	record Sides(Relation anchor, Position left, Position right) {
	}

	private final ClaimIndex claims;

	private final Agreement agreement;

	/** The relations of each claim that is compared by itself. */
	private final Map<String, List<Relation>> relations = new HashMap<>();

	/** Claims that agree within one article, by group and article. */
	private final Map<String, List<String>> repetitions = new HashMap<>();

	SideBuilder(ClaimIndex claims, Agreement agreement, List<Relation> relations) {
		this.claims = claims;
		this.agreement = agreement;
		agreement.groups()
			.values()
			.forEach((group) -> group.forEach(
					(claim) -> this.repetitions.computeIfAbsent(place(claim), (key) -> new ArrayList<>()).add(claim)));
		for (Relation relation : relations) {
			if (relation.left().size() == 1) {
				String left = relation.left().get(0);
				String right = relation.right().get(0);
				this.relations.computeIfAbsent(left, (key) -> new ArrayList<>()).add(relation);
				this.relations.computeIfAbsent(right, (key) -> new ArrayList<>()).add(relation);
			}
		}
	}

	/** Findings that together hold every relation of a front, best anchors first. */
	List<Sides> cover(List<Relation> front) {
		Map<String, Set<String>> partners = new HashMap<>();
		front.forEach((relation) -> partners.computeIfAbsent(relation.left().get(0), (key) -> new HashSet<>())
			.add(relation.right().get(0)));
		List<Relation> left = new ArrayList<>(front);
		left.sort(BEST_FIRST);
		List<Sides> found = new ArrayList<>();
		while (!left.isEmpty()) {
			Relation anchor = left.get(0);
			if (anchor.left().size() > 1) {
				found.add(new Sides(anchor, computed(anchor.left()), position(this.claims.get(anchor.right()))));
				left.remove(0);
			}
			else {
				Sides sides = around(anchor, front, partners);
				found.add(sides);
				left.removeIf((relation) -> sides.left().claims().contains(relation.left().get(0))
						&& sides.right().claims().contains(relation.right().get(0)));
			}
		}
		return found;
	}

	private Sides around(Relation anchor, List<Relation> front, Map<String, Set<String>> partners) {
		String a = anchor.left().get(0);
		Set<String> right = new TreeSet<>();
		for (Relation relation : front) {
			if (relation.left().get(0).equals(a) && relation.kind() == anchor.kind()) {
				right.add(relation.right().get(0));
			}
		}
		Set<String> left = new TreeSet<>();
		partners.forEach((candidate, others) -> {
			if (others.containsAll(right)) {
				left.add(candidate);
			}
		});
		List<String> allLeft = withAgreeing(left, right, anchor.label());
		List<String> allRight = withAgreeing(right, new TreeSet<>(allLeft), anchor.label());
		return new Sides(anchor, position(this.claims.get(allLeft)), position(this.claims.get(allRight)));
	}

	/**
	 * The claims of a side and what agrees with them in their own articles (a headline, a
	 * repetition), unless such a one was found to stand differently to the other side.
	 */
	private List<String> withAgreeing(Set<String> side, Set<String> other, Label label) {
		Set<String> all = new TreeSet<>(side);
		side.stream()
			.map(this::place)
			.distinct()
			.flatMap((place) -> this.repetitions.getOrDefault(place, List.of()).stream())
			.filter((member) -> !all.contains(member) && standsAlike(member, other, label))
			.toList()
			.forEach(all::add);
		return List.copyOf(all);
	}

	private String place(String claim) {
		return this.agreement.groupOf(claim) + " " + this.claims.get(claim).claim().articleId();
	}

	private boolean standsAlike(String member, Set<String> other, Label label) {
		return this.relations.getOrDefault(member, List.of())
			.stream()
			.allMatch((relation) -> relation.label() == label
					|| !other.contains(relation.left().get(0)) && !other.contains(relation.right().get(0)));
	}

	static Position position(List<ClaimInContext> members) {
		Set<String> told = new HashSet<>();
		members.stream()
			.filter((member) -> !PairJudge.isDisplay(member.claim()))
			.forEach((member) -> told.add(member.claim().articleId()));
		// a headline or caption says again what its article says
		List<ClaimInContext> tellers = members.stream()
			.filter((member) -> !PairJudge.isDisplay(member.claim()) || !told.contains(member.claim().articleId()))
			.toList();
		return Positions.of(members.stream().map(ClaimInContext::claim).toList(), Origins.count(tellers));
	}

	/** A side whose value is the sum of its claims. */
	private Position computed(List<String> ids) {
		List<ClaimInContext> parts = this.claims.get(ids);
		Position plain = position(parts);
		Interval sum = parts.stream()
			.map((part) -> part.claim().value().strict())
			.reduce(Interval.exactly(0), Interval::plus);
		return new Position(plain.anchor(), sum.low(), sum.high(), plain.bound(), plain.sources(), 1, plain.claims());
	}

}
